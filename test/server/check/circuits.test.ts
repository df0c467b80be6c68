import { describe, expect, test } from "vitest"
import { toBase64 } from "../../../crypto/bytes.ts"
import { freshCheckKeys } from "../../../crypto/check/oprf.ts"
import { publicKeyOf } from "../../../crypto/statement.ts"
import { Circuits, checksOfCircuit, mostCircuits } from "../../../server/evaluator/circuits.ts"
import { namingBy } from "../../../server/onion.ts"
import { usualPatience } from "../../../server/serve.ts"
import { evaluatorFor } from "../../support/evaluations.ts"
import { random } from "../../support/random.ts"
import { noon, someDay, testHost } from "../host.ts"
import { exchange, onWire } from "../wire.ts"
import { keyFor, question } from "./tables.ts"

const organisation = "00000000000000000000000000000001"
const hour = 3_600_000
/** Rows of a table that leaves so many checks without scripts. */
const fifteenADay = 1_299_456
const circuit = (number: number) => number.toString(16).padStart(32, "0")

function anEvaluator(rest: Parameters<typeof keyFor>[3] = {}) {
  const clock = { now: noon }
  const evaluator = evaluatorFor(organisation, clock)
  evaluator.hold(keyFor(freshCheckKeys(random), 1, someDay, rest))
  const body = question(organisation).body
  const ask = (by: string | null, asked: "scripts" | "plain" = "plain") => evaluator.answer(body, asked, by)
  return { clock, evaluator, ask }
}
type Ask = ReturnType<typeof anEvaluator>["ask"]
/** How many of so many checks in a row are answered. */
const answered = (ask: Ask, by: string | null, checks: number): number =>
  Array.from({ length: checks }, () => ask(by)?.outcome).filter((outcome) => outcome === "evaluated").length

describe("N4: each circuit has a small allowance before the pools", () => {
  test("of a hundred numbers that one circuit asks at once twelve are answered; another circuit is not held up", () => {
    const { ask } = anEvaluator()
    expect([answered(ask, circuit(1), 100), ask(circuit(1))]).toEqual([checksOfCircuit, { outcome: "busy", bits: 0 }])
    expect(ask(circuit(2))?.outcome).toBe("evaluated")
  })

  test("scripts or no scripts, it is one allowance", () => {
    const { ask } = anEvaluator()
    expect(answered(ask, circuit(1), 20)).toBe(checksOfCircuit)
    expect(ask(circuit(1), "scripts")?.outcome).toBe("busy")
  })

  test("what a circuit was refused is not taken from the pool", () => {
    const { ask } = anEvaluator({ rows: fifteenADay })
    expect([answered(ask, circuit(1), 100), answered(ask, null, 100)]).toEqual([checksOfCircuit, 15 - checksOfCircuit])
  })

  test("what no pool has, and what nobody could evaluate, is not taken from a circuit", () => {
    const { clock, evaluator } = anEvaluator({ rows: 19_999_744 }) // one a day
    const body = question(organisation).body
    expect(evaluator.answer(body, "plain", circuit(2))?.outcome).toBe("evaluated")
    for (let at = 0; at < 20; at++) expect(evaluator.answer(body, "plain", circuit(1))?.outcome).toBe("busy")
    const { body: ofAnother } = question(organisation, 9)
    for (let at = 0; at < 20; at++) evaluator.answer(ofAnother, "plain", circuit(1))
    evaluator.hold(keyFor(freshCheckKeys(random), 2, someDay))
    clock.now += hour
    const { body: next } = question(organisation, 2)
    expect(answered((by) => evaluator.answer(next, "plain", by), circuit(1), 20)).toBe(checksOfCircuit)
  })

  test("many circuits together still stand under the pool", () => {
    const { ask } = anEvaluator({ rows: fifteenADay })
    const each = Array.from({ length: 40 }, (_, at) => answered(ask, circuit(at), 1))
    expect(each.reduce((sum, one) => sum + one)).toBe(15)
  })

  test("a partner's code is not held up by it: its pool is its own", () => {
    const secret = random(32)
    const { evaluator } = anEvaluator({ partners: [toBase64(publicKeyOf(secret))] })
    const by = (signer: Uint8Array) => {
      const { body } = question(organisation, 1, { secret: signer })
      return answered(() => evaluator.answer(body, "scripts", circuit(1)), null, 15)
    }
    expect([by(secret), by(random(32))]).toEqual([15, checksOfCircuit])
  })

  test("who comes by no circuit that is known has the pool alone: nobody looks at an address", () => {
    expect(answered(anEvaluator().ask, null, 40)).toBe(40)
  })
})

