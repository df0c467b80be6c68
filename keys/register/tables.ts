import Database from "better-sqlite3"

/**
 * The register's tables: an SQLite database in memory, never a file. It holds what was told, so nothing of it may spill:
 * `temp_store` keeps sorting in memory as well (SQLite, "Temporary Files Used By SQLite").
 */

/** Rises whenever an entry says other things: a sealed copy of another version is made anew. */
export const tablesVersion = 8

const schema = `
  CREATE TABLE cases (no INTEGER PRIMARY KEY, item BLOB NOT NULL UNIQUE, stamp BLOB NOT NULL, id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL, urgency INTEGER NOT NULL, owed TEXT, needs TEXT NOT NULL, line TEXT NOT NULL,
    letters INTEGER NOT NULL, alert TEXT NOT NULL, alerts TEXT NOT NULL,
    listen_only INTEGER NOT NULL, refuses_alert INTEGER NOT NULL, checkable INTEGER NOT NULL, counted INTEGER, told BLOB, project TEXT,
    closed INTEGER NOT NULL GENERATED ALWAYS AS (state IN ('closed', 'closed-no-way-to-reply')) VIRTUAL) STRICT;
  -- In the order of the lists, so that a page far down is reached without reading what stands before it.
  CREATE INDEX queue ON cases (closed, urgency DESC, ifnull(owed, '9999'), id);
  CREATE INDEX states ON cases (state, urgency DESC, ifnull(owed, '9999'), id);
  CREATE INDEX listening ON cases (no) WHERE listen_only = 1;
  CREATE INDEX refusing ON cases (no) WHERE refuses_alert = 1;
  CREATE INDEX checking ON cases (no) WHERE checkable = 1;
  CREATE INDEX telling ON cases (told) WHERE told IS NOT NULL;
  CREATE INDEX counting ON cases (counted);
  CREATE INDEX warned ON cases (no) WHERE alerts <> '';
  -- Many cases are counted alike: what is counted of them stands once.
  CREATE TABLE counts (no INTEGER PRIMARY KEY, row TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE tasks (no INTEGER PRIMARY KEY, item BLOB NOT NULL UNIQUE, stamp BLOB NOT NULL, rank TEXT NOT NULL,
    task TEXT NOT NULL) STRICT;
  CREATE INDEX ranks ON tasks (rank);
  -- No positions, no lengths, no text: enough to find, and small.
  CREATE VIRTUAL TABLE words USING fts5 (text, content = '', contentless_delete = 1, detail = none,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'");
  CREATE VIRTUAL TABLE keys USING fts5 (text, content = '', contentless_delete = 1, detail = none);
  PRAGMA user_version = ${tablesVersion};`

const inMemory = (database: Database.Database): Database.Database => {
  database.pragma("temp_store = MEMORY")
  database.pragma("journal_mode = MEMORY")
  return database
}

export function freshTables(): Database.Database {
  const database = inMemory(new Database(":memory:"))
  database.exec(schema)
  return database
}

/** The tables in a copy that `serialize` made, or null when it is of another version. */
export function tablesIn(copy: Buffer): Database.Database | null {
  const database = inMemory(new Database(copy))
  if (database.pragma("user_version", { simple: true }) === tablesVersion) return database
  database.close()
  return null
}

/** Takes what was erased out of the index for good, not only out of what it finds. */
export const settle = (database: Database.Database): void =>
  void database.exec(
    "INSERT INTO words (words) VALUES ('optimize'); INSERT INTO keys (keys) VALUES ('optimize'); VACUUM",
  )
