import { describe, expect, test } from "vitest"
import { comeBackMessages } from "../../../site/words/en/come-back.ts"
import { page } from "../support/markup.ts"

const sentences = Object.entries(comeBackMessages).filter(([, text]) => text.split(" ").length > 5)

describe("every sentence of the page for coming back", () => {
  test.each(Object.keys(comeBackMessages))("%s stands in the page, where scripts find it", (name) => {
    expect(page("en/messages.html")).toContain(`data-message="${name}"`)
  })

  test.each(sentences)("%s is in short sentences, and blames nobody", (_, text) => {
    expect(text).not.toMatch(/\b(invalid|failed|error|illegal|forbidden|oops)\b/i)
    for (const part of text.split(/[.?!:]\s/)) expect(part.split(/\s+/).length, part).toBeLessThanOrEqual(22)
  })

  const refusals = [
    "damaged",
    "not-a-reply",
    "sealed-for-another-key",
    "another-mailbox",
    "unknown-caseworker",
  ] as const
  test.each([...refusals, "not-signed-by-caseworker", "not-bound-to-code"] as const)(
    "%s says that it is not shown, and what to do",
    (name) => {
      expect(comeBackMessages[name]).toMatch(/It is not shown|so it is not shown/)
      expect(comeBackMessages[name]).toContain("Please ring us")
    },
  )

  test.each(["no-connection", "nothing-published", "not-today", "busy", "not-taken", "expired-roster"] as const)(
    "%s says that the code is still there, and what to do",
    (name) => {
      expect(comeBackMessages[name]).toContain("Your code is still in the field.")
      expect(comeBackMessages[name]).toMatch(/\b(ring us|try again|try later)\b/)
    },
  )
})
