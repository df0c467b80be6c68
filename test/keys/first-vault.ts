import { readFileSync } from "node:fs"
import { join } from "node:path"
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js"
import { concatBytes } from "@noble/hashes/utils.js"
import Database from "better-sqlite3"
import { utf8 } from "../../crypto/bytes.ts"
import { compartmentOf, idOf, openName, openValue, type Row, shelfOf } from "../../keys/ring/items.ts"
import { openKeyFile } from "../../keys/ring/key-file.ts"
import { random } from "../support/random.ts"
import { passphrase } from "./workstation.ts"

const tables = `
  DROP TABLE items;
  CREATE TABLE items (id BLOB PRIMARY KEY, shelf BLOB NOT NULL, name BLOB NOT NULL, sealed BLOB NOT NULL)
    STRICT, WITHOUT ROWID;
  CREATE INDEX shelves ON items (shelf);
  PRAGMA user_version = 0;`

/**
 * A vault's file as the first version wrote it: `user_version` 0, an index over the shelves alone, and letters, replies and
 * questions of all cases on one shelf each.
 */
export async function makeFirstVersion(home: string): Promise<void> {
  const { keys } = await openKeyFile(readFileSync(join(home, "vault.keys")), passphrase)
  const index = keys.get("index")!
  const file = new Database(join(home, "vault.sqlite"))
  const rows = file.prepare<[], Row>("SELECT id, shelf, name, sealed FROM items").all()
  file.exec(tables)
  const write = file.prepare<[Row]>("INSERT OR REPLACE INTO items VALUES (@id, @shelf, @name, @sealed)")
  file.transaction(() => {
    for (const row of rows) {
      const name = openName(index, row)
      const key = keys.get(compartmentOf(name))!
      write.run(sealedAt(name.split("/")[0]!, index, key, name, openValue(key, row)))
    }
  })()
  file.close()
}

function sealedAt(shelf: string, index: Uint8Array, key: Uint8Array, name: string, value: unknown): Row {
  const place = { id: idOf(index, name), shelf: shelfOf(index, shelf) }
  const seal = (by: Uint8Array, text: string, step: number): Uint8Array => {
    const nonce = random(24)
    const padded = utf8(text.padEnd(Math.ceil(utf8(text).length / step) * step - utf8(text).length + text.length))
    return concatBytes(nonce, xchacha20poly1305(by, nonce, concatBytes(place.id, place.shelf)).encrypt(padded))
  }
  return { ...place, name: seal(index, JSON.stringify(name), 128), sealed: seal(key, JSON.stringify(value), 1024) }
}

/** The version that stands in the file. */
export function versionOf(home: string, wanted?: number): number {
  const file = new Database(join(home, "vault.sqlite"))
  try {
    if (wanted !== undefined) file.pragma(`user_version = ${wanted}`)
    return file.pragma("user_version", { simple: true }) as number
  } finally {
    file.close()
  }
}
