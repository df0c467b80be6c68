import { nameOf } from "../carried/requests.ts"
import { type Server, serverOf } from "../post/server.ts"
import { messageSecrets } from "../ring/message-keys.ts"
import type { Workstation } from "../workstation.ts"
import { type Applied, applyEntries } from "./entries/apply.ts"
import { openEntry, type SignedEntry } from "./entries/entry.ts"
import { harvest, waitingEntries } from "./entries/harvest.ts"
import {
  type Fetched,
  fetchEntries,
  hasColleagues,
  hasReaders,
  journalPath,
  postEntries,
  sayHave,
  waitingIds,
} from "./exchange.ts"
import { covers, type Dot } from "./merging/heads.ts"
import { settle } from "./merging/settle.ts"
import { beginJournal, journalOf } from "./state.ts"

/** The journal's part of a pull: first what colleagues did, then what was done here. */

/** What is known of the entries at the server: whose each is, or that it is not for us. */
type Seen = { [id: string]: Dot | "not-ours" }
const seenItem = "journal/seen"
const seenBy = ({ vault }: Workstation): Seen => vault.get<Seen>(seenItem) ?? {}

export type Received = { names: Set<string>; news: boolean }
const nothingReceived: Received = { names: new Set(), news: false }

/**
 * Whether this workstation takes part: it opens letters, and somebody else does too, whose key the server shows: entries
 * from before could never be opened there.
 */
const takesPart = async (workstation: Workstation): Promise<boolean> =>
  journalOf(workstation) !== undefined ||
  (hasColleagues(workstation) && messageSecrets(workstation).length > 0 && (await hasReaders(workstation)))

/** Merges what colleagues wrote. What this workstation changed meanwhile is written down first, as of before. */
export async function receiveJournal(workstation: Workstation, server: Server): Promise<Received> {
  if (!(await takesPart(workstation))) return nothingReceived
  const { vault } = workstation
  beginJournal(workstation)
  vault.together(() => harvest(workstation, false))
  const waiting = await waitingIds(server)
  const seen = seenBy(workstation)
  const fetched = await fetchEntries(
    workstation,
    server,
    waiting.filter((id) => !(id in seen)),
  )
  const entries = fetched.map((each) => ({ ...each, entry: openEntry(workstation, each.value) }))
  const applied = applyEntries(
    workstation,
    entries.flatMap(({ entry }) => entry ?? []),
  )
  rememberSeen(workstation, waiting, entries)
  return received(applied)
}

const received = ({ names, news }: Applied): Received => ({ names, news })

type Looked = Fetched & { entry: SignedEntry | null }

/** What could not be merged yet is not seen: it is fetched again, and stays at the server until it was. */
function rememberSeen(workstation: Workstation, waiting: readonly string[], entries: readonly Looked[]): void {
  const heads = journalOf(workstation)?.heads ?? {}
  const fresh = entries.flatMap(({ id, entry }): [string, Dot | "not-ours"][] => {
    if (!entry) return [[id, "not-ours"]]
    const dot: Dot = [entry.entry.author, entry.entry.sequence]
    return covers(heads, dot) ? [[id, dot]] : []
  })
  const there = new Set(waiting)
  const known = Object.entries(seenBy(workstation)).filter(([id]) => there.has(id))
  workstation.vault.put(seenItem, Object.fromEntries([...known, ...fresh]))
}

/** Writes down what was done here, sends it, and says to the server what is here. */
export async function sendJournal(workstation: Workstation, server: Server, { news }: Received): Promise<void> {
  const { vault } = workstation
  if (!journalOf(workstation)) return
  vault.together(() => {
    harvest(workstation, news)
    settle(workstation)
  })
  if (Object.keys(onItsWay(workstation)).length > 0) vault.remove(onItsWayItem)
  await postEntries(workstation, server, waitingEntries(workstation), (sent, body, isThere) => {
    const went = sent.map(({ id, name, value: { entry } }): Went => ({ id, name, dot: [entry.author, entry.sequence] }))
    if (isThere) settleEntries(workstation, went)
    else vault.put(onItsWayItem, { ...onItsWay(workstation), [requestName(body)]: went })
  })
  const said = saidOf(workstation)
  if (said.have.length + said.notOurs.length > 0) await sayHave(server, said)
}

/** The server has them: they wait here no more. */
function settleEntries(workstation: Workstation, went: readonly Went[]): void {
  const { vault } = workstation
  vault.together(() => {
    for (const { name } of went) vault.destroy(name)
    vault.put(seenItem, { ...seenBy(workstation), ...Object.fromEntries(went.map(({ id, dot }) => [id, dot])) })
  })
}

/** Entries in a carried parcel, by the name of their request: until a receipt says that the server has them. */
type Went = { id: string; name: string; dot: Dot }
const onItsWayItem = "journal/on-its-way"
const onItsWay = ({ vault }: Workstation): { [request: string]: Went[] } => vault.get(onItsWayItem) ?? {}
const requestName = (body: Uint8Array): string => nameOf({ what: `POST ${journalPath}`, body })

/** Call it with the names of requests that the server has taken. */
export function settleCarriedEntries(workstation: Workstation, taken: (request: string) => boolean): void {
  for (const [request, went] of Object.entries(onItsWay(workstation)))
    if (taken(request)) settleEntries(workstation, went)
}

function saidOf(workstation: Workstation) {
  const held = journalOf(workstation)?.held ?? {}
  const seen = Object.entries(seenBy(workstation))
  return {
    have: seen.flatMap(([id, dot]) => (dot === "not-ours" ? [] : [id])),
    notOurs: seen.flatMap(([id, dot]) => (dot === "not-ours" ? [id] : [])),
    held: seen.flatMap(([id, dot]) => (dot !== "not-ours" && covers(held, dot) ? [id] : [])),
  }
}

/** What was done here alone, so that colleagues have it before the next pull. Throws the server's refusals. */
export const sendOwnJournal = (workstation: Workstation): Promise<void> =>
  sendJournal(workstation, serverOf(workstation), nothingReceived)

/** Both, without fetching letters. */
export async function syncJournal(workstation: Workstation): Promise<void> {
  const server = serverOf(workstation)
  await sendJournal(workstation, server, await receiveJournal(workstation, server))
}
