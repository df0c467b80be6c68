import { describe, expect, test } from "vitest"
import { english } from "../../crypto/languages.ts"
import { builtEntry } from "./support/build.ts"
import { everyPage, offlineForm } from "./support/every-page.ts"
import { blocksOf } from "./support/plain-words.ts"

const entry = await builtEntry()
const source = entry.wordPages().find(({ name, language }) => name === "words" && language === english)?.text ?? ""
/** "**Warning** or **alert:**": each word that the page explains. */
const explained = new Set(
  [...source.matchAll(/^- (.*?:)\*\*/gm)].flatMap(([, words = ""]) =>
    words.split(/\*\* or \*\*/).map((word) => word.replaceAll(/[*:“”]/g, "")),
  ),
)

const abbreviation = /\p{Lu}(?:&\p{Lu}|\p{Lu}+(?:-\d+)?)(?![\p{L}\p{N}])/gu
/** In quotes: words of a program, or of a telephone. Registrations, and marks of the police on a file, are no words of ours. */
const notWords = /“[^”]*”|\b(?:AB12 CDE|LB07 SE0|OFFICIAL-SENSITIVE|PF-\d+|STOP)\b/g

const abbreviationsOn = (text: string): string[] => [...new Set(text.replaceAll(notWords, " ").match(abbreviation))]
/** "the Information Commissioner’s Office (ICO)" */
const isExplainedIn = (text: string, short: string): boolean => text.includes(`(${short})`)

describe("the page about our words", () => {
  test.each([
    "alert",
    "Caseworker",
    "Code",
    "Seal",
    "Consent",
    "Liaison officer",
    "ISVA",
    "SARC",
    "PEP",
    "101",
    "Crimestoppers",
    "Onion address",
    "Tor Browser",
    "Ugly mug",
  ])("says what “%s” means", (word) => expect(explained).toContain(word))

  test("says it in few words: two or three sentences each", () => {
    const lines = source.split("\n").filter((line) => line.startsWith("- "))
    expect(lines.length).toBeGreaterThanOrEqual(explained.size - 2)
    for (const line of lines) expect(line.split(/[.!?](?:\s|$)/).length - 1, line).toBeLessThanOrEqual(3)
  })

  test("is found from the list of all pages, and from pages that use such words", async () => {
    const all = (await everyPage()).filter(({ html }) => /<main[\s\S]*href="\/en\/words["#][\s\S]*<\/main>/.test(html))
    const from = all.map(({ address }) => address)
    expect(from).toEqual(expect.arrayContaining(["/en/all", "/en/health", "/en/telling-police", "/en/technical-help"]))
  })
})

test("every abbreviation on an English page stands there, or is explained on the page", async () => {
  const pages = [...(await everyPage()), offlineForm()].filter(({ language }) => language === english)
  const unexplained = pages.flatMap(({ address, html }) => {
    const text = blocksOf(html).join("\n")
    return abbreviationsOn(text)
      .filter((short) => !explained.has(short) && !isExplainedIn(text, short))
      .map((short) => `${address}: ${short}`)
  })
  expect(unexplained).toEqual([])
})
