import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type IdentifierKey, identifierKinds, kindOf, valueIn } from "../../../crypto/identifier/identifier.ts"
import { couldBe, partOf } from "../../../crypto/identifier/partial.ts"
import { plainText } from "../../../crypto/identifier/plain.ts"
import { keysInText, readAnything, readField } from "../../../crypto/identifier/read.ts"
import { fullMetadata, keysFor, smallMetadata, vectors } from "./vectors.ts"

/** What holds for anything that somebody types. */

const signs = [
  ..."0123456789oOIl+()[]{}.-–—/\\,;:@?*_xX#'\"<> \n\t|~%&=",
  "at",
  "dot",
  "http://",
  "www.",
  ".com",
  "gmail",
  "ends in ",
  "٧",
  "７",
  "०",
  "é",
  "И",
  "字",
  "\u200b",
  "\u0301",
  "😀",
  "AB12",
  "ABC",
  "reg ",
]
const typed = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.array(fc.constantFrom(...signs), { maxLength: 24 }).map((parts) => parts.join("")),
)

/** A canonical string as somebody would type it: of an account the name, and beside it the site. */
const again = (key: IdentifierKey) => {
  const [site = "", ...name] = valueIn(key).split(":")
  return kindOf(key) === "user" ? { name: name.join(":"), site: site === "any" ? "" : site } : valueIn(key)
}

describe("N10 S42: whatever is typed", () => {
  test("nothing throws, and every key is of a kind and has a value", () => {
    fc.assert(
      fc.property(typed, typed, (text, site) => {
        const fields = identifierKinds.map((kind) => readField(kind, text, fullMetadata, site))
        const keys = [...fields, readAnything(text, fullMetadata)].flatMap((each) => each.keys)
        for (const key of [...keys, ...keysInText(text, fullMetadata)]) {
          expect(identifierKinds).toContain(kindOf(key))
          expect(valueIn(key)).not.toBe("")
          expect(key).toBe(key.normalize("NFKC"))
        }
      }),
      { numRuns: 1500 },
    )
  })

  test("what a normaliser gives, it gives again", () => {
    fc.assert(
      fc.property(fc.constantFrom(...identifierKinds), typed, typed, (kind, text, site) => {
        const keys = keysFor(kind, kind === "user" ? { name: text, site } : text) as IdentifierKey[]
        for (const key of keys) expect(keysFor(kind, again(key))).toContain(key)
      }),
      { numRuns: 1500 },
    )
  })

  test("the plain text of a plain text is itself", () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text))
      }),
      { numRuns: 2000 },
    )
  })

  test("a phone number meets its key with anything between its digits, however rich the metadata", () => {
    const between = fc.constantFrom("", " ", "-", ".", " - ", ") ", "/", "\u00a0", "·")
    const beginnings = fc.constantFrom("0", "+44", "0044", "+44 (0)", "44", "", "0044 (0) ")
    const national = fc.stringMatching(/^7[1-9]\d{8}$/)
    fc.assert(
      fc.property(
        beginnings,
        national,
        fc.array(between, { minLength: 9, maxLength: 9 }),
        (beginning, digits, seps) => {
          const written = beginning + [...digits].map((digit, at) => digit + (seps[at] ?? "")).join("")
          for (const metadata of [fullMetadata, smallMetadata])
            expect(keysFor("tel", written, metadata)).toEqual([`tel:+44${digits}`])
        },
      ),
    )
  })

  test("no part is ever a canonical string, and a whole number has no part", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { keys, patterns } = readField("tel", text, fullMetadata)
        expect(keys.length > 0 && patterns.length > 0).toBe(false)
        for (const { signs } of patterns) expect(signs).toMatch(/^[+\d?*]+$/)
      }),
      { numRuns: 2000 },
    )
  })

  test("a part that fits nothing does not throw when it is held against every number", () => {
    const keys = vectors.identifiers.flatMap((row) => row.keys) as IdentifierKey[]
    fc.assert(
      fc.property(fc.constantFrom("tel" as const, "vrm" as const), typed, (kind, text) => {
        const part = partOf(kind, text)
        if (part) for (const key of keys) expect(typeof couldBe(part, key)).toBe("boolean")
      }),
      { numRuns: 2000 },
    )
  })
})
