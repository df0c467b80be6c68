import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fromHex, toHex, utf8 } from "../../crypto/bytes.ts"
import { canonicalBytes, publicKeyOf, sign, statement, verify } from "../../crypto/statement.ts"
import { organisationId, secretOf } from "./cast.ts"

const organisation = fromHex(organisationId)
const fields = fc.array(fc.uint8Array({ maxLength: 8 }), { maxLength: 5 })

describe("what is signed inside a seal", () => {
  test("no two statements share their bytes, however their fields are cut", () => {
    fc.assert(
      fc.property(fields, fields, (one, other) => {
        const [first, second] = [one, other].map((each) => toHex(statement("canopy/letter", organisation, each)))
        expect(first === second).toBe(JSON.stringify(one.map(toHex)) === JSON.stringify(other.map(toHex)))
      }),
    )
  })

  test("a word moved from one field to the next is another statement", () => {
    const [one, other] = [
      ["ab", "c"],
      ["a", "bc"],
    ].map((words) => statement("canopy/reply", organisation, words.map(utf8)))
    expect(one).not.toEqual(other)
  })

  test("a letter's signature never passes for a reply's, nor for another organisation", () => {
    const secret = secretOf("Ana")
    const signature = sign(statement("canopy/letter", organisation, [utf8("yes")]), secret)
    const holds = (kind: "canopy/letter" | "canopy/reply", of: Uint8Array) =>
      verify(signature, statement(kind, of, [utf8("yes")]), publicKeyOf(secret))
    expect(holds("canopy/letter", organisation)).toBe(true)
    expect(holds("canopy/reply", organisation)).toBe(false)
    expect(holds("canopy/letter", fromHex("f".repeat(32)))).toBe(false)
  })

  test("the order in which a browser wrote the fields does not matter, their values do", () => {
    expect(canonicalBytes({ b: 1, a: [2, { d: "é", c: null }] })).toEqual(utf8('{"a":[2,{"c":null,"d":"é"}],"b":1}'))
    expect(canonicalBytes([1, 2])).not.toEqual(canonicalBytes([2, 1]))
  })
})

describe("strict signatures", () => {
  /** RFC 8032 §7.1, TEST 2. */
  const secret = fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
  const publicKey = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
  const [r, s] = [
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da",
    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  ]
  const message = fromHex("72")
  const holds = (signature: string, key = publicKey, words = message) => verify(fromHex(signature), words, fromHex(key))

  test("are made as RFC 8032 says", () => {
    expect(toHex(publicKeyOf(secret))).toBe(publicKey)
    expect(toHex(sign(message, secret))).toBe(`${r}${s}`)
    expect(holds(`${r}${s}`)).toBe(true)
  })

  /** The same scalar plus the group's order: the second name of a signature that lax verifiers take. */
  const order = 2n ** 252n + 27742317777372353535851937790883648493n
  const little = (value: bigint) => value.toString(16).padStart(64, "0").match(/../g)?.reverse().join("") ?? ""
  const scalar = BigInt(`0x${s.match(/../g)?.reverse().join("")}`)

  test.each([
    ["of other words", `${r}${s}`, publicKey, fromHex("73")],
    ["by another key", `${r}${s}`, toHex(publicKeyOf(secretOf("Eve"))), message],
    ["whose number is the same plus the group's order", `${r}${little(scalar + order)}`, publicKey, message],
    ["that is cut short", `${r}${s}`.slice(0, -2), publicKey, message],
    ["that is too long", `${r}${s}00`, publicKey, message],
    ["of zeros", "0".repeat(128), publicKey, message],
    [
      "under a key of low order, which would hold for any words",
      `01${"0".repeat(126)}`,
      `01${"0".repeat(62)}`,
      message,
    ],
    ["under a key that is not canonical", `01${"0".repeat(126)}`, `ee${"f".repeat(60)}7f`, message],
    ["under a key that is no point", `${r}${s}`, `02${"0".repeat(62)}`, message],
    ["under a key cut short", `${r}${s}`, publicKey.slice(2), message],
    ["under no key", `${r}${s}`, "", message],
  ])("%s are refused, and nothing throws", (_, signature, key, words) => {
    expect(holds(signature, key, words)).toBe(false)
  })
})
