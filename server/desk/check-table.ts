import { createHash } from "node:crypto"
import { fromBase64 } from "../../crypto/bytes.ts"
import { rowBytes } from "../../crypto/check/table.ts"
import type { Day } from "../../crypto/day.ts"
import { type CheckTable, checkTable, openedCheckTable } from "../../crypto/documents/check-table.ts"
import { holds, type Roster } from "../../crypto/documents/roster.ts"
import { jsonOf, openPublication } from "../../crypto/publication.ts"
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

/** Signed by one current person who may publish. */
function signedTable(document: string, minisig: string, roster: Roster): Result<CheckTable, CheckTableFailure> {
  const attempts = roster.people
    .filter((person) => holds(person, "publish"))
    .map((person) => openPublication(document, minisig, person.document, checkTable))
  const opened = attempts.find(({ ok }) => ok)
  if (opened?.ok) return opened
  const isSigned = attempts.some((each) => !each.ok && each.failure.kind === "another-kind")
  return refused({ kind: isSigned ? "not-a-check-table" : "signature-does-not-hold" })
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

/** A table and its rows, if they belong together, are of this organisation and its roster, and follow the kept one. */
export function acceptTable(
  put: { document: string; minisig: string; rows: string },
  kept: PublishedTable | null,
  { text, roster }: KeptRoster,
  today: Day,
): Result<PublishedTable, CheckTableFailure> {
  const signed = signedTable(put.document, put.minisig, roster)
  if (!signed.ok) return signed
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
