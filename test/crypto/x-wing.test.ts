import { readFileSync } from "node:fs"
import { MLKEM768X25519 } from "@noble/post-quantum/hybrid.js"
import { describe, expect, test } from "vitest"
import { fromHex, toHex } from "../../crypto/bytes.ts"
import { encapsulate, hybridPublicKey } from "../../crypto/hybrid.ts"
import { encapsulatedBytes, hybridRecipientBytes } from "../../crypto/lengths.ts"
import { fixedRandom, secretOf } from "./cast.ts"

type Vector = {
  sk: string
  eseed: string
  ss: string
  pkBegins: string
  pkEnds: string
  ctBegins: string
  ctEnds: string
}
const file = new URL("../vectors/x-wing.json", import.meta.url)
const { vectors } = JSON.parse(readFileSync(file, "utf8")) as { vectors: Vector[] }

/** A source that gives out these bytes in order, and no more. */
function handingOut(bytes: Uint8Array) {
  let at = 0
  return (length: number) => {
    at += length
    if (at > bytes.length) throw new Error("more random bytes were drawn than the draft says")
    return bytes.subarray(at - length, at)
  }
}

describe.each(vectors)("X-Wing's own vector $ss", ({ sk, eseed, ss, ...known }) => {
  const publicKey = hybridPublicKey(fromHex(sk))
  const { encapsulated, sharedSecret } = encapsulate(publicKey, handingOut(fromHex(eseed)))

  test("the seed gives the draft's public key", () => {
    expect(publicKey).toHaveLength(hybridRecipientBytes)
    expect(toHex(publicKey).startsWith(known.pkBegins)).toBe(true)
    expect(toHex(publicKey).endsWith(known.pkEnds)).toBe(true)
  })

  test("N1: sealing gives the draft's ciphertext and shared secret", () => {
    expect(encapsulated).toHaveLength(encapsulatedBytes)
    expect(toHex(encapsulated).startsWith(known.ctBegins)).toBe(true)
    expect(toHex(encapsulated).endsWith(known.ctEnds)).toBe(true)
    expect(toHex(sharedSecret)).toBe(ss)
  })

  test("opening gives the draft's shared secret", () => {
    expect(toHex(MLKEM768X25519.decapsulate(encapsulated, fromHex(sk)))).toBe(ss)
  })
})

describe("beside another implementation", () => {
  const seeds = Array.from({ length: 20 }, (_, at) => secretOf(`X-Wing ${at}`))

  test("the public keys of the same seeds are the same", () => {
    for (const seed of seeds) expect(hybridPublicKey(seed)).toEqual(MLKEM768X25519.getPublicKey(seed))
  })

  test("what we encapsulate it opens", () => {
    for (const seed of seeds) {
      const { encapsulated, sharedSecret } = encapsulate(hybridPublicKey(seed), fixedRandom("either way"))
      expect(MLKEM768X25519.decapsulate(encapsulated, seed)).toEqual(sharedSecret)
    }
  })

  test("with the same random bytes both encapsulate the same", () => {
    for (const seed of seeds) {
      const publicKey = hybridPublicKey(seed)
      const eseed = fixedRandom("the same coins")(64)
      const { encapsulated, sharedSecret } = encapsulate(publicKey, handingOut(eseed))
      expect(MLKEM768X25519.encapsulate(publicKey, eseed)).toEqual({ cipherText: encapsulated, sharedSecret })
    }
  })
})

test("a public key whose X25519 half has a low order is refused", () => {
  const publicKey = Uint8Array.from(hybridPublicKey(secretOf("Ana")))
  publicKey.fill(0, 1184)
  expect(() => encapsulate(publicKey, fixedRandom("low order"))).toThrow()
})
