import { isDeepStrictEqual } from "node:util"
import type { HasWords } from "../../crypto/browse/browse.ts"
import { orderedOf } from "../../crypto/browse/ordered.ts"
import type { Question } from "../../crypto/browse/question.ts"
import type { Alert, Alerts } from "../../crypto/documents/alert.ts"
import { Everywhere } from "./everywhere.ts"
import { folded, wordsIn } from "./fold.ts"
import { noTrigrams } from "./trigrams.ts"

/** Everything that a page shows of this warning, as one text. */
export type Text = (alert: Alert) => string

/** How much is done at a time, in warnings, and what lets others have their turn in between. */
export type Pace = { atOnce: number; turn: () => Promise<void> }

/** Some milliseconds, then whatever has come in meanwhile. */
export const usualPace: Pace = { atOnce: 64, turn: () => new Promise((done) => setImmediate(done)) }

/** One warning as it is looked through. */
type Row = { alert: Alert; text: string; vehicle: string }
type Words = { anywhere: readonly string[]; ofVehicle: readonly string[] }

const fits = ({ text, vehicle }: Row, { anywhere, ofVehicle }: Words): boolean =>
  anywhere.every((word) => text.includes(word)) && ofVehicle.every((word) => vehicle.includes(word))

/**
 * What finds words in warnings: in the memory of this process, made from the signed list, whatever store the server has. It
 * never holds what somebody looked for, and nothing of it is on a disk. Of a list that has changed only the difference is
 * read. Trigrams are made behind that, some at a time: what they do not cover yet is looked at word by word, so that an
 * answer is never early or wrong, only slower for a while.
 */
export class SearchIndex {
  readonly #textOf: Text
  readonly #pace: Pace
  /** The list that was read last, and the row of each place in its order. */
  #read: { list: Alerts; rowAt: Uint32Array } | null = null
  #known = new Map<Alert["number"], Row>()
  /** Null where a warning was that is gone: no number is used again. */
  #rows: (Row | null)[] = []
  #everywhere = new Everywhere()
  #trigrams = noTrigrams()
  /** Rows before this one are covered by trigrams. */
  #covered = 0
  #isCovering = false
  #covering: Promise<void> = Promise.resolve()
  #reading: Promise<void> = Promise.resolve()

  constructor(textOf: Text, pace = usualPace) {
    this.#textOf = textOf
    this.#pace = pace
  }

  /** How many warnings it holds, and how many places they and those before them take up. */
  get size(): { held: number; places: number } {
    return { held: this.#rows.filter((row) => row !== null).length, places: this.#rows.length }
  }

  /** Reads this list, if it was not the last one. One after the other, in the order in which they are asked for. */
  inStep(list: Alerts): Promise<void> {
    const read = this.#reading.then(() => this.#readList(list))
    this.#reading = read.catch(() => {})
    return read
  }

  /** Resolves when all that was read is covered by trigrams. It goes on by itself: nobody has to wait for it. */
  covered(): Promise<void> {
    if (!this.#isCovering) {
      this.#isCovering = true
      this.#covering = this.#cover()
    }
    return this.#covering
  }

  /** Which warnings of the list that was read last have the words; `more`: there were more words than are looked for. */
  lookFor(question: Question): { hasWords: HasWords; more: boolean } {
    const [anywhere, ofVehicle] = [wordsIn(question.words), wordsIn(question.vehicle)]
    const words = {
      anywhere: anywhere.words.filter((word) => !this.#everywhere.has(word)),
      ofVehicle: ofVehicle.words,
    }
    const asksNothing = words.anywhere.length + words.ofVehicle.length === 0
    return { hasWords: asksNothing ? () => true : this.#having(words), more: anywhere.more || ofVehicle.more }
  }

  #having(words: Words): HasWords {
    const found = new Uint8Array(this.#rows.length)
    const look = (row: number) => {
      const looked = this.#rows[row]
      if (looked && fits(looked, words)) found[row] = 1
    }
    const may = this.#trigrams.candidates([...words.anywhere, ...words.ofVehicle])
    if (may) for (const row of may) look(row)
    for (let row = may ? this.#covered : 0; row < this.#rows.length; row++) look(row)
    const rowAt = this.#read?.rowAt
    return (at) => found[rowAt?.[at] ?? -1] === 1
  }

  async #readList(list: Alerts): Promise<void> {
    if (this.#read?.list === list) return
    const rows: Row[] = []
    for (const alert of orderedOf(list).alerts) {
      rows.push(this.#rowOf(alert))
      if (rows.length % this.#pace.atOnce === 0) await this.#pace.turn()
    }
    this.#replace(list, rows)
    void this.covered()
  }

  /** The row that says this already, or a fresh one. */
  #rowOf(alert: Alert): Row {
    const known = this.#known.get(alert.number)
    if (!known || !isDeepStrictEqual(known.alert, alert)) return this.#freshRow(alert)
    // The list before is not kept for the sake of one warning.
    known.alert = alert
    return known
  }

  #freshRow(alert: Alert): Row {
    const row = { alert, text: folded(this.#textOf(alert)), vehicle: folded(alert.vehicle ?? "") }
    this.#everywhere.add(row.text)
    return row
  }

  #replace(list: Alerts, rows: readonly Row[]): void {
    const stays = new Set(rows)
    this.#rows = this.#rows.map((row) => (row && stays.has(row) ? row : null))
    if (this.#rows.length > 2 * rows.length) this.#beginAnew()
    const places = new Map(this.#rows.map((row, at) => [row, at]))
    for (const row of stays) if (!places.has(row)) places.set(row, this.#rows.push(row) - 1)
    this.#known = new Map(rows.map((row) => [row.alert.number, row]))
    this.#read = { list, rowAt: Uint32Array.from(rows, (row) => places.get(row)!) }
  }

  /** More is gone than stands: the trigrams of what is gone go, too. */
  #beginAnew(): void {
    this.#trigrams.close()
    this.#trigrams = noTrigrams()
    this.#rows = []
    this.#covered = 0
  }

  async #cover(): Promise<void> {
    while (this.#covered < this.#rows.length) {
      const to = Math.min(this.#covered + this.#pace.atOnce, this.#rows.length)
      this.#trigrams.add(this.#uncovered(to))
      this.#covered = to
      await this.#pace.turn()
    }
    this.#isCovering = false
  }

  *#uncovered(to: number): Generator<[number, string]> {
    for (let at = this.#covered; at < to; at++) {
      const row = this.#rows[at]
      if (row) yield [at, row.text]
    }
  }
}
