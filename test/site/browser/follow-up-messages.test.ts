import { describe, expect, test } from "vitest"
import { followUpMessages } from "../../../site/words/en/follow-up.ts"
import { page } from "../support/markup.ts"

const sentences = Object.entries(followUpMessages).filter(([, text]) => text.split(" ").length > 5)
const letters = sentences.filter(([name]) => name.startsWith("letter-"))

describe("every sentence of writing back", () => {
  test.each(Object.keys(followUpMessages))("%s stands in the page, where scripts find it", (name) => {
    expect(page("en/messages.html")).toContain(`data-message="${name}"`)
  })

  test.each(sentences)("%s is in short sentences, and blames nobody", (_, text) => {
    expect(text).not.toMatch(/\b(invalid|failed|error|illegal|forbidden|oops)\b/i)
    for (const part of text.split(/[.?!:]\s/)) expect(part.split(/\s+/).length, part).toBeLessThanOrEqual(20)
  })

  test.each(letters)("%s says that nothing typed is lost, and what to do", (_, text) => {
    expect(text).toContain("Nothing that you typed is lost.")
    expect(text).toMatch(/\b(ring us|try|look at|load)\b/i)
  })
})
