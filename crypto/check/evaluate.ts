import { getMinHashLength, mapHashToField } from "@noble/curves/abstract/modular.js"
import { ristretto255, ristretto255_hasher } from "@noble/curves/ed25519.js"
import { bytesToNumberLE } from "@noble/curves/utils.js"
import { sha512 } from "@noble/hashes/sha2.js"
import { concatBytes } from "@noble/hashes/utils.js"
import { type Random, utf8 } from "../bytes.ts"
import type { CheckKeys, Evaluation } from "./oprf.ts"

/**
 * BlindEvaluate of RFC 9497 §3.3.2 for one element at a time, in the library's group: byte for byte what the library's own
 * gives for the same randomness, which tests hold it to. It is here because the library makes everything anew for each
 * element. Once for a key: the encoded public key and the seed (§2.2.1). While nobody waits: the first commitment. That
 * leaves four multiplications, two of them by numbers that whoever asked knows anyway.
 */

const { Point } = ristretto255
const { Fn } = Point
type Element = InstanceType<typeof Point>

/** CreateContextString (§3.1) of ristretto255-SHA512 in the verifiable mode. */
const context = utf8("OPRFV1-\x01-ristretto255-SHA512")
const scalarDst = concatBytes(utf8("HashToScalar-"), context)
const seedDst = concatBytes(utf8("Seed-"), context)

/** Each with its length before it, two bytes, big-endian. */
const sized = (...parts: readonly Uint8Array[]): Uint8Array =>
  concatBytes(...parts.flatMap((part) => [Uint8Array.of(part.length >> 8, part.length & 0xff), part]))

const hashToScalar = (transcript: Uint8Array): bigint =>
  ristretto255_hasher.hashToScalar(transcript, { DST: scalarDst })

/** RandomScalar (§2.1), never zero. Draws 48 bytes. */
const randomScalar = (random: Random): bigint =>
  bytesToNumberLE(mapHashToField(Uint8Array.from(random(getMinHashLength(Fn.ORDER))), Fn.ORDER, true))

/** DeserializeElement; null for bytes that are no element, or the identity (§3.3.1). */
function elementIn(bytes: Uint8Array): Element | null {
  try {
    const element = Point.fromBytes(bytes)
    return element.is0() ? null : element
  } catch {
    return null
  }
}

/** r, and r · G: for one proof. Two proofs with one r would give the secret key away. */
type Commitment = { r: bigint; t2: Uint8Array }

function freshCommitment(random: Random): Commitment {
  const r = randomScalar(random)
  return { r, t2: Point.BASE.multiply(r).toBytes() }
}

export type Evaluating = {
  /** Null for 32 bytes that are no element, or the identity. Draws 48 bytes, unless it was prepared. */
  evaluate(element: Uint8Array, random: Random): Evaluation | null
  /** Does beforehand what the next proof needs and is the same for any element. Draws 48 bytes; none when it was done. */
  prepare(random: Random): void
}

/** What the evaluator makes of blinded elements under these keys. */
export function evaluatingUnder({ secretKey, publicKey }: CheckKeys): Evaluating {
  const k = Fn.fromBytes(secretKey)
  const seed = sha512(sized(publicKey, seedDst))
  let prepared: Commitment | null = null

  function take(random: Random): Commitment {
    const taken = prepared ?? freshCommitment(random)
    prepared = null
    return taken
  }

  /** GenerateProof (§2.2.1) for a list of one, with ComputeCompositesFast; `d` is public, so Z may be d · D. */
  function proofOf(blinded: Element, element: Uint8Array, product: Element, evaluated: Uint8Array, random: Random) {
    const index = new Uint8Array(2)
    const transcript = concatBytes(sized(seed), index, sized(element, evaluated), utf8("Composite"))
    const d = hashToScalar(transcript)
    const [M, Z] = [blinded.multiplyUnsafe(d), product.multiplyUnsafe(d)]
    const { r, t2 } = take(random)
    const challenge = sized(publicKey, M.toBytes(), Z.toBytes(), t2, M.multiply(r).toBytes())
    const c = hashToScalar(concatBytes(challenge, utf8("Challenge")))
    return concatBytes(Fn.toBytes(c), Fn.toBytes(Fn.sub(r, Fn.mul(c, k))))
  }

  return {
    evaluate(element, random) {
      const blinded = elementIn(element)
      if (!blinded) return null
      const product = blinded.multiply(k)
      const evaluated = product.toBytes()
      return { evaluated, proof: proofOf(blinded, element, product, evaluated, random) }
    },
    prepare(random) {
      prepared ??= freshCommitment(random)
    },
  }
}
