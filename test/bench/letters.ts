import { writeFileSync } from "node:fs"
import { join } from "node:path"
import Database from "better-sqlite3"
import { dayOf } from "../../crypto/day.ts"
import { receive } from "../../server/letters.ts"
import { openStore, usualSlots } from "../../server/store/sqlite.ts"
import type { StoredLetter } from "../../server/store/store.ts"
import { letterPost, manyPosts } from "../support/letters.ts"
import { random } from "../support/random.ts"
import { inFolder } from "./folder.ts"
import { answersPerSecond } from "./loaded.ts"
import { type Row, row, seconds } from "./row.ts"

const connections = 8
/** Few enough to find free slots after `first`, which fill a store until it has 2,048. */
const count = 800
const first = 1100
const today = () => dayOf(Date.now())

function storedLetters(): StoredLetter[] {
  return manyPosts(count).map((post) => {
    const received = receive(post, 4, today(), 60)
    if (!received.ok) throw new Error(received.failure.kind)
    return received.value
  })
}

/** The journal that the server uses, and the write-ahead log that it does without for the sake of what is forgotten. */
const journals = {
  "our settings": ["journal_mode = DELETE", "secure_delete = ON"],
  "write-ahead log": ["journal_mode = WAL", "secure_delete = OFF"],
} as const

/** Rows a second put into a table plainly, one durable transaction each. */
const insertsPerSecond = (letters: readonly StoredLetter[], settings: readonly string[]): Promise<number> =>
  inFolder(async (folder) => {
    const db = new Database(join(folder, "plain.db"))
    for (const setting of [...settings, "synchronous = FULL"]) db.pragma(setting)
    db.exec("CREATE TABLE letters (id TEXT, withdrawal_key BLOB, month TEXT, body BLOB) STRICT")
    const insert = db.prepare("INSERT INTO letters VALUES (?, ?, ?, ?)")
    const took = await seconds(() => {
      for (const { id, withdrawalKey, forgetIn, letter } of letters) insert.run(id, withdrawalKey, forgetIn, letter)
    })
    db.close()
    return letters.length / took
  })

/** Letters a second that our store keeps, so many in each commit. */
const keptPerSecond = (letters: readonly StoredLetter[], together: number): Promise<number> =>
  inFolder(async (folder) => {
    const slots = { ...usualSlots, letters: { first: count, most: count } }
    const opened = openStore({ folder, recipients: 4, ...slots, random, today })
    if (!opened.ok) throw new Error(opened.failure.kind)
    const store = opened.value
    const took = await seconds(() => {
      for (let at = 0; at < letters.length; at += together) store.keepLetters(letters.slice(at, at + together))
    })
    store.close()
    return letters.length / took
  })

const posted = (portal: string, requests: number, letters: string): Promise<number> =>
  answersPerSecond({ address: `${portal}/letters`, connections, requests, status: 201, letters })

/** Letters a second through HTTP: while the store doubles, and once it has room. */
const throughHttp = (portal: string) =>
  inFolder(async (folder) => {
    const model = join(folder, "letter")
    writeFileSync(model, letterPost())
    const growing = await posted(portal, first, model)
    return { growing, steady: await posted(portal, count, model) }
  })

/** Durable letters a second, by the front door and straight into the database. */
export async function letters(portal: string): Promise<Row[]> {
  const http = await throughHttp(portal)
  const rows = storedLetters()
  const plain = await insertsPerSecond(rows, journals["our settings"])
  const log = await insertsPerSecond(rows, journals["write-ahead log"])
  const peer = ["plain INSERT, our settings", plain] as const
  const load = `${connections} connections from another process on the same cores`
  return [
    row("durable letters, HTTP", http.steady, "letters/s", { peer, note: `${count} letters, ${load}` }),
    row("durable letters, HTTP", http.steady, "letters/s", {
      peer: ["plain INSERT, write-ahead log", log],
      note: "a log writes each letter once and keeps what was forgotten: we do without",
    }),
    row("durable letters, HTTP, while slots double", http.growing, "letters/s", {
      peer,
      note: `the first ${first} letters of a server: its slots double until there are 2,048`,
    }),
    row("durable letters, our store alone, one a commit", await keptPerSecond(rows, 1), "letters/s", {
      peer,
      note: "a letter overwrites a slot anywhere in the file, so the journal keeps what stood there: twice the writing",
    }),
    row("durable letters, our store alone, 8 a commit", await keptPerSecond(rows, 8), "letters/s", {
      peer,
      note: "what the server does with letters that come while the disk is busy",
    }),
  ]
}
