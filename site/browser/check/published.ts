import type { SignedText } from "../../../crypto/documents/message-key.ts"
import { keyList } from "../../../crypto/documents/message-key.ts"
import { jsonOf } from "../../../crypto/publication.ts"
import { done, type Result, refused } from "../../../crypto/result.ts"
import { type Fetch, type FetchedRoster, type FetchFailure, type GotBytes, getBytes } from "../publications.ts"

/** All that a check needs of what is published. Nothing in it is trusted yet. */
export type Published = FetchedRoster & {
  keys: SignedText[]
  table: SignedText
  rows: Uint8Array
  short: { document: string; minisigs: string[] }
}

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

const textIn = (got: GotBytes | null | undefined): string | null => (got ? new TextDecoder().decode(got.bytes) : null)

/** The warnings may be none yet: then a hit shows its level alone. */
export async function fetchPublished(fetch: Fetch): Promise<Result<Published, FetchFailure>> {
  try {
    const got = await Promise.all(paths.map((path) => getBytes(path, fetch)))
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
