import { base64, base64nopad, bech32 } from "@scure/base"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fromBase64, fromBase64NoPad, toBase64, toBase64NoPad } from "../../crypto/base64.ts"
import { fromBech32, toBech32 } from "../../crypto/bech32.ts"

// Our encodings against @scure/base, which is audited and was left out of the pages for its weight.

const bytes = fc.uint8Array({ maxLength: 1300 })
const orNull = (read: () => Uint8Array): Uint8Array | null => {
  try {
    return read()
  } catch {
    return null
  }
}
/** Texts that are nearly right: one letter changed, added or taken away. */
const nearly = (text: fc.Arbitrary<string>, letters: string) =>
  fc.tuple(text, fc.nat(), fc.constantFrom(...letters, ""), fc.nat(1)).map(([right, at, letter, taken]) => {
    const place = at % (right.length + 1)
    return right.slice(0, place) + letter + right.slice(place + taken)
  })

describe("base64", () => {
  test("writes what the judge writes, and reads it back", () => {
    fc.assert(
      fc.property(bytes, (some) => {
        expect(toBase64(some)).toBe(base64.encode(some))
        expect(toBase64NoPad(some)).toBe(base64nopad.encode(some))
        expect(fromBase64(toBase64(some))).toEqual(some)
        expect(fromBase64NoPad(toBase64NoPad(some))).toEqual(some)
      }),
    )
  })

  test("refuses every text that the judge refuses: there is one way to write a key", () => {
    const short = fc.uint8Array({ maxLength: 9 })
    fc.assert(
      fc.property(nearly(short.map(toBase64), "AQ=/- \n"), (text) => {
        expect(fromBase64(text)).toEqual(orNull(() => base64.decode(text)))
        expect(fromBase64NoPad(text)).toEqual(orNull(() => base64nopad.decode(text)))
      }),
      { numRuns: 2000 },
    )
  })
})

describe("bech32", () => {
  const written = (some: Uint8Array) => bech32.encode("age1pq", bech32.toWords(some), false)
  const read = (text: string) => {
    const { prefix, bytes: found } = bech32.decodeToBytes(text)
    return prefix === "age1pq" ? found : null
  }

  test("writes what the judge writes, and reads it back", () => {
    fc.assert(
      fc.property(bytes, (some) => {
        expect(toBech32("age1pq", some)).toBe(written(some))
        expect(fromBech32("age1pq", written(some))).toEqual(some)
      }),
    )
  })

  test("refuses every slip that the judge refuses", () => {
    const short = fc.uint8Array({ maxLength: 9 }).map(written)
    fc.assert(
      fc.property(nearly(short, "qpzry19xlbQ "), (text) => {
        expect(fromBech32("age1pq", text)).toEqual(orNull(() => read(text) ?? fail()))
      }),
      { numRuns: 2000 },
    )
    expect(fromBech32("age1pq", written(new Uint8Array(32)).toUpperCase())).toBeNull()
    expect(fromBech32("age", written(new Uint8Array(32)))).toBeNull()
  })
})

const fail = (): never => {
  throw new Error("another prefix")
}
