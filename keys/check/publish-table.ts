import { isDeepStrictEqual } from "node:util"
import { addDays } from "../../crypto/day.ts"
import { type CheckTable, checkTableRenewedAfter, openedCheckTable } from "../../crypto/documents/check-table.ts"
import { holds } from "../../crypto/documents/roster.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { textHash } from "../../crypto/trust.ts"
import { courierMade } from "../carried/state.ts"
import { sendOwnJournal } from "../journal/sync.ts"
import { whyNotWhole } from "../journal/trouble.ts"
import { jsonBody, publicText, serverOf } from "../post/server.ts"
import { projectsOf } from "../projects/project.ts"
import { Refusal, type RefusalKind, refuse } from "../refusals/refusal.ts"
import { rosterOf, selfOf, type Workstation } from "../workstation.ts"
import { type Wanted, wantedListings } from "./listings.ts"
import { digestOf, makeTable, type TableSecret } from "./made-table.ts"
import { stretchSome } from "./stretches.ts"

/** Keeps the public check in step with the desk: a table at the server, and its key in the evaluator's memory. */

const secretItem = "check-secret/current"
const partnersItem = "published/check-partners"

/** What the table at the server was made of. The whole team knows, so that one change is published once. */
type Made = { text: string; digest: string; left: number }
const madeItem = "check-made/current"

/** Why this workstation looks after no table; null when it does. */
export function whyNotPublishTable(workstation: Workstation): RefusalKind | null {
  const { alias } = selfOf(workstation)
  const self = rosterOf(workstation).people.find((person) => person.alias === alias)
  // Who opens no letters has no cases, and would publish an empty table.
  if (!self || !holds(self, "publish") || !holds(self, "open")) return "check-needs-publish"
  // The secret of a table would lie on the stick.
  if (courierMade(workstation)) return "check-not-carried"
  return whyNotWhole(workstation)
}

const secretHere = ({ vault }: Pick<Workstation, "vault">): TableSecret | undefined =>
  vault.get<TableSecret>(secretItem)

/** Keys of projects whose code works, for their half of the budget. */
const partnersOf = (workstation: Workstation): string[] =>
  projectsOf(workstation)
    .filter(({ revoked }) => !revoked)
    .flatMap(({ check }) => check ?? [])

type AtServer = { text: string; table: CheckTable }

/** What stands at the server, whoever signed it; null for none. */
export async function tableAtServer(workstation: Workstation): Promise<AtServer | null> {
  const text = await publicText(workstation, "/check/table.json")
  const opened = text === null ? null : openedCheckTable.safeParse(jsonOf(text))
  return text !== null && opened?.success ? { text, table: opened.data } : null
}

/** The epoch of the table whose key the evaluator has; null for none. Throws the server's refusals. */
export async function epochOfEvaluator(workstation: Workstation): Promise<number | null> {
  const answer = await serverOf(workstation).ask("GET", "/desk/check/key")
  const { epoch } = (await answer.json().catch(() => ({}))) as { epoch?: unknown }
  return typeof epoch === "number" ? epoch : null
}

/** The evaluator gets the key that fits the table here, with the partners of today. */
async function pushKey(workstation: Workstation, secret: TableSecret): Promise<void> {
  const partners = partnersOf(workstation)
  await serverOf(workstation).ask("PUT", "/desk/check/key", jsonBody({ ...secret, partners }))
  workstation.vault.put(partnersItem, partners)
}

/** The table goes first: one that lost against a colleague's must never leave its key behind. */
async function publishTable(workstation: Workstation, wanted: readonly Wanted[], epoch: number, left: number) {
  const { table, secret } = await makeTable(workstation, wanted, epoch)
  const { vault } = workstation
  // Killed before it hears that the table is there, this workstation is nobody new all the same.
  if (!vault.get(madeItem)) vault.put(madeItem, { text: "", digest: "", left: 0 } satisfies Made)
  await serverOf(workstation).ask("PUT", "/desk/check/table", jsonBody(table))
  if (secretHere(workstation)) vault.destroy(secretItem)
  vault.together(() => {
    vault.put(madeItem, { text: textHash(table.document), digest: digestOf(wanted), left } satisfies Made)
    vault.put(secretItem, secret)
  })
  await pushKey(workstation, secret)
  await tellColleagues(workstation)
}

/** So that they know what it was made of before they look after the check themselves. Else the next pull tells them. */
async function tellColleagues(workstation: Workstation): Promise<void> {
  try {
    await sendOwnJournal(workstation)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

/** What was done: `left` identifiers are not in the table yet, for their slow step takes time. */
export type CheckLooked = { published: number | null; pushed: boolean; listed: number; left: number }

/** Identifiers whose slow step one shift does: a quarter of a minute. */
const mostInShift = 200

type Looking = { most?: number; anew?: boolean; progress?: (done: number, of: number) => void }

/**
 * Publishes the table anew when what may be told has changed, when it is ten days old, or when the evaluator lost the key
 * and it is not here; brings the key again when that alone is missing. `anew`: in any case. Throws the server's refusals,
 * and the one that says why this workstation may not.
 */
export async function lookAfterCheck(workstation: Workstation, looking: Looking = {}): Promise<CheckLooked> {
  const why = whyNotPublishTable(workstation)
  if (why) return refuse(why)
  const wanted = wantedListings(workstation)
  const left = await stretchSome(workstation, wanted, looking.most ?? mostInShift, looking.progress)
  const there = await tableAtServer(workstation)
  const evaluator = await epochOfEvaluator(workstation)
  const looked = { listed: wanted.length - left, left }
  if (looking.anew || isToBeMade(workstation, { digest: digestOf(wanted), left, there, evaluator })) {
    const epoch = Math.max(there?.table.epoch ?? 0, secretHere(workstation)?.epoch ?? 0) + 1
    await publishTable(workstation, wanted, epoch, left)
    return { published: epoch, pushed: true, ...looked }
  }
  return { published: null, pushed: await pushAgain(workstation, there, evaluator), ...looked }
}

type State = { digest: string; left: number; there: AtServer | null; evaluator: number | null }

/**
 * Somebody new, whom nothing has told yet what a colleague's table was made of, would take out what they do not know: it
 * stays until it is over. A table of which the journal has not told is made anew: a No may have come here since.
 */
function isToBeMade({ vault, today }: Workstation, { digest, left, there, evaluator }: State): boolean {
  if (!there || there.table.until < today) return true
  const made = vault.get<Made>(madeItem)
  if (!made) return false
  if (addDays(there.table.from, checkTableRenewedAfter) <= today || made.text !== textHash(there.text)) return true
  const isKeyLost = evaluator !== there.table.epoch && secretHere({ vault })?.epoch !== there.table.epoch
  return isKeyLost || made.digest !== digest || left < made.left
}

/** Brings the key once more, if it is the one of the table at the server and the evaluator lacks it or its partners. */
async function pushAgain(workstation: Workstation, there: AtServer | null, evaluator: number | null): Promise<boolean> {
  const secret = secretHere(workstation)
  if (!secret || secret.epoch !== there?.table.epoch) return false
  const pushed = workstation.vault.get<string[]>(partnersItem)
  if (evaluator === secret.epoch && isDeepStrictEqual(pushed, partnersOf(workstation))) return false
  await pushKey(workstation, secret)
  return true
}
