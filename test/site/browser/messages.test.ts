import { describe, expect, test } from "vitest"
import { messages } from "../../../site/words/en/messages.ts"
import { page } from "../support/markup.ts"

const notices = ["problem", "error", "nothing-said", "field-too-long", "report-too-long", "room-left", "room-over"]
const troubles = Object.entries(messages).filter(([name]) => !notices.includes(name))

describe("every sentence of trouble", () => {
  test.each(troubles)("%s says that the words are still there, and what to do", (_, sentence) => {
    expect(sentence).toContain("Your words are still here.")
    expect(sentence).toMatch(/\b(ring us|try|look at|load)\b/i)
    expect(sentence).not.toMatch(/\b(invalid|failed|error|illegal|forbidden|oops)\b/i)
  })

  test.each(troubles)("%s stands in both forms, where scripts find it", (name) => {
    for (const path of ["en/report.html", "en/report/quick.html"])
      expect(page(path)).toContain(`data-message="${name}"`)
  })

  test.each(troubles)("%s is in short sentences", (_, sentence) => {
    for (const part of sentence.split(/[.?!:]\s/)) expect(part.split(/\s+/).length, part).toBeLessThanOrEqual(20)
  })
})
