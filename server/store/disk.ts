import Database from "better-sqlite3"

export type DiskFailure =
  /** No room, or the disk does not answer: SQLite has undone the transaction. */
  | { kind: "disk-full" }
  /** The file is no database, or a damaged one. It is left as it is. */
  | { kind: "not-a-store" }

/** What SQLite's error means (sqlite.org/rescode.html), or null for a bug of ours. */
export function diskFailureOf(error: unknown): DiskFailure | null {
  if (!(error instanceof Database.SqliteError)) return null
  if (/^SQLITE_(FULL|IOERR|CANTOPEN|READONLY)/.test(error.code)) return { kind: "disk-full" }
  return /^SQLITE_(NOTADB|CORRUPT)/.test(error.code) ? { kind: "not-a-store" } : null
}
