import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import Database from "better-sqlite3"
import { toHex } from "../../crypto/bytes.ts"
import { registerOf } from "../../keys/register/register.ts"
import { beginOrganisation } from "../../keys/ring/ceremony.ts"
import { openKeyFile } from "../../keys/ring/key-file.ts"
import { openVault, type Vault } from "../../keys/ring/vault.ts"
import { environment, nodeOptions } from "../../tool/workstation-process.mjs"
import { random } from "../support/random.ts"
import { caseAt, commonWord, firstDay, rareWord } from "./desk-cases.ts"
import { inFolder } from "./folder.ts"
import { atMost, median, type Row, row, seconds } from "./row.ts"

const passphrase = "seven words are made and not chosen"

async function aVault(folder: string): Promise<Vault> {
  await beginOrganisation({
    folder,
    organisation: "Bench",
    alias: "Ana",
    server: null,
    recipients: 4,
    passphrase,
    workFactor: 10,
    today: firstDay,
    random,
  })
  return openVault(folder, passphrase, random)
}

const step = 5000

function fill(vault: Vault, cases: number): void {
  for (let from = 0; from < cases; from += step)
    vault.together(() => {
      for (let at = from; at < Math.min(cases, from + step); at++) {
        const { known, letter } = caseAt(at)
        vault.put(`case/${known.id}`, known)
        vault.put(`letter/${known.id}/${letter.id}`, letter)
      }
    })
}

/** The same words in the clear, and SQLite looking through them: what a desk without an index would do. */
async function scanTime(cases: number): Promise<number> {
  const clear = new Database(":memory:")
  clear.exec("CREATE TABLE stories (text TEXT)")
  const insert = clear.prepare("INSERT INTO stories VALUES (?)")
  clear.transaction(() => {
    for (let at = 0; at < cases; at++) {
      const { document } = caseAt(at).letter
      insert.run(document.kind === "canopy/report" ? document.body.story : "")
    }
  })()
  const scan = clear.prepare("SELECT count(*) FROM stories WHERE text LIKE ?")
  const took = await seconds(() => scan.get(`%${rareWord}%`))
  clear.close()
  return took * 1000
}

type Started = { start: number; memory: { now: number; most: number }; pages: { [name: string]: number } }

async function started(folder: string): Promise<Started> {
  const { ringKey } = await openKeyFile(readFileSync(join(folder, "vault.keys")), passphrase)
  const program = join(import.meta.dirname, "desk-start.ts")
  const words = [commonWord, rareWord, `${commonWord} ${rareWord}`]
  const ran = spawnSync(process.execPath, [...nodeOptions, program, folder, toHex(ringKey), ...words], {
    encoding: "utf8",
    env: { ...process.env, ...environment },
  })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return JSON.parse(ran.stdout) as Started
}

/** The desk over so many cases: how soon it is there, what it holds, how long a page takes. */
export const desk = (cases: number): Promise<Row[]> =>
  inFolder(async (folder) => {
    const vault = await aVault(folder)
    const filling = await seconds(() => fill(vault, cases))
    const anew = await seconds(() => registerOf({ folder, vault, today: firstDay, random, fetch }))
    vault.close()
    const starts = [await started(folder), await started(folder), await started(folder)]
    const { memory, pages } = starts.at(-1)!
    const start = median(starts.map((each) => each.start))
    const scan = await scanTime(cases)
    const of = `${cases.toLocaleString("en")} cases of 1,500 characters`
    return [
      row("desk: start to the first list, ring key given", start, "ms", {
        aim: atMost(2000),
        note: `${of}; the middle of three, of which the first compiles the program`,
      }),
      row("desk: memory after that", memory.now, "MB", {
        aim: atMost(300),
        note: `${memory.most.toFixed(0)} MB at most meanwhile`,
      }),
      ...Object.entries(pages).map(([name, took]) =>
        row(`desk: ${name}`, took, "ms", {
          aim: atMost(100),
          ...(name.startsWith("search") && { peer: ["SQLite LIKE over the same words in the clear", scan] as const }),
        }),
      ),
      row("desk: the register made anew, when its copy is lost", anew, "s", {
        note: `filling the vault took ${filling.toFixed(0)} s`,
      }),
    ]
  })
