import { describe, expect, test } from "vitest"
import type { Entry } from "../../crypto/form-tree.ts"
import { echoUnderstood } from "../../crypto/sign-up-draft.ts"
import { smallLetters } from "../../crypto/small-letters.ts"

/** Signing up, the number that comes back, and stopping, as they are typed (S38, S48). */

const whole: Entry[] = [
  ["channel", "email"],
  ["address", "mai@example.org"],
  ["regions[]", "north-west"],
  ["regions[]", "everywhere"],
  ["levels[]", "danger"],
  ["levels[]", "nuisance"],
  ["quiet", "night"],
  ["sender", "notices"],
  ["subject", "notice"],
  ["yearly", "yes"],
]
const without = (name: string, ...more: Entry[]): Entry[] => [...whole.filter(([each]) => each !== name), ...more]
const problemsOf = (letter: keyof typeof smallLetters, entries: Entry[]): string[] => {
  const found = smallLetters[letter].read(entries, 4)
  return "problems" in found ? found.problems.map((problem) => ("why" in problem ? problem.why : problem.kind)) : []
}

describe("S38: a sign-up", () => {
  test("is a letter with no code: nobody has to keep anything, and stopping needs none", () => {
    expect(smallLetters["sign-up"].read(whole, 4)).toMatchObject({
      answerWanted: false,
      content: {
        kind: "canopy/sign-up",
        body: { regions: ["north-west", "everywhere"], language: "en", fullText: false, yearly: true },
      },
    })
  })

  test.each<[string, Entry[]]>([
    ["no-channel", without("channel")],
    ["no-address", without("address", ["address", "  "])],
    ["mail-unclear", without("address", ["address", "07700 900123"])],
    ["mail-unclear", without("address", ["address", `${"a".repeat(200_000)}@`])],
    ["number-unclear", without("channel", ["channel", "text"])],
    ["no-region", without("regions[]")],
    ["no-level", without("levels[]")],
    ["no-quiet", without("quiet")],
    ["not-yearly", without("yearly")],
    ["cannot-seal", without("sender", ["sender", "Ugly Mugs"])],
    ["cannot-seal", [...whole, ["name", "Mai"]]],
  ])("%s", (why, entries) => expect(problemsOf("sign-up", entries)).toContain(why))

  test("by text has no nuisance and no words of a warning, and says so at the field", () => {
    const byText: Entry[] = [["channel", "text"], ["address", "07700 900123"], ...whole.slice(2), ["fullText", "yes"]]
    expect(problemsOf("sign-up", byText)).toEqual(["nuisance-by-text", "words-by-text"])
  })
})

describe("S38: the number that comes back, and stopping", () => {
  test.each(["482109375", "482 109 375", " 482-109-375", "482.109.375", "４８２１０９３７５"])(
    "%j is the number",
    (typed) => {
      expect(echoUnderstood(typed)).toBe("482109375")
      expect(problemsOf("confirm", [["echo", typed]])).toEqual([])
    },
  )

  test.each(["", "48210937", "4821093755", "my number", "1".repeat(100_000)])("%j is none", (typed) => {
    expect(problemsOf("confirm", [["echo", typed]])[0]).toMatch(/no-number|number-unclear|field-too-long/)
  })

  test("a stop takes an address or a number, and asks for nothing else", () => {
    for (const address of ["mai@example.org", "+44 7700 900123"])
      expect(problemsOf("stop", [["address", address]])).toEqual([])
    expect([problemsOf("stop", []), problemsOf("stop", [["address", "Mai"]])]).toEqual([
      ["no-address"],
      ["address-unclear"],
    ])
  })
})
