import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { orderedOf } from "../../../crypto/browse/ordered.ts"
import { everything } from "../../../crypto/browse/question.ts"
import type { Alert, Alerts } from "../../../crypto/documents/alert.ts"
import { folded, wordsIn } from "../../../server/search/fold.ts"
import { type Pace, SearchIndex, usualPace } from "../../../server/search/index.ts"
import { keptIndex } from "../../../server/search/kept.ts"
import { warning } from "../../support/warnings.ts"

const listOf = (alerts: readonly Alert[]) => ({ alerts: [...alerts] }) as Alerts
const textOf = ({ number, watchFor, vehicle }: Alert): string => [number, watchFor, vehicle].join("\n")

/** Some scripts, marks and accents, and pieces that stand in each other. */
const pieces = [
  "van",
  "vans",
  "Café",
  "cafe\u0301",
  "Łukasz",
  "Škoda",
  "ё",
  "синий",
  "фургон",
  "สีขาว",
  "รถตู้",
  "白色",
  "dog",
  "do",
  "g",
]
const words = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }).map((said) => said.join(" "))
const number = fc.integer({ min: 1, max: 9 }).map((serial) => `26-000${serial}`)
const alert = fc
  .record({ number, watchFor: words, vehicle: fc.option(words, { nil: undefined }) })
  .map(({ number, ...rest }) => warning(number, rest))
const list = fc.uniqueArray(alert, { maxLength: 8, selector: (each) => each.number }).map(listOf)
const question = fc.record({
  words: fc.oneof(words, fc.constantFrom("v", "ов", "26-0", "")),
  vehicle: fc.constantFrom("", "van", "白"),
})
type Asked = { words: string; vehicle: string }

const numbersOf = (index: SearchIndex, list: Alerts, asked: Asked): string[] => {
  const { hasWords } = index.lookFor({ ...everything, ...asked })
  return orderedOf(list)
    .alerts.filter((_, at) => hasWords(at))
    .map(({ number }) => number)
}

/** Without any index: each word, in the text of each warning. */
const plainly = (list: Alerts, asked: Asked): string[] =>
  orderedOf(list)
    .alerts.filter(
      (each) =>
        wordsIn(asked.words).words.every((word) => folded(textOf(each)).includes(word)) &&
        wordsIn(asked.vehicle).words.every((word) => folded(each.vehicle ?? "").includes(word)),
    )
    .map(({ number }) => number)

/** Turns that are taken when a test says so. */
function byHand(): { pace: Pace; go: () => Promise<void> } {
  const waiting: (() => void)[] = []
  return {
    pace: { atOnce: 1, turn: () => new Promise((done) => waiting.push(done)) },
    async go() {
      waiting.shift()?.()
      for (let at = 0; at < 20; at++) await Promise.resolve()
    },
  }
}

describe("S41: an index that follows the list", () => {
  test("finds, after each change and at every step of its work, what one made anew finds", () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(list, question, fc.nat(6)), { maxLength: 6 }), async (changes) => {
        const { pace, go } = byHand()
        const index = new SearchIndex(textOf, pace)
        for (const [list, asked, turns] of changes) {
          let isRead = false
          const reading = index.inStep(list).then(() => (isRead = true))
          while (!isRead) await go()
          await reading
          for (let at = 0; at <= turns; at++) {
            expect(numbersOf(index, list, asked)).toEqual(plainly(list, asked))
            await go()
          }
          const anew = new SearchIndex(textOf)
          await anew.inStep(list)
          expect(numbersOf(index, list, asked)).toEqual(numbersOf(anew, list, asked))
        }
      }),
      { numRuns: 60 },
    ))

  test("reads of a new list only what is new", async () => {
    const read: string[] = []
    const index = new SearchIndex((each) => {
      read.push(each.number)
      return textOf(each)
    })
    const [one, two, three] = ["26-0001", "26-0002", "26-0003"].map((each) => warning(each))
    await index.inStep(listOf([one!, two!]))
    await index.inStep(listOf([structuredClone(two!), { ...one!, watchFor: "Something else." }, three!]))
    expect(read).toEqual(["26-0002", "26-0001", "26-0003", "26-0001"])
  })

  test("holds nothing of what is gone, and at most three places for each warning", async () => {
    const index = new SearchIndex(textOf)
    for (let at = 0; at < 30; at++) {
      const three = ["26-0001", "26-0002", "26-0003"].map((each) => warning(each, { watchFor: `Version ${at}.` }))
      await index.inStep(listOf(three))
      expect(index.size.held).toBe(3)
      expect(index.size.places).toBeLessThanOrEqual(3 * 3)
    }
  })

  test("finds nothing by a word that nobody typed: any text drawn by chance is only looked for", async () => {
    const some = listOf(["26-0001", "26-0002"].map((each) => warning(each)))
    const index = new SearchIndex(textOf)
    await index.inStep(some)
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (words) => {
        expect(numbersOf(index, some, { words, vehicle: "" })).toEqual(plainly(some, { words, vehicle: "" }))
      }),
      { numRuns: 100 },
    )
  })
})

describe("S41: while an index is made", () => {
  const many = listOf(
    Array.from({ length: 3 * usualPace.atOnce }, (_, at) => warning(`26-${String(at + 1).padStart(4, "0")}`)),
  )

  test("others are answered before it is read, and again before its trigrams are there", async () => {
    const done: string[] = []
    let turns = 0
    const pace = { ...usualPace, turn: () => usualPace.turn().finally(() => turns++) }
    const index = new SearchIndex(textOf, pace)
    setImmediate(() => done.push("somebody else"))
    await index.inStep(many).then(() => done.push("read"))
    expect(done).toEqual(["somebody else", "read"])
    const before = turns
    for (let at = 0; at < 4; at++) await usualPace.turn()
    expect(turns - before).toBeGreaterThan(1)
  })

  test("what is published meanwhile is what is searched", async () => {
    const { pace, go } = byHand()
    const [before, after] = [warning("26-0001", { watchFor: "A dog." }), warning("26-0002", { watchFor: "A cat." })]
    let current: Alerts | null = listOf([before])
    const find = keptIndex(textOf, () => current, pace)
    const found = find({ ...everything, words: "dog" })
    current = listOf([after])
    for (let at = 0; at < 4; at++) await go()
    const said = await found
    expect([said?.list, said?.hasWords(0)]).toEqual([current, false])
  })

  test("and when the list goes away, nothing is searched", async () => {
    const { pace, go } = byHand()
    let current: Alerts | null = listOf([warning("26-0001")])
    const found = keptIndex(textOf, () => current, pace)(everything)
    current = null
    await go()
    await go()
    expect(await found).toBe(null)
  })

  test("a warning that cannot be read does not stop the next list from being searched", async () => {
    let isBroken = true
    const index = new SearchIndex((each) => {
      if (isBroken) throw new Error("no page")
      return textOf(each)
    })
    await expect(index.inStep(listOf([warning("26-0001")]))).rejects.toThrow("no page")
    isBroken = false
    const next = listOf([warning("26-0002")])
    await index.inStep(next)
    expect(numbersOf(index, next, { words: "minute", vehicle: "" })).toEqual(["26-0002"])
  })
})
