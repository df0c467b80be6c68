import type { Database } from "better-sqlite3"
import { sealedReplyBytes } from "../../crypto/lengths.ts"
import { type SlotShape, slotTableSql } from "./slot-table.ts"

export const letterShape = (bodyBytes: number): SlotShape => ({ table: "letters", label: "withdrawal_key", bodyBytes })
/** An entry of the team's journal is nobody's: its label is random. */
export const journalShape = (bodyBytes: number): SlotShape => ({ table: "journal", label: "label", bodyBytes })
export const replyShape: SlotShape = { table: "replies", label: "mailbox", bodyBytes: sealedReplyBytes }

/** Each step takes a file from the version that is its place in the list to the next. Forward only, never edited. */
const migrations: readonly ((letters: SlotShape, journal: SlotShape) => string)[] = [
  (letters) => `
    ${slotTableSql(letters)};
    ${slotTableSql(replyShape)};
    CREATE TABLE publications (name TEXT PRIMARY KEY, document TEXT NOT NULL, signatures TEXT NOT NULL)
      STRICT, WITHOUT ROWID;
    CREATE TABLE keys (document TEXT PRIMARY KEY, minisig TEXT NOT NULL) STRICT, WITHOUT ROWID`,
  (_, journal) => slotTableSql(journal),
  () =>
    "CREATE TABLE check_table (id INTEGER PRIMARY KEY CHECK (id = 1), document TEXT NOT NULL, minisig TEXT NOT NULL, rows BLOB NOT NULL) STRICT",
]

export type MigrationFailure =
  /** Written by a later version of this program. */
  | { kind: "newer-file" }
  /** Made for letters of another length: R never changes. */
  | { kind: "another-letter-length" }

/** Brings the file to this program's version, inside the caller's transaction. */
export function migrate(db: Database, letters: SlotShape, journal: SlotShape): MigrationFailure | null {
  const version = db.pragma("user_version", { simple: true }) as number
  if (version > migrations.length) return { kind: "newer-file" }
  for (const step of migrations.slice(version)) db.exec(step(letters, journal))
  db.pragma(`user_version = ${migrations.length}`)
  const length = db.prepare("SELECT length(body) FROM letters LIMIT 1").pluck().get()
  return length === undefined || length === letters.bodyBytes ? null : { kind: "another-letter-length" }
}
