import { type Day, dayOf } from "../../../crypto/day.ts"
import type { SignedText } from "../../../crypto/documents/message-key.ts"
import { keyList } from "../../../crypto/documents/message-key.ts"
import { jsonOf } from "../../../crypto/publication.ts"
import { done, type Result, refused } from "../../../crypto/result.ts"
import { type Fetch, type FetchedRoster, type FetchFailure, within } from "../publications.ts"

/** All that a check needs of what is published. Nothing in it is trusted yet. */
export type Published = FetchedRoster & {
  keys: SignedText[]
  table: SignedText
  rows: Uint8Array
  short: { document: string; minisigs: string[] }
}

const patience = 60_000
const quietly = { cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer" } as const

/** In this order, one after the other's start, whatever is checked and whatever comes of it. */
const paths = [
  "/roster.json",
  "/roster.json.minisig",
  "/keys.json",
  "/check/table.json",
  "/check/table.json.minisig",
  "/check/table",
  "/alerts/short.json",
  "/alerts.json.minisig",
  "/alerts.json.2.minisig",
] as const

type Got = { bytes: Uint8Array; day: Day | null } | null

async function get(path: string, fetch: Fetch): Promise<Got> {
  const answer = await within(patience, (signal) => fetch(path, { ...quietly, signal }))
  if (answer.status === 404) return null
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  const instant = Date.parse(answer.headers.get("date") ?? "")
  return { bytes: new Uint8Array(await answer.arrayBuffer()), day: Number.isNaN(instant) ? null : dayOf(instant) }
}

const textIn = (got: Got | undefined): string | null => (got ? new TextDecoder().decode(got.bytes) : null)

/** The warnings may be none yet: then a hit shows its level alone. */
export async function fetchPublished(fetch: Fetch): Promise<Result<Published, FetchFailure>> {
  try {
    const got = await Promise.all(paths.map((path) => get(path, fetch)))
    const [roster, rosterSig, keys, table, tableSig, , short, first, second] = got.map(textIn)
    const rows = got[5]?.bytes
    if (!roster || !rosterSig || !table || !tableSig || !rows) return refused({ kind: "nothing-published" })
    return done({
      roster: { document: roster, minisig: rosterSig },
      header: got[0]?.day ?? null,
      keys: keyList.safeParse(jsonOf(keys ?? "")).data ?? [],
      table: { document: table, minisig: tableSig },
      rows,
      short: { document: short ?? "", minisigs: [first, second].filter((each): each is string => Boolean(each)) },
    })
  } catch {
    return refused({ kind: "no-connection" })
  }
}
