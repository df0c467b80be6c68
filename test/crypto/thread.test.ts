import { describe, expect, test } from "vitest"
import type { Day } from "../../crypto/day.ts"
import type { Reply } from "../../crypto/documents/reply.ts"
import { threadsOf } from "../../crypto/thread.ts"

const reply = (from: string, number: number, day = "2026-06-01") =>
  ({ from, number, day: day as Day, body: { type: "opened" } }) as Reply

/** "Ana: 1 2", "missing 3–4". */
const told = (replies: Reply[]): string[] =>
  threadsOf(replies).map(
    ({ from, lines }) =>
      `${from}: ${lines
        .map((line) => {
          if (line.kind === "reply") return line.reply.number
          if (line.kind === "unfinished") return `unfinished ${line.first}`
          return line.kind === "missing" ? `missing ${line.first}–${line.last}` : `twice ${line.number}`
        })
        .join(" ")}`,
  )

describe("N3: answers in order", () => {
  test("stand in the order of their numbers, in whichever order the host hands them out", () => {
    expect(told([reply("Ana", 3), reply("Ana", 1), reply("Ana", 2)])).toEqual(["Ana: 1 2 3"])
  })

  test("stand by caseworker, and whoever wrote last stands last", () => {
    const replies = [reply("Ana", 2, "2026-06-09"), reply("Ben", 1, "2026-06-05"), reply("Ana", 1, "2026-06-01")]
    expect(told(replies)).toEqual(["Ben: 1", "Ana: 1 2"])
  })

  test("of two who wrote on one day stand by name, the same at each visit", () => {
    expect(told([reply("Ben", 1), reply("Ana", 1)])).toEqual(["Ana: 1", "Ben: 1"])
    expect(told([reply("Ana", 1), reply("Ben", 1)])).toEqual(["Ana: 1", "Ben: 1"])
  })

  test("with a gap between them say which are missing", () => {
    expect(told([reply("Ana", 1), reply("Ana", 3)])).toEqual(["Ana: 1 missing 2–2 3"])
    expect(told([reply("Ana", 1), reply("Ana", 5)])).toEqual(["Ana: 1 missing 2–4 5"])
  })

  test("that do not begin with the first say that the first are missing", () => {
    expect(told([reply("Ana", 4)])).toEqual(["Ana: missing 1–3 4"])
  })

  test("count for each caseworker alone: Ben's first is no repetition of Ana's", () => {
    expect(told([reply("Ana", 1), reply("Ben", 1), reply("Ben", 3)])).toEqual(["Ana: 1", "Ben: 1 missing 2–2 3"])
  })

  test("of which two have one number say so", () => {
    expect(told([reply("Ana", 1), reply("Ana", 1)])).toEqual(["Ana: 1 twice 1 1"])
  })

  test("of which there are none are no thread", () => {
    expect(threadsOf([])).toEqual([])
  })
})
