import { describe, expect, test } from "vitest"
import { understand } from "../../../crypto/check/understand.ts"
import { phoneSlice } from "../../../crypto/identifier/slice.ts"
import { phoneMetadata } from "../../../keys/linking/named.ts"
import { fullMetadata, type Spelling, smallMetadata, vectors } from "../identifier/vectors.ts"

/** The check's one field: whatever somebody types there, the page, the server and the workstation understand the same. */

/** As one types it into one field: of an account its site is said beside it, unless its address says so already. */
const asTyped = (spelling: Spelling): string => {
  const { name, site } = typeof spelling === "string" ? { name: spelling, site: "" } : spelling
  return site === "" || name.includes("/") ? name : `${name} on ${site}`
}
const typed = vectors.identifiers.flatMap(({ keys, spellings }) =>
  spellings.map((spelling) => ({ words: asTyped(spelling), keys })),
)
/** Three words and a site that nobody knows: it could be a sentence, and the page says that it did not recognise it. */
const notRecognised = ["dave on Some Site"]

test("N10 S42: every spelling of the golden file is understood, in each zone as the same", () => {
  const zones = [phoneSlice(smallMetadata), fullMetadata, phoneMetadata]
  for (const { words } of typed) {
    const [page, ...others] = zones.map((metadata) => understand(words, metadata))
    for (const other of others) expect([words, other]).toEqual([words, page])
  }
})

describe("N10 S42: what was typed meets a key that the table has", () => {
  test.each(typed.filter(({ words }) => !notRecognised.includes(words)))("$words", ({ words, keys }) => {
    const read = understand(words, fullMetadata)
    expect(read.ok && read.keys.some((key) => keys.includes(key))).toBe(true)
  })

  test.each(notRecognised)("or is said not to be recognised, and nothing is checked: %s", (words) => {
    expect(understand(words, fullMetadata)).toEqual({ ok: false, why: "not-understood" })
  })
})

test("N10 S42: an account on a site that was named is that one alone, and not any of the same name", () => {
  expect(understand("bigdave on insta", fullMetadata)).toEqual({ ok: true, keys: ["user:instagram:bigdave"] })
  expect(understand("bigdave", fullMetadata)).toMatchObject({ ok: true, keys: ["user:any:bigdave"] })
})

describe("N10 S42: digits on a site that was named", () => {
  test.each([
    ["facebook.com/447700900123", ["user:facebook:447700900123", "tel:+447700900123"]],
    ["07700900123 on Facebook", ["user:facebook:07700900123", "tel:+447700900123"]],
    ["07700900123 on WhatsApp", ["tel:+447700900123"]],
    ["https://wa.me/447700900123", ["tel:+447700900123"]],
  ])("can be both, the account first, unless the number is the account: %s", (words, keys) => {
    expect(understand(words, fullMetadata)).toEqual({ ok: true, keys })
  })
})

test.each([
  ["he was very rude to me", "not-understood"],
  ["AB12 something else entirely here", "not-understood"],
  ["ends in 0123", "a-part"],
  ["  ", "empty"],
])("N10 S42: %j is no check: nobody is told 'not listed' of half a number or a sentence", (words, why) => {
  expect(understand(words, fullMetadata)).toEqual({ ok: false, why })
})
