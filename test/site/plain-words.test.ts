import { describe, expect, test } from "vitest"
import { english } from "../../crypto/languages.ts"
import { wordsOf } from "../../crypto/reading/sentences.ts"
import { englishWords } from "./support/english-words.ts"
import { everyPage, offlineForm } from "./support/every-page.ts"
import { blocksOf, readingOf } from "./support/plain-words.ts"

/** Of a sentence; of the sentences of a page; the age at which people read a page at school. */
const mostWords = 25
const mostOnAverage = 15
const oldest = 11
/** Fewer words say nothing about how hard a page is: one long name would decide. */
const enoughWords = 100

const pages = [...(await everyPage()), offlineForm()].filter(({ language }) => language === english)

describe("English is easy to read", () => {
  test("on every page that there is: built, rendered, and in answer to a form", () => {
    expect(pages.length).toBeGreaterThan(100)
  })

  test.each(pages)("on $address", ({ html }) => {
    const { words, age, average, longest } = readingOf(blocksOf(html))
    expect(wordsOf(longest).length, longest).toBeLessThanOrEqual(mostWords)
    if (words < enoughWords) return
    expect(age).toBeLessThanOrEqual(oldest)
    expect(average).toBeLessThanOrEqual(mostOnAverage)
  })

  const written = englishWords()
  const files = [...new Set(written.map(({ file }) => file))]
  test.each(files)("in %s, with all that only a script shows", (file) => {
    const texts = written.filter((each) => each.file === file).flatMap(({ text }) => text.split("\n"))
    const { words, age, average, longest } = readingOf(texts)
    expect(wordsOf(longest).length, longest).toBeLessThanOrEqual(mostWords)
    if (words < enoughWords) return
    expect(age).toBeLessThanOrEqual(oldest)
    expect(average).toBeLessThanOrEqual(mostOnAverage)
  })

  test("and a page of long words in long sentences is not", () => {
    const hard = "Notwithstanding considerations regarding confidentiality, organisations necessarily communicate."
    expect(readingOf([hard]).age).toBeGreaterThan(oldest)
    expect(readingOf(["We read it. We tell you what we do."]).age).toBeLessThan(oldest)
  })
})
