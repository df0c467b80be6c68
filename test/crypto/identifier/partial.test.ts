import { describe, expect, test } from "vitest"
import { type IdentifierKey, identifierKinds } from "../../../crypto/identifier/identifier.ts"
import { couldBe, partOf } from "../../../crypto/identifier/partial.ts"
import { keysInText, readAnything, readField } from "../../../crypto/identifier/read.ts"
import { fullMetadata } from "./vectors.ts"

/** Parts of numbers and plates, for caseworkers; and identifiers of which nobody said what they are. */

const fits = (kind: "tel" | "vrm", typed: string, key: string): boolean | null => {
  const part = partOf(kind, typed)
  return part && couldBe(part, key as IdentifierKey)
}

describe("N10: a part fits the whole", () => {
  test.each([
    ["tel", "0123", "tel:+447700900123"],
    ["tel", "ends in 0123", "tel:+447700900123"],
    ["tel", "last 4 digits: 0123", "tel:+447700900123"],
    ["tel", "...900123", "tel:+447700900123"],
    ["tel", "*0123", "tel:+447700900123"],
    ["tel", "xxxxx xx0123", "tel:+447700900123"],
    ["tel", "07700 9???23", "tel:+447700900123"],
    ["tel", "07700 9**123", "tel:+447700900123"],
    ["tel", "07700 9...", "tel:+447700900123"],
    ["tel", "07700 9", "tel:+447700900123"],
    ["tel", "+44 7700 9", "tel:+447700900123"],
    ["tel", "0044 7700 9", "tel:+447700900123"],
    ["tel", "o77oo 9", "tel:+447700900123"],
    ["tel", "٠١٢٣", "tel:+447700900123"],
    ["tel", "starts with 7700", "tel:+447700900123"],
    ["tel", "087 12", "tel:+353871234567"],
    ["tel", "+40 722", "tel:+40722123456"],
    ["vrm", "AB1?", "vrm:AB12CDE"],
    ["vrm", "ab1? cde", "vrm:AB12CDE"],
    ["vrm", "AB12 C", "vrm:AB12CDE"],
    ["vrm", "AB12", "vrm:AB12CDE"],
    ["vrm", "CDE", "vrm:AB12CDE"],
    ["vrm", "12CDE", "vrm:AB12CDE"],
    ["vrm", "AB*DE", "vrm:AB12CDE"],
    ["vrm", "AB…", "vrm:AB12CDE"],
    ["vrm", "reg starts AB1", "vrm:AB12CDE"],
    ["vrm", "L8O7 ???", "vrm:L807ABC"],
    ["vrm", "LBO7", "vrm:LB07SE0"],
  ] as const)("%s %j in %s", (kind, typed, key) => expect(fits(kind, typed, key)).toBe(true))

  test.each([
    ["tel", "ends in 0124", "tel:+447700900123"],
    ["tel", "ends in 7700", "tel:+447700900123"],
    ["tel", "07701 9", "tel:+447700900123"],
    ["tel", "07700 9??23", "tel:+447700900123"],
    ["tel", "+40 7700", "tel:+447700900123"],
    ["tel", "starts with 0123", "tel:+447700900123"],
    ["vrm", "AB2?", "vrm:AB12CDE"],
    ["vrm", "AB?CDE", "vrm:AB12CDE"],
    ["vrm", "0123", "tel:+447700900123"],
  ] as const)("%s %j not in %s", (kind, typed, key) => expect(fits(kind, typed, key)).not.toBe(true))
})

test.each([
  ["tel", "012"],
  ["tel", "?? 23"],
  ["tel", ""],
  ["tel", "ends in"],
  ["tel", "07700 900123"],
  ["vrm", "A"],
  ["vrm", "?"],
  ["vrm", "???"],
  ["vrm", "AB12 CDE"],
  ["vrm", ""],
  ["vrm", "white van"],
] as const)("N10: %s %j is too little to look for, or whole", (kind, typed) => expect(partOf(kind, typed)).toBeNull())

describe("S42: something of which nobody said what it is", () => {
  const keys = (typed: string) => readAnything(typed, fullMetadata).keys
  test.each([
    ["07700 900123", ["tel:+447700900123"]],
    ["call me on 07700 900123", ["tel:+447700900123"]],
    ["call me on O77OO 9OO123", ["tel:+447700900123"]],
    ["https://wa.me/447700900123", ["tel:+447700900123"]],
    ["api.whatsapp.com/send?phone=447700900123", ["tel:+447700900123"]],
    ["Dave <dave@example.org>", ["mail:dave@example.org"]],
    ["dave at gmail dot com", ["mail:dave@gmail.com"]],
    ["LB07 SEO", ["vrm:LB07SE0", "user:any:lb07seo"]],
    ["@bigdave", ["user:any:bigdave"]],
    ["bigdave on Instagram", ["user:instagram:bigdave", "user:any:bigdave"]],
    ["https://instagram.com/bigdave", ["user:instagram:bigdave", "user:any:bigdave"]],
    ["bigdave07700900123", ["user:any:bigdave07700900123"]],
    ["he was tall and very rude", []],
    ["", []],
    ["!?", []],
  ])("%j", (typed, expected) => expect(keys(typed)).toEqual(expected))

  test("a part is no key, and is a part", () => {
    expect(readAnything("ends in 0123", fullMetadata).patterns).toContainEqual({ kind: "tel", signs: "*0123" })
    expect(readAnything("AB1?", fullMetadata).patterns).toContainEqual({ kind: "vrm", signs: "AB1?" })
    for (const kind of ["tel", "vrm"] as const) expect(readField(kind, "AB1?", fullMetadata).keys).toEqual([])
  })

  test("a phone number, an address or an e-mail that stands in the field of an account is read as what it is", () => {
    const read = (typed: string) => readField("user", typed, fullMetadata).keys
    expect(read("07700 900123")).toEqual(["tel:+447700900123"])
    expect(read("dave@example.org")).toEqual(["mail:dave@example.org"])
    expect(read("https://wa.me/447700900123")).toEqual(["tel:+447700900123"])
  })
})

describe("N10: sentences", () => {
  const found = (text: string) => keysInText(text, fullMetadata)
  test.each([
    ["He rang from 07700 900123 and again from +44 7700 900456.", ["tel:+447700900123", "tel:+447700900456"]],
    ["เบอร์ ๐๗๗๐๐๙๐๐๑๒๓ นะ", ["tel:+447700900123"]],
    ["his mail is dave@example.org, I think", ["mail:dave@example.org"]],
    ["a grey van, AB12 CDE, with a dent", ["vrm:AB12CDE"]],
    ["he is @bigdave there, see https://instagram.com/bigdave.", ["user:instagram:bigdave", "user:any:bigdave"]],
  ])("%j", (text, keys) => expect([...found(text)].sort()).toEqual([...keys].sort()))

  test.each([
    "It was on 2026-06-17 at 10:30, and cost 150.",
    "03/04/2026 2000",
    "I waited 1000000000 seconds",
    "Room 1204, 5th floor, M1 7AB",
    "He was 6 ft 2 and 40",
    "E-mail me @ home",
    "",
  ])("nothing in %j", (text) => expect(found(text)).toEqual([]))
})

test("N10: every kind can be read from a field of its own", () => {
  const typed = { tel: "07700900123", mail: "a@b.example", vrm: "AB12CDE", user: "bigdave" }
  for (const kind of identifierKinds) expect(readField(kind, typed[kind], fullMetadata).keys).toHaveLength(1)
})
