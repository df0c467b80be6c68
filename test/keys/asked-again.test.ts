import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type ConsentAnswer, type ConsentName, consentNames } from "../../crypto/documents/consents.ts"
import type { FollowUp } from "../../crypto/documents/follow-up.ts"
import type { OpenedLetter } from "../../keys/casework/case.ts"
import { answerTo, approvedAlertWords, mayAlert, permissionFor } from "../../keys/casework/consent.ts"
import type { AskedQuestion } from "../../keys/casework/questions.ts"
import { aReport, consents } from "./reporter.ts"
import { aDay } from "./workstation.ts"

/** N8 N9: a No outlives any Yes, until somebody asked again and got a yes that names the question. */

const opened = (kind: "canopy/report" | "canopy/follow-up", body: object, rest: Partial<OpenedLetter> = {}) =>
  ({ id: "1", case: "A", opened: aDay, document: { kind, body }, ...rest }) as OpenedLetter

const report = (given: Parameters<typeof aReport>[1] = {}, rest = {}) =>
  opened("canopy/report", aReport({}, given), rest)
const adds = (body: FollowUp, rest = {}) => opened("canopy/follow-up", body, rest)
const changes = (given: Partial<NonNullable<FollowUp["consents"]>>, rest = {}) =>
  adds({ consents: consents(given) as NonNullable<FollowUp["consents"]> }, rest)
const answers = (question: string, answer: "yes" | "no", rest = {}) => adds({ answers: [{ question, answer }] }, rest)

const asked = (id: string, letters: number, consent: ConsentName = "alert"): AskedQuestion => ({
  id,
  topic: { type: "consent", consent },
  day: aDay,
  letters,
  reply: 2,
})
const shown = (id: string, letters: number, words = "the words"): AskedQuestion => ({
  ...asked(id, letters),
  topic: { type: "alert-words", words },
})

describe("N8: after a No", () => {
  test.each([
    ["a Yes in a later letter", [report({ alert: "yes" })], []],
    ["a Yes in a changed consent", [changes({ alert: "yes" })], []],
    ["a yes to a question that we did not ask", [answers("b", "yes")], [asked("a", 1)]],
    ["a yes to a question about another consent", [answers("a", "yes")], [asked("a", 1, "partners")]],
    ["a yes to the words of a warning", [answers("a", "yes")], [shown("a", 1)]],
    ["a question without an answer", [adds({ text: "I have read it." })], [asked("a", 1)]],
    ["a Yes that does not name the question", [changes({ alert: "yes" })], [asked("a", 1)]],
    ["a yes, and No in the same letter", [adds({ ...answersAndNo("a") })], [asked("a", 1)]],
    ["a yes, then a No", [answers("a", "yes"), changes({ alert: "no" })], [asked("a", 1)]],
    ["a No that came after we asked, then a yes", [changes({ alert: "no" }), answers("a", "yes")], [asked("a", 1)]],
    ["yes and no to the same question", [answers("a", "yes"), answers("a", "no")], [asked("a", 1)]],
    ["no to the question", [answers("a", "no")], [asked("a", 1)]],
    ["yes by a code that was given up", [answers("a", "yes", { oldCode: true })], [asked("a", 1)]],
    [
      "yes, then No by a code that was given up",
      [answers("a", "yes"), changes({ alert: "no" }, { oldCode: true })],
      [asked("a", 1)],
    ],
    [
      "yes, asked again, no, and the first yes once more",
      [answers("a", "yes"), answers("b", "no"), answers("a", "yes")],
      [asked("a", 1), asked("b", 2)],
    ],
  ] as [string, OpenedLetter[], AskedQuestion[]][])("%s is no yes", (_title, later, questions) => {
    expect(permissionFor("alert", [report({ alert: "no" }), ...later], questions)).toBe("no")
  })

  test("a fresh yes that names the question counts, and for nothing else than was asked", () => {
    const letters = [report({ alert: "no" }), answers("a", "yes")]
    expect(permissionFor("alert", letters, [asked("a", 1)])).toBe("yes")
    for (const name of consentNames.filter((each) => each !== "alert"))
      expect(permissionFor(name, letters, [asked("a", 1)])).toBe("no")
  })

  test("an answer in a letter that we had before we asked was guessed: it is none", () => {
    expect(permissionFor("alert", [report({ alert: "no" }), answers("a", "yes")], [asked("a", 2)])).toBe("no")
  })
})

function answersAndNo(question: string): FollowUp {
  return { answers: [{ question, answer: "yes" }], consents: consents({ alert: "no" }) as never }
}

describe("N8: a consent", () => {
  test("that is not in what was changed stays as it was", () => {
    const letters = [
      report({ alert: "yes", policeAnonymous: "no" }),
      changes({ policeAnonymous: "yes", partners: "no" }),
    ]
    expect(permissionFor("alert", letters, [])).toBe("yes")
    expect(permissionFor("policeAnonymous", letters, [])).toBe("no")
  })

  test("that nobody said a word about is none", () => {
    expect(permissionFor("alert", [adds({ text: "He drives a blue car." })], [])).toBe("no")
  })

  test.each(["ask-me-first", "yes"] as ConsentAnswer[])("waits where the answer is %s to older words", (alert) => {
    expect(permissionFor("alert", [changes({ alert, textVersion: 2 })], [])).toBe("wait")
  })

  test("“ask me first” waits until a yes that names the question", () => {
    const letters = [report({ alert: "ask-me-first" }), report({ alert: "yes" })]
    expect(permissionFor("alert", letters, [asked("a", 2)])).toBe("wait")
    expect(permissionFor("alert", [...letters, answers("a", "yes")], [asked("a", 2)])).toBe("yes")
    expect(permissionFor("alert", [...letters, answers("a", "no")], [asked("a", 2)])).toBe("no")
  })

  test("“show me the words first” waits, whatever was asked again and answered", () => {
    const letters = [
      report({ alert: "yes", alertPreview: true }),
      changes({ alertPreview: false }),
      answers("a", "yes"),
    ]
    expect(mayAlert(letters, [asked("a", 1)])).toBe("wait")
    expect(mayAlert([...letters, changes({ alert: "no" })], [asked("a", 1)])).toBe("no")
  })
})

