import { ristretto255_oprf } from "@noble/curves/ed25519.js"
import { type Random, utf8 } from "../bytes.ts"
import { done, type Result, refused } from "../result.ts"

/**
 * VOPRF, ristretto255-SHA512 (RFC 9497 §3.3.2, §4.1): the server helps to compute F(x) and learns neither x nor F(x), and
 * proves that it used the key that was published. x is a stretched identifier, 32 bytes.
 */
const voprf = ristretto255_oprf.voprf as typeof ristretto255_oprf.voprf & {
  /** Evaluate (RFC 9497 §3.3.2): the library's types leave it out. */
  evaluate(secretKey: Uint8Array, input: Uint8Array): Uint8Array
}
/** The library asks for a scalar's bytes and says how many. */
const drawing = (random: Random) => (length?: number) => Uint8Array.from(random(length ?? 0))

export const elementBytes = 32
export const scalarBytes = 32
/** Two scalars: challenge and response. */
export const proofBytes = 64
/** SHA-512. */
export const outputBytes = 64

export type CheckKeys = { secretKey: Uint8Array; publicKey: Uint8Array }

/** A fresh key pair (RFC 9497 §3.2.1, DeriveKeyPair). Draws 32 bytes. */
export const freshCheckKeys = (random: Random): CheckKeys => voprf.deriveKeyPair(random(32), utf8("canopy/check/v1"))

/** F(x) for whoever has the secret: 64 bytes. */
export const outputOf = (secretKey: Uint8Array, x: Uint8Array): Uint8Array => voprf.evaluate(secretKey, x)

/** `blind` is a secret of this one check; `element` goes to the server. */
export type Blinded = { blind: Uint8Array; element: Uint8Array }

export function blinded(x: Uint8Array, random: Random): Blinded {
  const { blind, blinded: element } = voprf.blind(x, drawing(random))
  return { blind, element }
}

/** What the evaluator answers (evaluate.ts). `evaluated`: 32 bytes; `proof`: 64. */
export type Evaluation = { evaluated: Uint8Array; proof: Uint8Array }

export type EvaluationFailure = { kind: "wrong-evaluation" }

/** F(x), 64 bytes, if the proof holds under the published key. */
export function unblinded(
  x: Uint8Array,
  { blind, element }: Blinded,
  { evaluated, proof }: Evaluation,
  publicKey: Uint8Array,
): Result<Uint8Array, EvaluationFailure> {
  try {
    return done(voprf.finalize(x, blind, evaluated, element, publicKey, proof))
  } catch {
    return refused({ kind: "wrong-evaluation" })
  }
}
