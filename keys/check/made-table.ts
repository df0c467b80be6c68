import { createHash } from "node:crypto"
import { fromBase64, toBase64, utf8 } from "../../crypto/bytes.ts"
import { freshCheckKeys } from "../../crypto/check/oprf.ts"
import { buildTable, rowBytes } from "../../crypto/check/table.ts"
import type { CheckKey } from "../../crypto/documents/check-key.ts"
import { checkTable, lastDayOf } from "../../crypto/documents/check-table.ts"
import { normaliserVersion } from "../../crypto/identifier/identifier.ts"
import { publicationText, signPublication } from "../../crypto/publication.ts"
import { textHash } from "../../crypto/trust.ts"
import { refuse } from "../refusals/refusal.ts"
import { homeOf, selfOf, type Workstation } from "../workstation.ts"
import type { Wanted } from "./listings.ts"
import { outputsOf } from "./outputs.ts"
import { keptStretch } from "./stretches.ts"

/** A table as the server takes it. `rows` in base64. */
export type SignedTable = { document: string; minisig: string; rows: string }
/** Its secret, under a key of its own: destroyed when the next table is out. */
export type TableSecret = Omit<CheckKey, "partners">

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

/** What was listed, in one hash. */
export const digestOf = (wanted: readonly Wanted[]): string =>
  sha256(utf8(JSON.stringify(wanted.map(({ key, listings }) => [key, listings]))))

/** A fresh key, and a table of all that has been stretched. Nothing is kept or sent yet. */
export async function makeTable(
  workstation: Workstation,
  wanted: readonly Wanted[],
  epoch: number,
): Promise<{ table: SignedTable; secret: TableSecret }> {
  const { random, today } = workstation
  const { secretKey, publicKey } = freshCheckKeys(random)
  const ready = wanted.flatMap((each) => {
    const x = keptStretch(workstation, each)
    return x ? [{ x, listings: each.listings }] : []
  })
  const outputs = await outputsOf(
    secretKey,
    ready.map(({ x }) => x),
  )
  const listed = ready.map(({ listings }, at) => ({ output: outputs[at]!, listings }))
  const rows = buildTable(listed, random)
  const { id, roster } = homeOf(workstation)
  const window = { from: today, until: lastDayOf(today) }
  const table = checkTable.parse({
    kind: "canopy/check-table",
    version: 1,
    epoch,
    organisation: id,
    roster: textHash(roster.document),
    normaliser: normaliserVersion,
    table: sha256(rows),
    rows: rows.length / rowBytes,
    ...window,
    evaluators: [{ publicKey: toBase64(publicKey) }],
  })
  const minisig = signPublication(table, fromBase64(selfOf(workstation).document) ?? refuse("damaged-vault"))
  const key = { secretKey: toBase64(secretKey), publicKey: toBase64(publicKey) }
  return {
    table: { document: publicationText(table), minisig, rows: toBase64(rows) },
    secret: { kind: "canopy/check-key", version: 1, epoch, ...key, rows: table.rows, until: window.until },
  }
}
