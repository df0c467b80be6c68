import { describe, expect, test } from "vitest"
import { numberUnderstood } from "../../crypto/challenge-draft.ts"
import type { Entry } from "../../crypto/form-tree.ts"
import { smallLetters, smallNames } from "../../crypto/small-letters.ts"

const { read, understood } = smallLetters.challenge
const problemsOf = (fields: Record<string, string>) => {
  const found = read(Object.entries(fields), 4)
  return "problems" in found ? found.problems : []
}
const contentOf = (entries: readonly Entry[]) => {
  const found = read(entries, 4)
  if ("problems" in found) throw new Error(JSON.stringify(found.problems))
  return found
}

describe("the number of a warning is read as people write it, and by its form alone", () => {
  test.each([
    ["26-0143", "26-0143"],
    ["  26-143 ", "26-0143"],
    ["Warning 26-0143", "26-0143"],
    ["warning number 26 0143.", "26-0143"],
    ["No. 26/7", "26-0007"],
    ["#260143", "26-0143"],
    ["26–0143", "26-0143"],
    ["２６－０１４３", "26-0143"],
    ["99-9999", "99-9999"],
    ["P26-0012", "P26-0012"],
    ["Police Watch p26 12", "P26-0012"],
  ])("%j is %s", (typed, number) => expect(numberUnderstood(typed)).toBe(number))

  test.each([
    "",
    "the one about my brother",
    "26-01433",
    "2026-0143",
    "26-",
    "26014",
    "26-0143; drop table",
    "26-0143\n26-0144",
    "٢٦-٠١٤٣",
    "<b>26-0143</b>",
    "-26-0143",
    "Q26-0143",
    "police watch",
  ])("%j is left as it was", (typed) => expect(numberUnderstood(typed)).toBe(typed))

  test("a number of any length is read at once", () => {
    expect(problemsOf({ number: `26${" ".repeat(100_000)}x`, wrong: "x" })).toMatchObject([{ why: "number-unclear" }])
    expect(problemsOf({ number: "warning ".repeat(20_000), wrong: "x" })).toMatchObject([{ why: "number-unclear" }])
  })
})

describe("S30: a challenge is not sealed", () => {
  test.each<[string, Record<string, string>, unknown[]]>([
    ["when nothing is said", {}, [{ kind: "own", field: "wrong", why: "nothing-said" }]],
    ["when spaces are all that is said", { wrong: "  \n" }, [{ kind: "own", field: "wrong", why: "nothing-said" }]],
    [
      "with a number and no word on what is wrong",
      { number: "26-0143" },
      [{ kind: "own", field: "wrong", why: "nothing-said" }],
    ],
    [
      "without a word on which warning is meant",
      { "reasons[]": "not-so" },
      [{ kind: "own", field: "number", why: "no-number" }],
    ],
    [
      "with a number that is none",
      { number: "that one", wrong: "x" },
      [{ kind: "own", field: "number", why: "number-unclear" }],
    ],
    ["when it is too long", { wrong: "x".repeat(4001) }, [{ kind: "field-too-long", name: "wrong", over: 1 }]],
    ["with a field that no form has", { wrong: "x", name: "Ben" }, [{ kind: "cannot-seal" }]],
    ["with a choice that nobody offers", { wrong: "x", about: "my-ex" }, [{ kind: "cannot-seal" }]],
    [
      "with a name that would reach for more",
      { wrong: "x", "constructor.prototype.a": "1" },
      [{ kind: "cannot-seal" }],
    ],
  ])("%s", (_title, fields, problems) => expect(problemsOf(fields)).toEqual(problems))
})

describe("S30: a challenge", () => {
  test("says what is wrong, with the number as it was understood, and nothing of who writes", () => {
    const entries: Entry[] = [
      ["number", "warning 26 143"],
      ["about", "me"],
      ["reasons[]", "somebody-else"],
      ["reasons[]", "other"],
      ["wrong", " I was not there. "],
      ["right", ""],
      ["answer", "yes"],
    ]
    expect(understood(entries)[0]).toEqual(["number", "26-0143"])
    expect(contentOf(entries)).toEqual({
      content: {
        kind: "canopy/challenge",
        body: {
          number: "26-0143",
          about: "me",
          reasons: ["somebody-else", "other"],
          wrong: "I was not there.",
          answer: "yes",
        },
      },
      answerWanted: true,
    })
  })

  test("wants an answer unless it says No", () => {
    expect(contentOf([["wrong", "x"]]).answerWanted).toBe(true)
    expect(
      contentOf([
        ["wrong", "x"],
        ["answer", "no"],
      ]).answerWanted,
    ).toBe(false)
  })

  test("of the longest words fits into the one size of every letter, in any script", () => {
    const words = { wrong: "他".repeat(4000), right: "🫧".repeat(1000), number: "26-0143" }
    for (const count of [4, 8] as const) expect(read(Object.entries(words), count)).toHaveProperty("content")
  })
})

test("every small letter has a kind of its own", () => {
  const kinds = smallNames.map((name) => smallLetters[name].kind)
  expect(new Set(kinds).size).toBe(kinds.length)
})
