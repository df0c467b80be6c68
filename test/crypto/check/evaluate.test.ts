import { ristretto255_oprf } from "@noble/curves/ed25519.js"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Random, toHex } from "../../../crypto/bytes.ts"
import { type Evaluating, evaluatingUnder } from "../../../crypto/check/evaluate.ts"
import { blinded, type Evaluation, freshCheckKeys, unblinded } from "../../../crypto/check/oprf.ts"
import { fixedRandom } from "../cast.ts"

const inHex = ({ evaluated, proof }: Evaluation) => [toHex(evaluated), toHex(proof)]
const seed = fc.string({ minLength: 1, maxLength: 8 })

/** A source that counts what is drawn of it. */
function counted(random: Random): { random: Random; drawn: number[] } {
  const drawn: number[] = []
  return {
    drawn,
    random: (length) => {
      drawn.push(length)
      return random(length)
    },
  }
}

describe("N4: the evaluator's own way to a proof", () => {
  test("gives byte for byte what the library gives for the same randomness", () => {
    fc.assert(
      fc.property(seed, (name) => {
        const random = fixedRandom(name)
        const keys = freshCheckKeys(random)
        const { element } = blinded(random(32), random)
        const ours = evaluatingUnder(keys).evaluate(element, fixedRandom(`${name} proof`))
        const drawing = fixedRandom(`${name} proof`)
        const theirs = ristretto255_oprf.voprf.blindEvaluate(keys.secretKey, keys.publicKey, element, (length) =>
          Uint8Array.from(drawing(length ?? 0)),
        )
        expect(ours && inHex(ours)).toEqual(inHex(theirs))
      }),
      { numRuns: 20 },
    )
  })

  test("gives the same whether it was prepared or not", () => {
    const random = fixedRandom("prepared")
    const keys = freshCheckKeys(random)
    const { element } = blinded(random(32), random)
    const [before, after] = [evaluatingUnder(keys), evaluatingUnder(keys)]
    before.prepare(fixedRandom("one proof"))
    const ours = before.evaluate(element, () => expect.unreachable("it was prepared"))
    expect(ours && inHex(ours)).toEqual(inHex(after.evaluate(element, fixedRandom("one proof"))!))
  })
})

describe("N4: the number behind a proof is used once; two proofs with one would give the key away", () => {
  const random = fixedRandom("once")
  const keys = freshCheckKeys(random)
  const x = random(32)
  const hidden = blinded(x, random)

  /** Evaluates, and says how often randomness was drawn meanwhile. */
  function draws(evaluating: Evaluating): number {
    const { random: source, drawn } = counted(random)
    const evaluation = evaluating.evaluate(hidden.element, source)
    expect(evaluation && unblinded(x, hidden, evaluation, keys.publicKey).ok).toBe(true)
    return drawn.length
  }

  test("without preparation each proof draws its own", () => {
    const evaluating = evaluatingUnder(keys)
    expect([draws(evaluating), draws(evaluating)]).toEqual([1, 1])
  })

  test("what was prepared serves one proof, however often it was prepared", () => {
    const evaluating = evaluatingUnder(keys)
    const { random: source, drawn } = counted(random)
    for (let at = 0; at < 3; at++) evaluating.prepare(source)
    expect(drawn).toEqual([48])
    expect([draws(evaluating), draws(evaluating)]).toEqual([0, 1])
  })

  test("two proofs of one element have no commitment, challenge or response in common", () => {
    const evaluating = evaluatingUnder(keys)
    evaluating.prepare(random)
    const proofs = [1, 2].map(() => toHex(evaluating.evaluate(hidden.element, random)!.proof))
    expect(proofs[0]!.slice(0, 64)).not.toBe(proofs[1]!.slice(0, 64))
    expect(proofs[0]!.slice(64)).not.toBe(proofs[1]!.slice(64))
  })
})
