import { createHash } from "node:crypto"
import { fromHex, toBase64 } from "../../../crypto/bytes.ts"
import type { Listing } from "../../../crypto/check/listing.ts"
import { blinded, type CheckKeys, freshCheckKeys, outputOf } from "../../../crypto/check/oprf.ts"
import { readCheckAnswer, writeCheckRequest } from "../../../crypto/check/request.ts"
import { buildTable } from "../../../crypto/check/table.ts"
import { addDays, type Day } from "../../../crypto/day.ts"
import type { CheckKey } from "../../../crypto/documents/check-key.ts"
import { type CheckTable, lastDayOf } from "../../../crypto/documents/check-table.ts"
import { normaliserVersion } from "../../../crypto/identifier/identifier.ts"
import { publicationText, signPublication } from "../../../crypto/publication.ts"
import { textHash } from "../../../crypto/trust.ts"
import { documentSecret, type TestOrganisation } from "../../support/organisation.ts"
import { random } from "../../support/random.ts"

/** Tables as a workstation makes them, with stretched identifiers made up. */

export const keyFor = (keys: CheckKeys, epoch: number, today: Day, rest: Partial<CheckKey> = {}): CheckKey => ({
  kind: "canopy/check-key",
  version: 1,
  epoch,
  secretKey: toBase64(keys.secretKey),
  publicKey: toBase64(keys.publicKey),
  rows: 1024,
  until: addDays(today, 13),
  partners: [],
  ...rest,
})

/** Of one listed identifier. */
export function aTable(
  ours: Pick<TestOrganisation, "organisation" | "signedRoster">,
  today: Day,
  {
    epoch = 1,
    by = "Ana",
    x = random(32),
    listings = [{ alert: "26-0001" }] as Listing[],
    rest = {} as Partial<CheckTable>,
  } = {},
) {
  const keys = freshCheckKeys(random)
  const rows = buildTable([{ output: outputOf(keys.secretKey, x), listings }], random)
  const table: CheckTable = {
    kind: "canopy/check-table",
    version: 1,
    epoch,
    organisation: ours.organisation.id,
    roster: textHash(ours.signedRoster.document),
    normaliser: normaliserVersion,
    table: createHash("sha256").update(rows).digest("hex"),
    rows: rows.length / 10,
    from: today,
    until: lastDayOf(today),
    evaluators: [{ publicKey: toBase64(keys.publicKey) }],
    ...rest,
  }
  const minisig = signPublication(table, documentSecret(by))
  return { x, keys, table, put: { document: publicationText(table), minisig, rows: toBase64(rows) } }
}

/** One question as a browser asks it, and what the evaluator made of it. */
export const question = (
  organisation: string,
  epoch = 1,
  { puzzle = new Uint8Array(8), secret = null as Uint8Array | null } = {},
) => {
  const hidden = blinded(random(32), random)
  return { hidden, body: writeCheckRequest({ epoch, element: hidden.element, puzzle }, fromHex(organisation), secret) }
}

export const outcomeOf = async (answer: Response) =>
  readCheckAnswer(new Uint8Array(await answer.arrayBuffer()))?.outcome ?? null
