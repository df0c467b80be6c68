import { describe, expect, test } from "vitest"
import { fromHex } from "../../../crypto/bytes.ts"
import type { LetterOf } from "../../../crypto/documents/letter.ts"
import { signLetter } from "../../../crypto/letter.ts"
import { projectKeys, projectMailbox } from "../../../crypto/project.ts"
import { freshReceiptCode } from "../../../crypto/receipt-code.ts"
import { permissionFor } from "../../../keys/casework/consent.ts"
import { casesOf, lettersOf } from "../../../keys/casework/intake.ts"
import { phrasesFor, projectPhrases } from "../../../keys/casework/phrases.ts"
import { describeCase } from "../../../keys/casework/words.ts"
import { suggestedGrade } from "../../../keys/outbound/police/grade.ts"
import { apartLetters } from "../../../keys/projects/apart.ts"
import { addProject, addProjectByKey, projectsOf, revokeProject } from "../../../keys/projects/project.ts"
import { takeInKnown, takeInProjectLetter } from "../../../keys/projects/take-in.ts"
import { fromWords } from "../../../keys/projects/words.ts"
import { Refusal } from "../../../keys/refusals/refusal.ts"
import { everyCase } from "../../../keys/register/asking.ts"
import { random } from "../../support/random.ts"
import { aReport } from "../reporter.ts"
import { take, theCase } from "../taking.ts"
import { aTeam } from "../workstation.ts"
import { projectLetter } from "./partner.ts"

/** Which letters of partner projects become cases, and which are set apart (S14, S74). */

async function aProject(name = "Open Door") {
  const team = await aTeam()
  const { project, code } = addProject(team.workstation, name)
  return { team, workstation: team.workstation, project, code, letter: (told = {}) => projectLetter(code, team, told) }
}
type Scene = Awaited<ReturnType<typeof aProject>>

const refusal = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.kind
    throw error
  }
  return "none"
}
const apartIn = ({ workstation }: Scene) =>
  apartLetters(workstation).map((letter) => [letter.why, fromWords(workstation, letter)])

/** A letter of the project's mailbox of this number, of any other kind. */
const byMailbox = ({ code, team }: Scene, like: LetterOf<"canopy/project-report">, kind: string, body: unknown) => {
  const { signature: _, ...letter } = like
  const keys = projectMailbox(projectKeys(code, fromHex(team.pins.id)), like.body.number)
  return signLetter({ ...letter, kind, body } as never, keys)
}

describe("S14 S74: a letter of a current project", () => {
  test("is a case that names the project and whom it heard it from, in its line and in every list", async () => {
    const { workstation, letter } = await aProject()
    expect(take(workstation, letter({ source: "relayed", number: 7 }))).toMatchObject({ apart: 0 })
    const known = theCase(workstation)
    expect(known.project).toMatchObject({ name: "Open Door", number: 7, source: "relayed" })
    expect(describeCase(known, lettersOf(workstation, known), [])).toContain("from the project Open Door (relayed)")
    expect(everyCase(workstation)[0]).toMatchObject({ project: { name: "Open Door", source: "relayed" } })
    expect([phrasesFor(known), suggestedGrade({}, 1, "relayed").grade]).toEqual([projectPhrases, "D"])
    expect(suggestedGrade({}, 1, "first-hand").grade).toBe("C")
  })

  test("allows what the worker agreed to and nothing else: not asked is No", async () => {
    const { workstation, letter } = await aProject()
    take(workstation, letter({ consents: { alert: "yes" } }))
    const letters = lettersOf(workstation, theCase(workstation))
    expect([
      permissionFor("alert", letters, []),
      permissionFor("record", letters, []),
      permissionFor("policeAnonymous", letters, []),
    ]).toEqual(["yes", "no", "no"])
  })

  test("counts once when it comes again, and never joins another report", async () => {
    const scene = await aProject()
    const { workstation, letter } = scene
    const first = letter()
    take(workstation, first)
    expect(take(workstation, first)).toMatchObject({ repeated: 1, apart: 0 })
    expect(take(workstation, letter({ report: { story: "Somebody else, and another man." } }))).toMatchObject({
      apart: 1,
    })
    expect(theCase(workstation).letters).toHaveLength(1)
    expect(apartIn(scene)).toEqual([["number-used-twice", "from Open Door"]])
    expect(take(workstation, letter({ number: 2 }))).toMatchObject({ apart: 0 })
    expect(casesOf(workstation)).toHaveLength(2)
  })

  test("of another organisation is not signed for this one", async () => {
    const { workstation, letter } = await aProject()
    const foreign = { ...letter(), organisation: "f".repeat(32) }
    const { read } = await import("../../../keys/casework/intake.ts")
    expect(read(foreign, "f".repeat(32))).toMatchObject({ why: "not-signed" })
    expect(casesOf(workstation)).toEqual([])
  })
})

