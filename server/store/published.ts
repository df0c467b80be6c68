import type { Database } from "better-sqlite3"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import type { Publication, PublicationName, PublishedTable } from "./store.ts"

/** What is for everybody: plain rows. Every method that writes is called inside a transaction. */
export function published(db: Database) {
  const select = db.prepare<[string], { document: string; signatures: string }>(
    "SELECT document, signatures FROM publications WHERE name = ?",
  )
  const replace = db.prepare("INSERT OR REPLACE INTO publications (name, document, signatures) VALUES (?, ?, ?)")
  const keys = db.prepare<[], SignedText>("SELECT document, minisig FROM keys")
  const dropKeys = db.prepare("DELETE FROM keys")
  const addKey = db.prepare("INSERT INTO keys (document, minisig) VALUES (?, ?)")
  const table = db.prepare<[], PublishedTable>("SELECT document, minisig, rows FROM check_table")
  const replaceTable = db.prepare(
    "INSERT OR REPLACE INTO check_table (id, document, minisig, rows) VALUES (1, ?, ?, ?)",
  )
  return {
    publication(name: PublicationName): Publication | null {
      const row = select.get(name)
      return row ? { document: row.document, signatures: JSON.parse(row.signatures) as string[] } : null
    },
    publish: (name: PublicationName, { document, signatures }: Publication) =>
      replace.run(name, document, JSON.stringify(signatures)),
    checkTable: (): PublishedTable | null => table.get() ?? null,
    publishTable: ({ document, minisig, rows }: PublishedTable) => replaceTable.run(document, minisig, rows),
    keys: () => keys.all(),
    replaceKeys(list: readonly SignedText[]) {
      dropKeys.run()
      for (const { document, minisig } of list) addKey.run(document, minisig)
    },
  }
}
