import { describe, expect, test } from "vitest"
import { phrases, withPhrase } from "../../keys/casework/phrases.ts"
import { replyTo } from "../../keys/outbound/reply.ts"
import { aCase } from "./alerts.ts"
import { messagesFor } from "./messages.ts"

/** Phrases to begin a reply with (S11, S17). */

describe("S11 S17: a canned phrase", () => {
  test.each(phrases.map(({ id, text }) => [id, text]))("“%s” promises nothing and orders nobody", (_id, text) => {
    expect(text).not.toMatch(/\b(?:promise|guarantee|always|never|we will|we'll|must|should have|safe now|certain)/i)
    expect(text).not.toMatch(/\b(?:why did you|victim|prostitute)/i)
  })

  test.each(phrases.map(({ id, text }) => [id, text]))("“%s” is in short sentences of short words", (_id, text) => {
    for (const sentence of text.split(/[.:?]\s/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20)
    for (const word of text.match(/\p{L}+/gu) ?? []) expect(word.length).toBeLessThanOrEqual(12)
  })

  test("has a name of its own", () => {
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length)
  })

  test.each(["", "no-such", "constructor", "__proto__"])("called %j is none, and changes no word", (id) => {
    expect(withPhrase("My words.", id, phrases)).toBeNull()
  })

  test("stands under what was typed, and no word of that is lost", () => {
    expect(withPhrase("My words.\n", "question", phrases)).toMatch(/^My words\.\n\nWe have a question\./)
    expect(withPhrase("  ", "question", phrases)).toMatch(/^We have a question\./)
  })

  test("and all the others fit into one reply together", async () => {
    const desk = await aCase({})
    const text = phrases.reduce((written, { id }) => withPhrase(written, id, phrases) ?? written, "")
    await replyTo(desk.team.workstation, desk.id, text)
    expect(await messagesFor(desk)).toEqual([[2, text]])
  })
})
