import { describe, expect, test } from "vitest"
import { fromHex, toBase64 } from "../../../crypto/bytes.ts"
import { freshCheckKeys, unblinded } from "../../../crypto/check/oprf.ts"
import { puzzleWorth, solvePuzzle } from "../../../crypto/check/puzzle.ts"
import { writeCheckRequest } from "../../../crypto/check/request.ts"
import { publicKeyOf } from "../../../crypto/statement.ts"
import { Budget, checksADay, mostBits } from "../../../server/evaluator/budget.ts"
import { evaluatorFor } from "../../support/evaluations.ts"
import { random } from "../../support/random.ts"
import { noon, someDay } from "../host.ts"
import { keyFor, question } from "./tables.ts"

const organisation = "00000000000000000000000000000001"
const day = 86_400_000

function anEvaluator(rest: Parameters<typeof keyFor>[3] = {}) {
  const clock = { now: noon }
  const keys = freshCheckKeys(random)
  const evaluator = evaluatorFor(organisation, clock)
  evaluator.hold(keyFor(keys, 1, someDay, rest))
  return { clock, keys, evaluator }
}

describe("N4: what the evaluator answers", () => {
  test("an evaluation that proves itself under its key", () => {
    const { keys, evaluator } = anEvaluator()
    const { hidden, body } = question(organisation)
    const answer = evaluator.answer(body, "scripts")
    if (answer?.outcome !== "evaluated") throw new Error("no evaluation")
    expect(unblinded(random(32), hidden, answer, keys.publicKey).ok).toBe(true)
  })

  test("'offline' before a workstation brought a key, and once the key's last day is over", () => {
    const clock = { now: noon }
    const evaluator = evaluatorFor(organisation, clock)
    expect(evaluator.answer(question(organisation).body, "scripts")).toEqual({ outcome: "offline" })
    evaluator.hold(keyFor(freshCheckKeys(random), 1, someDay))
    expect(evaluator.epoch()).toBe(1)
    clock.now += 14 * day
    expect(evaluator.answer(question(organisation).body, "scripts")).toEqual({ outcome: "offline" })
    expect(evaluator.epoch()).toBe(null)
  })

  test("'renewed' for a table that it has no key of; of the one before it has it for ten minutes", () => {
    const { clock, evaluator } = anEvaluator()
    evaluator.hold(keyFor(freshCheckKeys(random), 2, someDay))
    const outcome = (epoch: number) => evaluator.answer(question(organisation, epoch).body, "scripts")?.outcome
    expect([1, 2, 3].map(outcome)).toEqual(["evaluated", "evaluated", "renewed"])
    clock.now += 600_001
    expect([1, 2].map(outcome)).toEqual(["renewed", "evaluated"])
  })

  test("an older key does not take the place of a newer one", () => {
    const { evaluator } = anEvaluator()
    evaluator.hold(keyFor(freshCheckKeys(random), 5, someDay))
    evaluator.hold(keyFor(freshCheckKeys(random), 4, someDay))
    expect(evaluator.epoch()).toBe(5)
  })

  test.each([
    ["no bytes", new Uint8Array()],
    ["another organisation's partner", question("00000000000000000000000000000002", 1, { secret: random(32) }).body],
    [
      "an element that is none",
      writeCheckRequest({ epoch: 1, element: new Uint8Array(32), puzzle: random(8) }, fromHex(organisation), null),
    ],
  ])("nothing to %s", (_title, body) => {
    expect(anEvaluator().evaluator.answer(body, "scripts")).toBe(null)
  })
})