describe("N9: words of a warning that were shown", () => {
  const asksFirst = report({ alert: "ask-me-first" })
  const approved = (letters: OpenedLetter[], ...questions: AskedQuestion[]) => [
    ...approvedAlertWords(letters, questions),
  ]

  test.each([
    ["there is no answer yet: silence is not yes", [asksFirst, adds({ text: "Thank you." })]],
    ["the answer is no", [asksFirst, answers("a", "no")]],
    ["the answer is yes and no", [asksFirst, answers("a", "no"), answers("a", "yes")]],
    ["a No to warnings came with the yes", [asksFirst, adds(answersAndNo("a"))]],
    ["a No to warnings came after it", [asksFirst, answers("a", "yes"), changes({ alert: "no" })]],
    [
      "a No to warnings came before it, after we showed them",
      [asksFirst, changes({ alert: "no" }), answers("a", "yes")],
    ],
    ["the yes came by a code that was given up", [asksFirst, answers("a", "yes", { oldCode: true })]],
    ["the yes is to a question that we did not ask", [asksFirst, answers("c", "yes")]],
  ] as [string, OpenedLetter[]][])("are not approved where %s", (_title, letters) => {
    expect(approved(letters, shown("a", 1), asked("b", 1))).toEqual([])
  })

  test("are not approved where the answer to the question about warnings, asked beside it, is no", () => {
    expect(approved([asksFirst, answers("a", "yes"), answers("b", "no")], shown("a", 1), asked("b", 1))).toEqual([])
  })

  test("are approved by a yes that names them, and no other words with them", () => {
    const letters = [asksFirst, answers("a", "yes")]
    expect(approved(letters, shown("a", 1, "these"), shown("b", 1, "those"))).toEqual(["these"])
    expect([answerTo(shown("a", 1), letters), answerTo(shown("b", 1), letters)]).toEqual(["yes", null])
  })
})

describe("N8: the order in which letters come, and letters that come again, turn no No into a Yes", () => {
  const consent = fc.constantFrom<ConsentAnswer>("yes", "no", "ask-me-first")
  const someLetter = fc.oneof(
    consent.map((alert) => report({ alert })),
    consent.map((alert) => changes({ alert })),
    fc
      .constantFrom("a", "b", "c")
      .chain((id) => fc.constantFrom("yes" as const, "no" as const).map((answer) => answers(id, answer))),
    fc.constant(adds({ text: "A word." })),
  )
  const saysNo = fc.constantFrom(report({ alert: "no" }), changes({ alert: "no" }), answers("a", "no"))
  const runs = { numRuns: 300 }

  test("without a yes that names a question, a No anywhere is No", () => {
    const noYes = someLetter.filter(({ document }) => !JSON.stringify(document).includes('"answer":"yes"'))
    const property = fc.property(
      fc.array(noYes, { maxLength: 6 }),
      saysNo,
      fc.nat(6),
      fc.nat(6),
      (letters, no, at, place) => {
        const all = letters.toSpliced(at % (letters.length + 1), 0, no)
        expect(permissionFor("alert", all, [asked("a", place), asked("b", 0)])).toBe("no")
      },
    )
    fc.assert(property, runs)
  })

  test("a No that came after we asked last is No in every order of what came after", () => {
    const letters = fc.array(someLetter, { maxLength: 4 })
    const property = fc.property(letters, letters, saysNo, fc.nat(4), (before, after, no, at) => {
      const all = [...before, ...after.toSpliced(at % (after.length + 1), 0, no)]
      const questions = [asked("a", before.length), asked("b", before.length), asked("c", 0)]
      expect(permissionFor("alert", all, questions)).toBe("no")
      expect(approvedAlertWords(all, [shown("b", before.length), asked("a", before.length)])).toEqual(new Set())
    })
    fc.assert(property, runs)
  })

  test("letters that come again, from whatever code, never allow more than before", () => {
    const weight = { no: 0, wait: 1, yes: 2 } as const
    const several = fc.array(someLetter, { minLength: 1, maxLength: 6 })
    const property = fc.property(
      several,
      fc.array(fc.nat(5), { maxLength: 4 }),
      fc.boolean(),
      (letters, again, old) => {
        const questions = [asked("a", 1), asked("b", 2)]
        const replayed = again.map(
          (at): OpenedLetter => ({
            ...letters[at % letters.length]!,
            ...(old && { oldCode: true as const }),
          }),
        )
        const before = permissionFor("alert", letters, questions)
        // A guessed answer, named before it was asked, is the one that could begin to count when it comes again.
        fc.pre(letters.slice(0, 2).every(({ document }) => !("answers" in document.body)))
        expect(weight[permissionFor("alert", [...letters, ...replayed], questions)]).toBeLessThanOrEqual(weight[before])
      },
    )
    fc.assert(property, runs)
  })
})
