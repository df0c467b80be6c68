import fc from "fast-check"
import { expect, test } from "vitest"
import { asWritten } from "../../../crypto/documents/field.ts"
import { mostPageText, page } from "../../../crypto/documents/page.ts"
import { newsItem, newsPlaces } from "../../../crypto/documents/pages.ts"
import { sourceOf, type Written, writtenIn } from "../../../crypto/reading/source.ts"

/** A page as a file and back, whatever stands in it. */

/** Pieces that a file is made of, among any characters there are. */
const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom(
    "---",
    "\n---\n",
    "\n",
    "\r\n",
    "\r",
    "\u2028",
    "\uFEFF",
    "name: x",
    ": ",
    "title:",
    " ",
    "\t",
    "`",
    "ă",
  ),
)
const words = (most: number) => fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("").slice(0, most))
const aLine = (most: number) =>
  words(most)
    .map((text) => text.replaceAll(/\s+/g, " ").trim())
    .filter((text) => text !== "")
const name = fc.stringMatching(/^[a-z][a-z0-9-]{1,39}$/)
const language = fc.constantFrom("en", "ro", "pt-br")
const month = fc.stringMatching(/^20[0-9]{2}-(0[1-9]|1[0-2])$/)
const text = words(mostPageText)
const pages = fc.record(
  { name, language, title: aLine(60), heading: aLine(120), lead: aLine(400), text, checked: month },
  { requiredKeys: ["name", "language", "title", "heading", "lead", "text"] },
)
const place = fc.constantFrom(...newsPlaces)
const news = fc.record({ name, language, title: aLine(100), lead: aLine(400), text, month, place })

test("J20: whatever a page or an item of news says, its file says it, and the file of that file is the same", () => {
  fc.assert(
    fc.property(fc.oneof(pages, news), (any) => {
      const written = (page(asWritten).safeParse(any).data ?? newsItem(asWritten).parse(any)) as Written
      const source = sourceOf(written)
      const again = writtenIn(source)
      expect(again).toEqual({ ...written, text: written.text.replaceAll(/\r\n?/g, "\n").trim() })
      expect(sourceOf(again!)).toBe(source)
    }),
    { numRuns: 2000 },
  )
})

test("whatever is in a file, reading it ends, and gives a page that stands or none", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const read = writtenIn(`---\n${pieces.join("")}`)
      if (read) expect(writtenIn(sourceOf(read))).toEqual(read)
    }),
    { numRuns: 2000 },
  )
})

test.each(["Two\nlines", "One\u2028two", " before", "after ", " ", "", "a\rname: other"])(
  "%j is no title: in a file it would be something else",
  (title) => {
    const good = { name: "about", language: "en", heading: "A", lead: "B", text: "C" }
    expect(page(asWritten).safeParse({ ...good, title: "Us" }).success).toBe(true)
    expect(page(asWritten).safeParse({ ...good, title }).success).toBe(false)
  },
)
