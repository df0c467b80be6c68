import { readFileSync } from "node:fs"
import { join } from "node:path"
import { ristretto255_oprf } from "@noble/curves/ed25519.js"
import { describe, expect, test } from "vitest"
import { fromHex, type Random, toHex } from "../../../crypto/bytes.ts"
import { evaluatingUnder } from "../../../crypto/check/evaluate.ts"
import { blinded, type CheckKeys, freshCheckKeys, outputOf, unblinded } from "../../../crypto/check/oprf.ts"
import { fixedRandom } from "../cast.ts"

type Vector = { input: string; blindedElement: string; evaluationElement: string; proof: string; output: string }
const rfc = JSON.parse(readFileSync(join(import.meta.dirname, "../../vectors/voprf.json"), "utf8")) as {
  [name in "seed" | "keyInfo" | "secretKey" | "publicKey" | "blind" | "proofRandomScalar"]: string
} & { vectors: Vector[] }

/** Randomness that gives this scalar: the library takes what it draws modulo the order less one, and adds one. */
function giving(scalar: string): Random {
  const drawn = fromHex(scalar)
  for (let at = 0, borrow = 1; borrow > 0; at++) {
    const left = (drawn[at] ?? 0) - borrow
    drawn[at] = left & 0xff
    borrow = left < 0 ? 1 : 0
  }
  return (length) => {
    const bytes = new Uint8Array(length)
    bytes.set(drawn)
    return bytes
  }
}
const evaluate = (keys: CheckKeys, element: Uint8Array, drawn: Random) => evaluatingUnder(keys).evaluate(element, drawn)
const keys = { secretKey: fromHex(rfc.secretKey), publicKey: fromHex(rfc.publicKey) }

describe("N4 S42: RFC 9497, appendix A.1.2", () => {
  test("the key pair of its seed", () => {
    const made = ristretto255_oprf.voprf.deriveKeyPair(fromHex(rfc.seed), fromHex(rfc.keyInfo))
    expect([toHex(made.secretKey), toHex(made.publicKey)]).toEqual([rfc.secretKey, rfc.publicKey])
  })

  test.each(rfc.vectors)("input $input is blinded, evaluated, proven and finalized as there", (vector) => {
    const input = fromHex(vector.input)
    const hidden = blinded(input, giving(rfc.blind))
    expect([toHex(hidden.blind), toHex(hidden.element)]).toEqual([rfc.blind, vector.blindedElement])
    const evaluation = evaluate(keys, hidden.element, giving(rfc.proofRandomScalar))
    expect(evaluation && toHex(evaluation.evaluated)).toBe(vector.evaluationElement)
    expect(evaluation && toHex(evaluation.proof)).toBe(vector.proof)
    const output = evaluation && unblinded(input, hidden, evaluation, keys.publicKey)
    expect(output?.ok && toHex(output.value)).toBe(vector.output)
    expect(toHex(outputOf(keys.secretKey, input))).toBe(vector.output)
  })
})

describe("N4: what does not prove itself never passes", () => {
  const random = fixedRandom("wrong evaluations")
  const own = freshCheckKeys(random)
  const x = random(32)
  const hidden = blinded(x, random)
  const right = evaluate(own, hidden.element, random)!
  const flipped = (bytes: Uint8Array, at: number) => bytes.map((byte, place) => (place === at ? byte ^ 1 : byte))

  test("the right one does", () => {
    const output = unblinded(x, hidden, right, own.publicKey)
    expect(output.ok && toHex(output.value)).toBe(toHex(outputOf(own.secretKey, x)))
  })

  test.each([
    ["a proof with one bit changed", { ...right, proof: flipped(right.proof, 3) }],
    ["another bit of the proof", { ...right, proof: flipped(right.proof, 40) }],
    ["a proof of zeros", { ...right, proof: new Uint8Array(64) }],
    ["a proof that is cut", { ...right, proof: right.proof.slice(0, 63) }],
    ["the element itself, unevaluated", { ...right, evaluated: hidden.element }],
    ["the identity", { ...right, evaluated: new Uint8Array(32) }],
    ["bytes that are no element", { ...right, evaluated: new Uint8Array(32).fill(0xff) }],
    ["what another key made, and proved", evaluate(freshCheckKeys(random), hidden.element, random)!],
    ["what was made of another element", evaluate(own, blinded(random(32), random).element, random)!],
  ])("%s", (_title, evaluation) => {
    expect(unblinded(x, hidden, evaluation, own.publicKey)).toEqual({
      ok: false,
      failure: { kind: "wrong-evaluation" },
    })
  })

  test("the right one under another published key", () => {
    expect(unblinded(x, hidden, right, freshCheckKeys(random).publicKey).ok).toBe(false)
  })

  test.each([
    ["zeros, the identity", new Uint8Array(32)],
    ["no element", new Uint8Array(32).fill(0xff)],
    ["too few bytes", new Uint8Array(31)],
    ["none", new Uint8Array()],
  ])("the evaluator makes nothing of %s", (_title, element) => {
    expect(evaluate(own, element, random)).toBe(null)
  })
})

test("N4: two checks of one number have nothing in common, and look like any other", () => {
  const random = fixedRandom("elements")
  const x = random(32)
  const elements = Array.from({ length: 256 }, () => toHex(blinded(x, random).element))
  expect(new Set(elements).size).toBe(256)
  // Each of the 252 bits that are not fixed by the encoding is one about half the time: within six deviations.
  for (let bit = 1; bit < 252; bit++) {
    const ones = elements.filter((element) => ((fromHex(element)[bit >> 3] ?? 0) >> (bit & 7)) & 1).length
    expect(Math.abs(ones - 128)).toBeLessThan(48)
  }
})