describe("N4: the budget keeps visitors from trying all numbers", () => {
  const rows = 102_400
  const partner = random(32)

  test("of 10,000 numbers that somebody sweeps 195 are answered; partners' codes and other pages still work", () => {
    const { evaluator } = anEvaluator({ rows, partners: [toBase64(publicKeyOf(partner))] })
    const body = question(organisation).body
    const sweep = Array.from({ length: 10_000 }, () => evaluator.answer(body, "plain")?.outcome)
    expect(checksADay(rows, "plain")).toBe(195)
    expect(sweep.filter((outcome) => outcome === "evaluated")).toHaveLength(195)
    expect(sweep.indexOf("busy")).toBe(195)
    const others = [
      evaluator.answer(question(organisation, 1, { secret: partner }).body, "scripts"),
      evaluator.answer(body, "scripts"),
    ]
    expect(others.map((answer) => answer?.outcome)).toEqual(["evaluated", "evaluated"])
  })

  test("what was used comes back evenly: after an hour a twenty-fourth, after a day all of it, and never more", () => {
    const budget = new Budget(0)
    const use = (now: number) => {
      let used = 0
      for (; budget.has("plain", rows, now); used++) budget.take("plain", rows, now)
      return used
    }
    expect([0, 0, day / 24, (25 * day) / 24, 9 * day].map(use)).toEqual([195, 0, 8, 195, 195])
  })

  test("a new table does not fill it, and a clock that goes back takes nothing away", () => {
    const scarce = 79_998_976
    const { evaluator } = anEvaluator({ rows: scarce / 4 })
    const body = (epoch: number) => question(organisation, epoch).body
    expect([1, 1].map((epoch) => evaluator.answer(body(epoch), "plain")?.outcome)).toEqual(["evaluated", "busy"])
    evaluator.hold(keyFor(freshCheckKeys(random), 2, someDay, { rows: scarce / 4 }))
    expect(evaluator.answer(body(2), "plain")?.outcome).toBe("busy")
    expect(new Budget(day).has("plain", rows, 0)).toBe(true)
  })

  test("where it is used up no work is asked for: it would be in vain", () => {
    const { evaluator } = anEvaluator({ rows: 1_024_000_00 })
    expect(evaluator.answer(question(organisation).body, "scripts")).toEqual({ outcome: "busy", bits: 0 })
    expect(new Budget(0).bitsWanted("scripts", 0)).toBe(0)
  })

  test("as it empties, pages with scripts are asked for work first, and who does it is answered", async () => {
    // Fifty checks a day. A question without work is worth something now and then, by chance: it is asked until one is not,
    // and with so many left chance does not use them up.
    const { evaluator } = anEvaluator({ rows: 400_000 - (400_000 % 1024) })
    let asked = evaluator.answer(question(organisation).body, "scripts")
    while (asked?.outcome === "evaluated") asked = evaluator.answer(question(organisation).body, "scripts")
    if (asked?.outcome !== "busy") throw new Error("nothing was asked for")
    expect(asked.bits).toBeGreaterThan(0)
    expect(asked.bits).toBeLessThanOrEqual(mostBits)
    const { hidden } = question(organisation)
    const puzzle = await solvePuzzle(hidden.element, asked.bits, puzzleWorth, () => true)
    const body = writeCheckRequest({ epoch: 1, element: hidden.element, puzzle }, fromHex(organisation), null)
    expect(evaluator.answer(body, "scripts")?.outcome).toBe("evaluated")
  })

  test("a code that was revoked counts as none, whoever signs with it, for the table before as well", () => {
    const one = { rows: 39_999_488, partners: [toBase64(publicKeyOf(partner))] }
    const outcome = (evaluator: ReturnType<typeof evaluatorFor>, secret: Uint8Array) =>
      evaluator.answer(question(organisation, 1, { secret }).body, "scripts")?.outcome
    expect(outcome(anEvaluator(one).evaluator, partner)).toBe("evaluated")
    expect(outcome(anEvaluator(one).evaluator, random(32))).toBe("busy")
    const { evaluator } = anEvaluator(one)
    evaluator.hold(keyFor(freshCheckKeys(random), 2, someDay, { ...one, partners: [] }))
    expect(outcome(evaluator, partner)).toBe("busy")
  })

  test.each([
    [1024, 25_000, 12_500],
    [102_400, 390, 195],
    [100_352, 398, 199],
  ])("of %i rows: %i checks a day for codes, %i for each kind of page", (rows, codes, pages) => {
    expect((["partner", "scripts", "plain"] as const).map((pool) => checksADay(rows, pool))).toEqual([
      codes,
      pages,
      pages,
    ])
  })
})
