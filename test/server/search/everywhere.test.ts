import * as fc from "fast-check"
import { expect, test } from "vitest"
import { Everywhere } from "../../../server/search/everywhere.ts"

const everywhereIn = (texts: readonly string[]): Everywhere => {
  const everywhere = new Everywhere()
  for (const text of texts) everywhere.add(text)
  return everywhere
}

test("S41: what stands in all texts is known, and a part of it; what one text lacks is not", () => {
  const everywhere = everywhereIn([
    "gender: man vehicle: van",
    "vehicle: car gender: woman",
    "gender: man vehicle: vans",
  ])
  expect(["gender:", "gender", "end", "vehicle"].map((word) => everywhere.has(word))).toEqual([true, true, true, true])
  // "man" stands in all three: in "woman" as a part. Which pieces are known is as the first text parts them.
  expect(["man", "woman", "van", "car", "manvehicle", "zz"].map((word) => everywhere.has(word))).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})

test("S41: of no text nothing is known", () => expect(everywhereIn([]).has("gender")).toBe(false))

test("S41: no word that one text lacks is ever taken to stand in all", () => {
  const text = fc
    .array(fc.constantFrom("van", "vans", "dog", "dogs:", "a", "ab", "ö"), { minLength: 1 })
    .map((said) => said.join(" "))
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1 }),
      fc.constantFrom("va", "van", "s:", "b", "ö", "og", "n d"),
      (texts, word) => {
        if (everywhereIn(texts).has(word)) for (const each of texts) expect(each).toContain(word)
      },
    ),
  )
})