describe("S74: set apart, named for what it is, and never lost", () => {
  test("a letter whose key nobody knows; it is the project's when a colleague's key is added", async () => {
    const scene = await aProject()
    const { workstation, team } = scene
    const elsewhere = freshReceiptCode(random)
    const letter = projectLetter(elsewhere, team)
    take(workstation, letter)
    expect([casesOf(workstation), apartIn(scene)]).toEqual([[], [["unknown-project", "from a project not known here"]]])
    const [waiting] = apartLetters(workstation)
    expect(refusal(() => takeInProjectLetter(workstation, waiting!.name))).toBe("project-letter-stays")
    const { key } = letter.body.project
    addProjectByKey(workstation, "The Van", key)
    expect(takeInKnown(workstation, key)).toHaveLength(1)
    expect([theCase(workstation).project?.name, apartLetters(workstation)]).toEqual(["The Van", []])
  })

  test("a letter that names a project which did not sign it: it is not shown as that project's", async () => {
    const scene = await aProject()
    const { workstation, team, project } = scene
    const code = freshReceiptCode(random)
    const theirs = projectLetter(code, team)
    const { signature: _, ...unsigned } = theirs
    const forged = signLetter(
      { ...unsigned, body: { ...theirs.body, project: { ...theirs.body.project, key: project.key } } },
      projectMailbox(projectKeys(code, fromHex(team.pins.id)), 1),
    )
    take(workstation, forged)
    expect([casesOf(workstation), apartIn(scene)]).toEqual([[], [["not-signed-by-project", "from nobody known here"]]])
  })

  test("all that a revoked project sends, until a caseworker takes it in; its older cases say so", async () => {
    const scene = await aProject()
    const { workstation, letter } = scene
    const first = letter()
    take(workstation, first)
    revokeProject(workstation, "open door")
    expect(theCase(workstation).project?.revoked).toBe(workstation.today)
    take(workstation, letter({ number: 2 }), byMailbox(scene, first, "canopy/withdrawal", {}))
    const named = `from Open Door, revoked on ${workstation.today}`
    expect(apartIn(scene)).toEqual([
      ["revoked-project", named],
      ["revoked-project", named],
    ])
    expect(casesOf(workstation)).toHaveLength(1)
    const report = apartLetters(workstation).find(({ document }) => document.kind === "canopy/project-report")
    takeInProjectLetter(workstation, report!.name)
    expect(casesOf(workstation).map(({ project }) => project?.revoked)).toEqual([workstation.today, workstation.today])
    takeInProjectLetter(workstation, apartLetters(workstation)[0]!.name)
    expect([casesOf(workstation).map(({ project }) => project?.number), apartLetters(workstation)]).toEqual([[2], []])
  })

  test("a letter of a project's mailbox in a form that can name a person", async () => {
    const scene = await aProject()
    const { workstation, letter } = scene
    const first = letter()
    take(workstation, first)
    take(workstation, byMailbox(scene, first, "canopy/report", aReport({ name: "Sam" })))
    expect(apartIn(scene)).toEqual([["another-form", "from Open Door"]])
    take(workstation, byMailbox(scene, first, "canopy/follow-up", { text: "She is well." }))
    expect(theCase(workstation).letters).toHaveLength(2)
  })

  test("“delete everything” takes what is set apart as well", async () => {
    const scene = await aProject()
    const { workstation, letter } = scene
    const first = letter()
    take(workstation, first, letter({ report: { story: "Another one." } }))
    expect(apartLetters(workstation)).toHaveLength(1)
    take(workstation, byMailbox(scene, first, "canopy/withdrawal", {}))
    expect([casesOf(workstation), apartLetters(workstation)]).toEqual([[], []])
  })
})

describe("S74: projects", () => {
  test.each([
    ["  ", "project-name"],
    ["x".repeat(61), "project-name"],
    ["two\nlines", "project-name"],
    [" OPEN door ", "project-known"],
  ])("cannot be called %j", async (name, kind) => {
    const { workstation } = await aProject()
    expect(refusal(() => addProject(workstation, name))).toBe(kind)
    expect(projectsOf(workstation)).toHaveLength(1)
  })

  test("of the desk have no secret in the vault, and a new code after the old one was revoked", async () => {
    const { workstation, project, code } = await aProject()
    expect(Object.keys(projectsOf(workstation)[0]!).toSorted()).toEqual(["check", "day", "id", "inbox", "key", "name"])
    expect(refusal(() => addProjectByKey(workstation, "Other", project.key))).toBe("project-known")
    expect(refusal(() => addProjectByKey(workstation, "Other", "AAAA"))).toBe("project-key")
    revokeProject(workstation, "Open Door")
    expect(refusal(() => revokeProject(workstation, "Open Door"))).toBe("project-revoked-before")
    expect(refusal(() => revokeProject(workstation, "Nobody"))).toBe("no-such-project")
    const again = addProject(workstation, "Open Door")
    expect([again.code, again.project.key]).not.toEqual([code, project.key])
  })
})
