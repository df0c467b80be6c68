import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { consentNames } from "../../crypto/documents/consents.ts"
import { addsSomething, followUp, openedFollowUp } from "../../crypto/documents/follow-up.ts"
import { readFollowUp } from "../../crypto/follow-up-draft.ts"
import type { Entry } from "../../crypto/form-tree.ts"

const question = "0123456789abcdef0123456789abcdef"
const read = (...entries: Entry[]) => readFollowUp(entries, { version: 1, language: "en" }, 4)

describe("S11: what somebody adds later", () => {
  test.each<[string, Entry, object]>([
    ["a word", ["text", "He came back."], { text: "He came back." }],
    ["a service", ["support[]", "housing"], { support: ["housing"] }],
    ["a place to look for one", ["helpArea", "Leeds"], { helpArea: "Leeds" }],
    ["an answer", [`answers.${question}`, "no"], { answers: [{ question, answer: "no" }] }],
  ])("is enough when it is %s", (_, entry, expected) => {
    expect(read(entry)).toEqual({ followUp: expected })
  })

  test("N8: says of each consent only what was changed: what is left blank stays as it was", () => {
    expect(read(["consents.alert", "no"], ["text", " "])).toEqual({
      followUp: { consents: { textVersion: 1, language: "en", alert: "no" } },
    })
    for (const name of consentNames)
      for (const answer of ["yes", "no", "ask-me-first"])
        expect(read([`consents.${name}`, answer])).toMatchObject({ followUp: { consents: { [name]: answer } } })
  })

  test("S16: can ask for a caseworker of a kind", () => {
    for (const kind of ["isva", "experiential-worker", "talk"])
      expect(read(["support[]", kind])).toEqual({ followUp: { support: [kind] } })
  })
})

describe("is refused", () => {
  test("when nothing is in it", () => {
    expect(read()).toEqual({ problems: [{ kind: "nothing-added" }] })
    expect(read(["text", " \n"], ["consents.alert", ""])).toEqual({ problems: [{ kind: "nothing-added" }] })
    expect(addsSomething({ consents: { textVersion: 1, language: "en" } })).toBe(false)
  })

  test("when a field is too long: by how much is said, and nothing is cut", () => {
    expect(read(["text", "x".repeat(10_003)])).toEqual({
      problems: [{ kind: "field-too-long", name: "text", over: 3 }],
    })
  })

  test.each<Entry>([
    ["story", "a report's field"],
    ["support[]", "a-car"],
    ["consents.alert", "perhaps"],
    ["consents.everything", "yes"],
    ["answers.somebody", "yes"],
    [`answers.${question}`, "perhaps"],
    ["__proto__.text", "x"],
  ])("when it says %s: %s", (name, value) => {
    expect(read([name, value])).toEqual({ problems: [{ kind: "cannot-seal" }] })
  })

  test("when all of it together is longer than a letter", () => {
    const answers = Array.from(
      { length: 32 },
      (_, at): Entry => [`answers.${at.toString(16).padStart(32, "0")}`, "yes"],
    )
    // A character that takes six bytes in JSON.
    const most: Entry[] = [
      ["text", `x${"\u0001".repeat(9998)}x`],
      ["supportDetail", `x${"\u0001".repeat(298)}x`],
      ...answers,
    ]
    const read = readFollowUp(most, { version: 1, language: "en" }, 16)
    expect(read).toEqual({ problems: [{ kind: "follow-up-too-long", over: expect.any(Number) }] })
  })
})

test("a field that a newer page added is kept on opening, and refused on writing", () => {
  const newer = { text: "words", mood: "fine" }
  expect(followUp.safeParse(newer).success).toBe(false)
  expect(openedFollowUp.parse(newer)).toEqual(newer)
})

test("whatever stands in the fields, reading them throws nothing", () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (entries) => void read(...entries)))
})