describe("N4: the allowance comes back, and what is remembered stays small", () => {
  const use = (circuits: Circuits, by: string, now: number) => {
    let used = 0
    for (; circuits.has(by, now); used++) circuits.take(by, now)
    return used
  }

  test("evenly: one after five minutes, all after an hour, and never more; a clock that goes back gives none", () => {
    const circuits = new Circuits()
    const minutes = [0, 0, 4, 5, 65, 95, 1000, 10]
    expect(minutes.map((minute) => use(circuits, "a", (minute * hour) / 60))).toEqual([12, 0, 0, 1, 12, 6, 12, 0])
  })

  test("a circuit is forgotten once its allowance is whole again, and not before", () => {
    const circuits = new Circuits()
    use(circuits, "a", 0)
    circuits.take("b", 0)
    expect(circuits.size).toBe(2)
    circuits.forget(hour / 12)
    expect([circuits.size, circuits.has("a", hour / 12)]).toEqual([1, true])
    circuits.forget(hour - 1)
    expect(circuits.size).toBe(1)
    circuits.forget(hour)
    expect(circuits.size).toBe(0)
  })

  test("one that asked nothing, or was refused, is not remembered", () => {
    const circuits = new Circuits()
    for (let at = 0; at < 100; at++) circuits.has(circuit(at), 0)
    expect(circuits.size).toBe(0)
  })

  test("there is place for 4,096: more push out the one that was longest quiet, and block nobody", () => {
    const circuits = new Circuits()
    use(circuits, "sweeper", 0)
    for (let at = 0; at < mostCircuits - 1; at++) circuits.take(circuit(at), 0)
    expect([circuits.size, circuits.has("sweeper", 0)]).toEqual([mostCircuits, false])
    circuits.take(circuit(0), 0)
    circuits.take("one more", 0)
    expect([circuits.size, use(circuits, "sweeper", 0)]).toEqual([mostCircuits, checksOfCircuit])
    expect(use(circuits, circuit(0), 0)).toBe(checksOfCircuit - 2)
    for (let at = 0; at < 2 * mostCircuits; at++) expect(circuits.has(`new ${at}`, 0)).toBe(true)
  })
})

describe("N4: at Tor's port the circuit goes along to the evaluator", () => {
  const tor = (number: number) => `PROXY TCP6 fc00:dead:beef:4dad::0:${number.toString(16)} ::1 ${number} 80\r\n`
  const head = "POST /check HTTP/1.1\r\nHost: canopy.example\r\nContent-Type: application/octet-stream\r\n"

  async function aPort() {
    const host = testHost()
    host.evaluator.hold(keyFor(freshCheckKeys(random), 1, someDay))
    const portal = await onWire(host.portal, usualPatience, namingBy(random(32)))
    const clear = await onWire(host.portal)
    const { body } = question(host.organisation.id)
    const checks = (count: number) =>
      Buffer.concat(
        Array.from({ length: count }, (_, at) => {
          const more = at === count - 1 ? "Connection: close\r\n" : ""
          return Buffer.concat([Buffer.from(`${head}${more}Content-Length: 256\r\n\r\n`), body])
        }),
      )
    return { portal, clear, checks }
  }
  /** Version 1, and an outcome: 0 evaluated, 1 busy. */
  const outcomes = (answers: string) =>
    answers
      .split("\r\n\r\n")
      .slice(1)
      .map((body) => body.charCodeAt(1))

  test("however many connections one circuit opens, it has one allowance; without a circuit there is none", async () => {
    const { portal, clear, checks } = await aPort()
    const by = async (port: number, line: string, count: number) =>
      outcomes(await exchange(port, Buffer.concat([Buffer.from(line), checks(count)])))
    expect(await by(portal, tor(1), 8)).toEqual(Array(8).fill(0))
    expect(await by(portal, tor(1), 8)).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
    expect(await by(portal, tor(2), 1)).toEqual([0])
    expect(await by(clear, "", 20)).toEqual(Array(20).fill(0))
  })
})
