import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { consentNames } from "../../../crypto/documents/consents.ts"
import { askingWords } from "../../../keys/casework/asking-words.ts"
import { consentLabels, consentsHeld, heldWords } from "../../../keys/casework/consents-held.ts"
import { languagesOf } from "../../../keys/casework/languages.ts"
import type { AskedQuestion } from "../../../keys/casework/questions.ts"
import { isLate, relativeDay } from "../../../keys/casework/relative-day.ts"
import { followUpOf, letterOf, reportOf } from "../register/told.ts"
import { aDay } from "../workstation.ts"

/** What a caseworker sees of a case at a glance: what is allowed, in which language, and by when. */

const question: AskedQuestion = {
  id: "ab".repeat(16),
  topic: { type: "consent", consent: "alert" },
  day: aDay,
  letters: 1,
  reply: 2,
}
const wordsFor = (name: string, ...given: Parameters<typeof consentsHeld>): string =>
  heldWords(consentsHeld(...given).find((held) => held.name === name)!)

describe("N8: consents at a glance", () => {
  test("every one has its line, its words to ask it again, and who never said a word said No", () => {
    const held = consentsHeld([], [])
    expect(held.map(({ name, holds, said, asked }) => [name, holds, said, asked])).toEqual(
      consentNames.map((name) => [name, "no", [], false]),
    )
    expect(new Set(Object.values(consentLabels)).size).toBe(consentNames.length)
    for (const words of Object.values(askingWords)) expect(words).toMatch(/\?.*\bNo\b|\?/)
  })

  test("what holds, and each time that it was answered: the day, the version of the words, their language", () => {
    const letters = [
      reportOf("Mai", {}, { alert: "yes", record: "ask-me-first", language: "ro" }, { opened: addDays(aDay, -3) }),
      followUpOf("Mai", { consents: { textVersion: 1, language: "en", alert: "no" } }),
    ]
    expect(wordsFor("alert", letters, [])).toBe(
      "No · yes on 2026-06-14 (words of version 1, ro) · no on 2026-06-17 (words of version 1, en)",
    )
    expect(wordsFor("record", letters, [])).toBe(
      "Ask first: no yes yet · ask me first on 2026-06-14 (words of version 1, ro)",
    )
  })

  test("a yes to other words than ours is shown with their version, and holds nothing", () => {
    const letters = [reportOf("Mai", {}, { alert: "yes", textVersion: 7 })]
    expect(wordsFor("alert", letters, [])).toBe("Ask first: no yes yet · yes on 2026-06-17 (words of version 7, en)")
  })

  test("an answer to our question stands with the consent that it was about, and with no other", () => {
    const letters = [
      reportOf("Mai", {}, { alert: "no" }),
      followUpOf("Mai", {
        answers: [
          { question: question.id, answer: "yes" },
          { question: "cd".repeat(16), answer: "no" },
        ],
      }),
    ]
    expect(wordsFor("alert", letters, [question])).toBe(
      "Yes · no on 2026-06-17 (words of version 1, en) · yes on 2026-06-17 (to our question)",
    )
    expect(wordsFor("record", letters, [question])).not.toContain("to our question")
    const asked = consentsHeld(letters, [question]).filter((held) => held.asked)
    expect(asked.map(({ name }) => name)).toEqual(["alert"])
  })

  test("a letter of another kind says nothing", () => {
    expect(wordsFor("alert", [letterOf("Mai", { kind: "canopy/withdrawal", body: {} })], [])).toBe("No")
  })
})

describe("languages of a case", () => {
  const languages = (story: string, language = "en", replyLanguage?: string) =>
    languagesOf([reportOf("Mai", { story, replyLanguage }, { language })])

  test.each([
    ["Nothing is said of English.", "en", []],
    ["Povestea mea", "ro", ["Romanian"]],
    ["เขาล็อกประตูสีฟ้าไว้แน่นมาก", "en", ["Thai script"]],
    ["他不让我走,门是蓝色的。我很害怕。", "zh-Hans", ["Simplified Chinese", "Chinese script"]],
    ["Он запер синюю дверь.", "en", ["Cyrillic script"]],
    ["قال إنه محمد وأغلق الباب", "en", ["Arabic script"]],
    ["He called himself 王小明.", "en", []],
  ])("%s (%s): %j", (story, language, expected) => {
    expect(languages(story, language)).toEqual(expected)
  })

  test("what was asked for stands first, in their own words; each once over all letters", () => {
    const letters = [
      reportOf("Mai", { story: "เขาล็อกประตูสีฟ้าไว้แน่นมาก", replyLanguage: "ภาษาไทย" }, { language: "th" }),
      followUpOf("Mai", { text: "เขาล็อกประตูสีฟ้าไว้แน่นมาก" }),
      {
        ...letterOf("Mai", { kind: "canopy/pasted", body: { block: "x" } }),
        inside: { text: "Он запер синюю дверь." },
      },
    ]
    expect(languagesOf(letters)).toEqual(["reply in: ภาษาไทย", "Thai", "Thai script", "Cyrillic script"])
  })

  test.each([["x y"], ["!!"], ["-"], ["en_GB_x"], ["<b>"], ["abcdefghijkl"]])(
    "a tag that is none, %j, stands as it was written, and the case can be opened",
    (tag) => {
      expect(languages("Words.", tag)).toEqual([tag])
    },
  )

  test("and an empty one says nothing", () => {
    expect(languages("Words.", "")).toEqual([])
  })
})

test.each([
  [-400, "400 days late"],
  [-2, "2 days late"],
  [-1, "1 day late"],
  [0, "today"],
  [1, "tomorrow"],
  [2, "in 2 days"],
  [30, "in 30 days"],
])("a day %i days from now is “%s”", (days, words) => {
  const day = addDays(aDay, days)
  expect([relativeDay(day, aDay), isLate(day, aDay)]).toEqual([words, days < 0])
})
