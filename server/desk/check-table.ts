import { createHash } from "node:crypto"
import { fromBase64 } from "../../crypto/bytes.ts"
import { rowBytes } from "../../crypto/check/table.ts"
import type { Day } from "../../crypto/day.ts"
import { checkTable, openedCheckTable } from "../../crypto/documents/check-table.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { openByPublisher, type PublisherFailure } from "../../crypto/publisher.ts"
import { done, type Result, refused } from "../../crypto/result.ts"
import { textHash } from "../../crypto/trust.ts"
import type { KeptRoster } from "../shelf.ts"
import type { PublishedTable } from "../store/store.ts"

export type CheckTableFailure =
  | { kind: "signature-does-not-hold" }
  | { kind: "not-a-check-table" }
  | { kind: "table-of-others" }
  | { kind: "older-table" }
  | { kind: "table-expired" }
  | { kind: "rows-differ" }

const notAsSigned = {
  "another-kind": "not-a-check-table",
  "not-by-a-publisher": "signature-does-not-hold",
} as const satisfies Record<PublisherFailure["kind"], CheckTableFailure["kind"]>

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

/** A table and its rows, if they belong together, are of this organisation and its roster, and follow the kept one. */
export function acceptTable(
  put: { document: string; minisig: string; rows: string },
  kept: PublishedTable | null,
  { text, roster }: KeptRoster,
  today: Day,
): Result<PublishedTable, CheckTableFailure> {
  const signed = openByPublisher(put.document, put.minisig, roster, checkTable)
  if (!signed.ok) return refused({ kind: notAsSigned[signed.failure.kind] })
  const table = signed.value
  if (table.organisation !== roster.organisation.id || table.roster !== textHash(text))
    return refused({ kind: "table-of-others" })
  if (table.until < today) return refused({ kind: "table-expired" })
  const before = kept && openedCheckTable.safeParse(jsonOf(kept.document))
  if (before?.success && kept?.document !== put.document && table.epoch <= before.data.epoch)
    return refused({ kind: "older-table" })
  const rows = fromBase64(put.rows)
  if (rows?.length !== table.rows * rowBytes || sha256(rows) !== table.table) return refused({ kind: "rows-differ" })
  return done({ document: put.document, minisig: put.minisig, rows })
}
