import fs from "node:fs"
import { syncBuiltinESMExports } from "node:module"
import Database from "better-sqlite3"
import { everyCase, searchFor } from "../../../keys/register/asking.ts"
import { openVault } from "../../../keys/ring/vault.ts"
import { random } from "../../support/random.ts"
import { aDay, noNetwork } from "../workstation.ts"

/**
 * A program that reads the register and loses power while its copy is written: it kills itself at the nth call to the file
 * system, or, for 0, when half of the copy stands in its file. Arguments: folder, passphrase, n, a word to search for.
 * With "spill" as n it lets SQLite sort on disk, to show that this would be seen.
 */

const [folder = "", passphrase = "", dieAt = "0", word = ""] = process.argv.slice(2)
const die = () => process.kill(process.pid, "SIGKILL")

if (dieAt === "spill") {
  const database = new Database(":memory:")
  database.exec("PRAGMA temp_store = FILE; PRAGMA cache_size = 10; CREATE TABLE words (word)")
  const put = database.prepare("INSERT INTO words VALUES (?)")
  for (let at = 0; at < 20_000; at++) put.run(`${word} ${(at * 7919) % 20_000}`.repeat(20))
  database.prepare("SELECT word FROM words ORDER BY word").all()
  process.exit()
}

const vault = await openVault(folder, passphrase, random)
let calls = 0
for (const name of ["openSync", "writeFileSync", "fsyncSync", "closeSync", "renameSync", "writeSync"] as const) {
  const real = fs[name] as (...given: unknown[]) => unknown
  Object.assign(fs, {
    [name]: (...given: unknown[]) => {
      calls++
      if (name === "writeFileSync" && dieAt === "0") {
        const [file, bytes] = given as [number, Uint8Array]
        fs.writeSync(file, bytes.subarray(0, bytes.length / 2))
        die()
      }
      if (calls === Number(dieAt)) die()
      return real(...given)
    },
  })
}
syncBuiltinESMExports()

const workstation = { folder, vault, today: aDay, random, fetch: noNetwork }
const found = searchFor(workstation, word)?.total
process.stdout.write(JSON.stringify({ calls, found, cases: everyCase(workstation).length }))
