import { describe, expect, test } from "vitest"
import type { Day, Month } from "../../../crypto/day.ts"
import { consentTextVersion } from "../../../crypto/documents/consents.ts"
import { english, languages } from "../../../crypto/languages.ts"
import { dayIn, monthIn } from "../../../site/words/dates.ts"
import { described } from "../../../site/words/languages.ts"
import { plural } from "../../../site/words/plural.ts"
import { wordsFor } from "../../../site/words/shown.ts"
import { spoken } from "../../../site/words/spoken.ts"
import { flawsIn, refuseHoles } from "../../../site/words/whole.ts"
import { scheme } from "../support/scheme.ts"

/** The words themselves, in every language: all there, of one shape, and never a machine's where consent is asked for. */

const others = languages.filter((language) => language !== english)
const most = 900

/** Every message under its place; a function is one, with everything that it can give. */
function messagesOf(words: unknown, at = ""): [at: string, text: string][] {
  if (typeof words === "string") return [[at, words]]
  if (typeof words === "function") return messagesOf(words(at.includes("consents") ? scheme.organisation : "3"), at)
  if (typeof words !== "object" || words === null) return []
  return Object.entries(words).flatMap(([name, each]) => messagesOf(each, `${at}.${name}`))
}

test(`there are at most ${most} messages to translate`, () => {
  const count = messagesOf(spoken.en).length
  expect(count).toBeGreaterThan(800)
  expect(count).toBeLessThanOrEqual(most)
})

describe.each(others)("%s", (language) => {
  const own = spoken[language]
  const messages = messagesOf(own)
  const inEnglish = new Map(messagesOf(spoken.en))

  test("has every message, with the same gaps, and none more", () => {
    expect(flawsIn(spoken.en, own)).toEqual([])
  })

  test("is a language of its own: hardly a message reads as in English", () => {
    const same = messages.filter(([at, text]) => inEnglish.get(at) === text && /\p{L}{3}/u.test(text))
    expect(same.map(([at]) => at).length, JSON.stringify(same)).toBeLessThan(30)
  })

  test("has no straight quotation marks, no double blanks and no tags", () => {
    for (const [at, text] of messages) expect(text, at).not.toMatch(/"|'| {2}|<|>|^\s|(?<!:)\s$/)
  })

  test("says the numbers that people ring as they are", () => {
    const numbers = /\b(?:999|0800 1111|116 123|111)\b/g
    for (const [at, text] of inEnglish)
      for (const number of text.match(numbers) ?? [])
        expect(messages.find(([place]) => place === at)?.[1], at).toContain(number)
  })

  test("asks for consent in English until somebody has made sure of its words", () => {
    const words = wordsFor(language, {})
    expect(words.consentLanguage).toBe(english)
    expect(words.consents).toBe(spoken.en.consents)
    expect([words.choices.consent, words.choices.checker]).toEqual([
      spoken.en.choices.consent,
      spoken.en.choices.checker,
    ])
    expect(words.followUpMessages["alert-question"]).toBe(spoken.en.followUpMessages["alert-question"])
    expect(words.report.heading).toBe(own.report.heading)
  })

  test("asks in its own words once somebody has, and no longer when the words have changed", () => {
    const review = { language, by: "A speaker", month: "2026-11" as Month, limitsOfConfidence: ["One."] }
    const reviewed = [{ ...review, consentTextVersion }]
    expect(wordsFor(language, { reviewed }).consents).toBe(own.consents)
    expect(wordsFor(language, { reviewed }).consentLanguage).toBe(language)
    const older = [{ ...review, consentTextVersion: consentTextVersion - 1 }]
    expect(wordsFor(language, { reviewed: older }).consents).toBe(spoken.en.consents)
  })
})

describe("a language that is not whole", () => {
  const { home, ...rest } = spoken.ro
  test.each([
    ["a message that is missing", { ...rest, home: { ...home, lead: undefined } }, "home.lead is missing"],
    ["a whole part that is missing", rest, "home is missing"],
    ["an empty message", { ...rest, home: { ...home, lead: " " } }, "home.lead is empty"],
    [
      "a gap that is missing",
      { ...spoken.ro, comeBackMessages: { ...spoken.ro.comeBackMessages, from: "Cineva" } },
      "comeBackMessages.from is other-gaps",
    ],
    ["a list that is shorter", { ...rest, home: { ...home, free: home.free.slice(1) } }, "home.free.3 is missing"],
    ["one message too many", { ...rest, home: { ...home, more: "x" } }, "home.more is nobody-asks-for-it"],
    ["a sentence in place of a list", { ...rest, home: { ...home, free: "x" } }, "home.free is another-kind"],
  ])("ends the build: %s", (_title, words, why) => {
    expect(() => refuseHoles({ ...spoken, ro: words })).toThrow(why)
  })

  test("and one that is whole does not", () => expect(() => refuseHoles(spoken)).not.toThrow())
})

test.each([
  ["en", "November 2026", "21 November 2026"],
  ["ro", "noiembrie 2026", "21 noiembrie 2026"],
  ["pt-br", "novembro de 2026", "21 de novembro de 2026"],
  ["th", "พฤศจิกายน 2569", "21 พฤศจิกายน 2569"],
  ["zh", "2026年11月", "2026年11月21日"],
  ["cy", "Tachwedd 2026", "21 Tachwedd 2026"],
] as const)("months and days are said as in %s", (language, month, day) => {
  expect([monthIn(language, "2026-11" as Month), dayIn(language, "2026-11-21" as Day)]).toEqual([month, day])
})

test("a number takes its form by the plural rules of the language", () => {
  const letters = (count: number) => plural("pl", count, { one: "list", few: "listy", many: "listów", other: "listu" })
  expect([1, 2, 5, 12, 22, 25].map(letters)).toEqual(["list", "listy", "listów", "listów", "listy", "listów"])
  expect(plural("th", 1, { other: "ฉบับ" })).toBe("ฉบับ")
})

test("every language is named in itself, and no two alike", () => {
  const names = languages.map((language) => described[language].name)
  expect(new Set(names).size).toBe(languages.length)
  for (const language of languages) {
    const { tag, direction } = described[language]
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
    expect(direction).toBe(language === "ar" ? "rtl" : "ltr")
  }
})
