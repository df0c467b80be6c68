import Database from "better-sqlite3"
import { browse } from "../../crypto/browse/browse.ts"
import { orderedOf } from "../../crypto/browse/ordered.ts"
import { everything, type Question } from "../../crypto/browse/question.ts"
import type { Alert, Alerts } from "../../crypto/documents/alert.ts"
import { folded, wordsIn } from "../../server/search/fold.ts"
import { SearchIndex, usualPace } from "../../server/search/index.ts"
import { builtEntry } from "../site/support/build.ts"
import { atMost, median, type Row, row, seconds } from "./row.ts"
import { servedPages } from "./search-pages.ts"
import { listOf } from "./warnings.ts"

/** Looking for words among warnings, by how many there are; and their pages, from the server. */

const counts = [1000, 10_000, 100_000]
const samples = 9

/** What somebody can ask, and what is worst to be asked. */
const questions: { [name: string]: Partial<Question> } = {
  "a rare word": { words: "26-0001" },
  "two letters": { words: "vw" },
  "one letter": { words: "e" },
  "a word that all have": { words: "gender" },
  "a word that many have": { words: "danger" },
  "words that stand nowhere together": { words: "station moped film" },
  "no hit": { words: "zzzqqq" },
  "no hit, two letters": { words: "qj" },
  "a vehicle": { vehicle: "silver van" },
  "twenty words that all have": {
    words:
      "reported watch for what you can do the person gender man age hair marks tattoo with letters vehicle phone area when",
  },
  "all filters": {
    words: "minute",
    vehicle: "van",
    region: "north-west",
    level: "danger",
    about: "people",
    type: "held",
    setting: "hotel",
  },
  nothing: {},
}

type Shown = (alert: Alert) => string
type Ask = (question: Question) => number

/** Milliseconds of each question, the median of its samples. */
async function perQuestion(ask: Ask): Promise<Map<string, number>> {
  const took = new Map<string, number>()
  for (const [name, asked] of Object.entries(questions)) {
    const times: number[] = []
    for (let at = 0; at < samples; at++) times.push(1000 * (await seconds(() => ask({ ...everything, ...asked }))))
    took.set(name, median(times))
  }
  return took
}

/** The same words looked for by SQLite's LIKE in the same texts, and the same walk over what was chosen. */
function besideLike(list: Alerts, shown: Shown): { ask: Ask; close: () => void } {
  const db = new Database(":memory:")
  db.exec("CREATE TABLE warnings (text TEXT, vehicle TEXT)")
  const insert = db.prepare("INSERT INTO warnings (rowid, text, vehicle) VALUES (?, ?, ?)")
  db.transaction(() => {
    for (const [at, alert] of orderedOf(list).alerts.entries())
      insert.run(at + 1, folded(shown(alert)), folded(alert.vehicle ?? ""))
  })()
  const ask: Ask = (question) => {
    const [anywhere, ofVehicle] = [wordsIn(question.words).words, wordsIn(question.vehicle).words]
    const where = [...anywhere.map(() => "text LIKE ?"), ...ofVehicle.map(() => "vehicle LIKE ?")].join(" AND ")
    const rows = db
      .prepare<string[], number>(`SELECT rowid FROM warnings${where && ` WHERE ${where}`}`)
      .pluck()
      .all(...[...anywhere, ...ofVehicle].map((word) => `%${word}%`))
    const found = new Set(rows)
    return browse(list, question, (at) => found.has(at + 1)).total
  }
  return { ask, close: () => db.close() }
}

/** Makes the index, and says how long it took, and the longest that somebody else had to wait meanwhile. */
async function made(list: Alerts, shown: Shown) {
  let [longest, last] = [0, performance.now()]
  const turn = async () => {
    longest = Math.max(longest, performance.now() - last)
    await usualPace.turn()
    last = performance.now()
  }
  const index = new SearchIndex(shown, { ...usualPace, turn })
  const reading = await seconds(() => index.inStep(list))
  const covering = await seconds(() => index.covered())
  return { index, reading, covering, longest }
}

/** The same list with one warning changed, as it comes from the next publication. */
const changed = (list: Alerts): Alerts => {
  const next = structuredClone(list)
  next.alerts[0]!.watchFor = "Something else."
  return next
}

async function rowsFor(count: number, shown: Shown): Promise<Row[]> {
  const list = listOf(count)
  orderedOf(list)
  const { index, reading, covering, longest } = await made(list, shown)
  const ask: Ask = (question) => browse(list, question, index.lookFor(question).hasWords).total
  const like = besideLike(list, shown)
  const [ours, theirs] = [await perQuestion(ask), await perQuestion(like.ask)]
  like.close()
  const next = changed(list)
  const again = await seconds(() => index.inStep(next))
  const [worst = "", most = 0] = [...ours].toSorted(([, one], [, other]) => other - one)[0] ?? []
  const of = count.toLocaleString("en")
  return [
    row(`search among ${of} warnings, median of ${ours.size} questions`, median([...ours.values()]), "ms", {
      peer: ["LIKE over the same texts", median([...theirs.values()])],
      aim: atMost(100),
      note: [...ours].map(([name, took]) => `${name} ${took.toFixed(1)}`).join(", "),
    }),
    row(`search among ${of} warnings, the slowest: ${worst}`, most, "ms", {
      peer: ["LIKE over the same texts", theirs.get(worst) ?? null],
      aim: atMost(100),
    }),
    row(`reading ${of} warnings, before the first search`, 1000 * reading, "ms", {
      note: `trigrams ${covering.toFixed(2)} s more, while searches are answered; nobody else waited longer than ${longest.toFixed(0)} ms`,
    }),
    row(`reading ${of} warnings again, one of them changed`, 1000 * again, "ms"),
  ]
}

export async function search(): Promise<Row[]> {
  const { shownAs } = await builtEntry()
  const rows: Row[] = []
  for (const count of counts) rows.push(...(await rowsFor(count, shownAs)))
  return [...rows, ...(await servedPages())]
}
