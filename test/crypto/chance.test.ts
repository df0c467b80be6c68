import fc from "fast-check"
import { expect, test } from "vitest"
import { roundsIn, shuffled, takeAny } from "../../crypto/chance.ts"
import { fixedRandom } from "./cast.ts"

test("a shuffled order has every place once", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.string(), (count, label) => {
      const order = shuffled(count, fixedRandom(label))
      expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at))
    }),
  )
})

test("going round the rounds puts everything where the order says", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.string(), (count, label) => {
      const order = shuffled(count, fixedRandom(label))
      const things = order.map((_, at) => at)
      for (const round of roundsIn(order)) {
        const first = things[round[0]!]!
        for (const [at, place] of round.entries())
          things[place] = at + 1 < round.length ? things[round[at + 1]!]! : first
      }
      expect(things).toEqual(order)
    }),
  )
})

test("each of the six orders of three comes about as often", () => {
  const random = fixedRandom("six orders")
  const counts = new Map<string, number>()
  for (let round = 0; round < 6000; round++) {
    const order = shuffled(3, random).join()
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  expect(counts.size).toBe(6)
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

test("taking any takes each member once, and nothing can be taken from an empty list", () => {
  const random = fixedRandom("any")
  const list = [5, 6, 7, 8]
  expect([1, 2, 3, 4].map(() => takeAny(list, random)).toSorted()).toEqual([5, 6, 7, 8])
  expect(() => takeAny(list, random)).toThrow(RangeError)
})
