import { sha256 } from "@noble/hashes/sha2.js"
import { toHex } from "../../crypto/bytes.ts"
import { openedCheckTable } from "../../crypto/documents/check-table.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import { parseMinisignKey, verifyMinisign } from "../../crypto/minisign.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { type Fetched, fetchPath } from "./fetched.ts"
import type { Difference } from "./release.ts"

/**
 * Everything that an organisation publishes besides its pages. A new publication is a line here, and then is in every
 * copy and in every comparison.
 */
type Files = ReadonlyMap<string, Uint8Array>
type Published = {
  path: string
  signatures: readonly string[]
  /** Whether the bytes, with the signatures that are there, come from the organisation. Roster, release and warnings have rules of their own. */
  holds: (bytes: Uint8Array, signatures: readonly string[], roster: Roster, before: Files) => boolean
}

const signedBy = (key: string, bytes: Uint8Array, minisig: string): boolean => {
  const parsed = parseMinisignKey(key)
  return parsed !== null && verifyMinisign(bytes, minisig, parsed).ok
}

const bySomebody = (bytes: Uint8Array, minisig: string, { people }: Roster): boolean =>
  people.some(({ state, document }) => state !== "revoked" && signedBy(document, bytes, minisig))

/** Each signature by somebody of the roster, and at least one. */
const byPeople: Published["holds"] = (bytes, signatures, roster) =>
  signatures.length > 0 && signatures.every((minisig) => bySomebody(bytes, minisig, roster))

/** A list of texts that are signed one by one. */
const eachByPeople: Published["holds"] = (bytes, _signatures, roster) => {
  const list = jsonOf(Buffer.from(bytes).toString())
  return (
    Array.isArray(list) &&
    (list as Partial<SignedText>[]).every(({ document = "", minisig = "" }) =>
      bySomebody(Buffer.from(document), minisig, roster),
    )
  )
}

/** The rows of the check, if they are those that the signed text before them names. */
const rowsAsNamed: Published["holds"] = (bytes, _signatures, _roster, before) => {
  const text = Buffer.from(before.get("/check/table.json") ?? []).toString()
  const table = openedCheckTable.safeParse(jsonOf(text))
  return table.success && table.data.table === toHex(sha256(bytes))
}

/** The short list, if it is the one that the list of warnings before it names. */
const shortAsNamed: Published["holds"] = (bytes, _signatures, _roster, before) => {
  const list = jsonOf(Buffer.from(before.get("/alerts.json") ?? []).toString())
  return (list as { short?: unknown } | undefined)?.short === toHex(sha256(bytes))
}

const elsewhere: Published["holds"] = () => true

export const published: readonly Published[] = [
  { path: "/roster.json", signatures: ["/roster.json.minisig"], holds: elsewhere },
  { path: "/release.json", signatures: ["/release.json.minisig"], holds: elsewhere },
  { path: "/alerts.json", signatures: ["/alerts.json.minisig", "/alerts.json.2.minisig"], holds: elsewhere },
  { path: "/alerts/short.json", signatures: [], holds: shortAsNamed },
  { path: "/recipients.txt", signatures: ["/recipients.txt.minisig"], holds: byPeople },
  { path: "/counts.json", signatures: ["/counts.json.minisig"], holds: byPeople },
  { path: "/pages.json", signatures: ["/pages.json.minisig"], holds: byPeople },
  { path: "/standing.json", signatures: [], holds: eachByPeople },
  { path: "/check/table.json", signatures: ["/check/table.json.minisig"], holds: byPeople },
  { path: "/check/table", signatures: [], holds: rowsAsNamed },
]

export type FetchedPublications = { files: Files; differences: Difference[] }

const there = ({ status }: Fetched): boolean => status === 200

/** All that are published, byte for byte with their signatures, and which of them do not come from the organisation. */
export async function fetchPublications(
  fetcher: typeof fetch,
  address: string,
  roster: Roster,
): Promise<FetchedPublications> {
  const files = new Map<string, Uint8Array>()
  const differences: Difference[] = []
  for (const { path, signatures, holds } of published) {
    const text = await fetchPath(fetcher, address, path)
    if (!there(text)) continue
    const found = await Promise.all(signatures.map((each) => fetchPath(fetcher, address, each)))
    files.set(path, text.bytes)
    for (const [at, each] of found.entries()) if (there(each)) files.set(signatures[at]!, each.bytes)
    const minisigs = found.filter(there).map(({ bytes }) => Buffer.from(bytes).toString())
    if (!holds(text.bytes, minisigs, roster, files))
      differences.push({ path, what: "does not come from anybody of the roster" })
  }
  return { files, differences }
}
