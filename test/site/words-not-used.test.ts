import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { describe, expect, test } from "vitest"
import { wordsNotUsedIn } from "../../crypto/reading/plain-words.ts"
import { writtenIn } from "../../crypto/reading/source.ts"
import { notUsed } from "../../crypto/reading/words-not-used.ts"
import { findingsIn } from "../../keys/pages/check.ts"
import { root } from "../../tool/package-command.ts"
import { englishWords } from "./support/english-words.ts"

const draft = (language: string, text: string) =>
  writtenIn(`---\nname: about\nlanguage: ${language}\ntitle: Us\nheading: Us\nlead: We listen.\n---\n${text}\n`)!
const said = (text: string) => wordsNotUsedIn(text).map(({ word }) => word)
const rows = readFileSync(join(root, "docs/words.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| not |"))

describe("words that we do not use", () => {
  test("S71: stand nowhere in what the site says in English, on pages and where something went wrong", () => {
    const words = englishWords()
    expect(words.length).toBeGreaterThan(1000)
    expect(
      words.flatMap(({ file, text }) => said(text).map((word) => `${file}: ${word}: ${text.slice(0, 80)}`)),
    ).toEqual([])
  })

  test("S67: a gender stands only where somebody is described, or asks for one", () => {
    const gendered = /\b(?:s?he|her|his|him|wom[ae]n|m[ae]n)\b/i
    const found = englishWords().flatMap(({ file, text }) =>
      gendered.test(text) ? [`${basename(file)}: ${text}`] : [],
    )
    const described = ["Man", "Woman", "Trans man", "Trans woman"]
    expect(found).toEqual([
      ...described.map((gender) => `choices.ts: ${gender}`),
      "follow-up.ts: For example: a caseworker who is a woman, or one who speaks Polish.",
      ...described.map((gender) => `warnings.ts: ${gender}`),
    ])
  })

  test("are the same on the page for writers as in the list", () => {
    expect(rows).toEqual(notUsed.map(({ not, instead, why }) => `| ${not.join(", ")} | ${instead} | ${why} |`))
  })

  test.each(notUsed.flatMap(({ not }) => not))("“%s” is found in a sentence, and once", (form) => {
    expect(said(`So ${form} it is.`)).toContain(form)
    expect(said(`${form.charAt(0).toUpperCase()}${form.slice(1)}`)).toHaveLength(1)
  })

  test("stand in quotes, with what they mean; in names; in addresses; and the mark before a sentence stays", () => {
    for (const text of [
      "“Punter” is a word for a client.",
      "Ugly Mugs Ireland",
      "[Send](submit)",
      "Error: ",
      "a username",
    ])
      expect(said(text), text).toEqual([])
    expect(said("An error, and a user.")).toEqual(["error", "user"])
  })

  test("are said to whoever checks a draft in English, and do not keep it back", () => {
    const found = findingsIn(draft("en", "Victims can submit it."))
    expect(found.map(({ hard }) => hard)).toEqual([false, false])
    expect(found[0]?.what).toContain("“Victims” is a word that we do not use. Instead: who was hurt; you.")
    // The list is one of English words.
    expect(findingsIn(draft("ro", "Victims can submit it."))).toEqual([])
  })
})
