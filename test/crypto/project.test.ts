import { readFileSync } from "node:fs"
import { isDeepStrictEqual } from "node:util"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fromHex, toBase64 } from "../../crypto/bytes.ts"
import type { LetterOf } from "../../crypto/documents/letter.ts"
import { openedLetter, letter as writtenLetter } from "../../crypto/documents/letter.ts"
import { type ProjectSaid, projectFields, projectReport } from "../../crypto/documents/project-report.ts"
import { report } from "../../crypto/documents/report.ts"
import { isSigned } from "../../crypto/letter.ts"
import { mailboxKeys, wayBackOf } from "../../crypto/mailbox.ts"
import { projectKeyOf, projectKeys, projectMailbox } from "../../crypto/project.ts"
import { isSignedByProject, projectContent, projectWriter } from "../../crypto/project-letter.ts"
import { freshReceiptCode, type ReceiptCode } from "../../crypto/receipt-code.ts"
import { day, fixedRandom, organisationId } from "./cast.ts"
import { asJson, everyChange } from "./letters.ts"

/** A partner project's code, its mailboxes and its letters (S14, S74). */

type Golden = {
  code: string
  key: string
  reports: { number: number; mailbox: string; seal: string; replyKey: string }[]
}
const file = readFileSync(new URL("../vectors/project-codes.json", import.meta.url), "utf8")
const { organisation, projects } = JSON.parse(file) as { organisation: string; projects: Golden[] }

test.each(projects)(
  "S74: the code $code gives the keys that Node's own cryptography gives",
  ({ code, key, reports }) => {
    const keys = projectKeys(fromHex(code) as ReceiptCode, fromHex(organisation))
    expect(projectKeyOf(keys)).toBe(key)
    for (const { number, mailbox, seal, replyKey } of reports) {
      const ours = projectMailbox(keys, number)
      expect([wayBackOf(ours, true).mailbox, toBase64(ours.reply)]).toEqual([mailbox, replyKey])
      expect(Buffer.from(ours.seal).toString("hex")).toBe(seal)
    }
  },
)

const keysOf = (name: string) => projectKeys(freshReceiptCode(fixedRandom(name)), fromHex(organisationId))
const ours = keysOf("Open Door")
const said: ProjectSaid = {
  source: "first-hand",
  number: 12,
  report: projectReport.parse({
    story: "He held the door.",
    phones: ["07700 900123"],
    consents: { textVersion: 1, language: "en" },
  }),
}
const letterBy = (keys = ours, rest: Partial<ProjectSaid> = {}) =>
  projectWriter(keys)({
    content: projectContent({ ...said, ...rest }, keys),
    keys: projectMailbox(keys, rest.number ?? said.number),
    answerWanted: true,
    organisation: organisationId,
    day: day("2026-06-10"),
    seen: { by: "page", roster: "a".repeat(64), messageKeys: ["b".repeat(64)], release: null },
  }) as LetterOf<"canopy/project-report">

describe("S14: a project's letter", () => {
  const letter = letterBy()

  test("is signed by its mailbox and by its project, and passes both schemas", () => {
    expect([isSigned(letter, organisationId), isSignedByProject(letter)]).toEqual([true, true])
    expect([writtenLetter.parse(letter), openedLetter.parse(asJson(letter))]).toEqual([letter, letter])
  })

  test("is no longer the project's when anything in it was changed: every byte is under its signature", () => {
    const { signature: _, ...signed } = letter
    const changes = everyChange(asJson(signed))
      .flatMap(([where, changed]) => {
        const parsed = openedLetter.safeParse({ ...(changed as object), signature: letter.signature })
        return parsed.success && !isDeepStrictEqual(parsed.data, letter) ? [{ where, parsed: parsed.data }] : []
      })
      // What a newer letter adds at its top belongs to nobody yet; within the rest it is signed as well.
      .filter(({ where }) => where !== "/more")
    expect(changes.length).toBeGreaterThan(10)
    for (const { where, parsed } of changes)
      expect(isSignedByProject(parsed as LetterOf<"canopy/project-report">), where).toBe(false)
  })

  test("cannot be signed by another project in its name", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const theirs = letterBy(keysOf(`another ${name}`))
        const { project } = theirs.body
        expect(project.key).not.toBe(letter.body.project.key)
        const stolen = { ...theirs, body: { ...theirs.body, project: { ...project, key: letter.body.project.key } } }
        expect(isSignedByProject(stolen)).toBe(false)
      }),
      { numRuns: 20 },
    )
  })

  test("has a mailbox of its own for each number, unlike any other project's and any receipt code's", () => {
    const code = freshReceiptCode(fixedRandom("Open Door"))
    const all = [
      ...[1, 2, 12, 9999].map((number) => projectMailbox(ours, number)),
      ...[1, 2, 12, 9999].map((number) => projectMailbox(keysOf("The Van"), number)),
      mailboxKeys(code, fromHex(organisationId)),
    ]
    const secrets = all.flatMap(({ mailbox, seal, reply, letter }) => [mailbox, seal, reply, letter].map(toBase64))
    expect(new Set(secrets).size).toBe(secrets.length)
  })

  const identity = {
    name: "Sam",
    contactDetail: "sam@example.org",
    contactSafe: "after six",
    contactPreference: "email",
    replyLanguage: "Thai",
    workMode: "escort",
    helpArea: "Leeds",
    accessNeeds: "an interpreter",
    localProject: "yes",
    about: "me",
    placeDetail: "the flat over the shop",
    injuryDetail: "my arm",
    lostDetail: "my phone",
    supportDetail: "housing",
    wants: ["contact-me"],
  }
  test.each(Object.entries(identity))(
    "has no field “%s”: with one it is no letter, written or opened",
    (field, value) => {
      expect(report.safeParse({ [field]: value, consents: said.report.consents }).success).toBe(true)
      const body = { ...letter.body, report: { ...letter.body.report, [field]: value } }
      expect([
        writtenLetter.safeParse({ ...letter, body }).success,
        openedLetter.safeParse({ ...letter, body }).success,
      ]).toEqual([false, false])
    },
  )

  test("has every other field of a report, so that a new one gets in only when somebody lets it", () => {
    const all = Object.keys(report.shape)
    expect(all.filter((field) => !(projectFields as string[]).includes(field)).toSorted()).toEqual(
      Object.keys(identity).toSorted(),
    )
  })

  test("says No to every consent that nobody asked about", () => {
    const { textVersion: _, language: __, alertPreview, limitsRead, ...answers } = said.report.consents
    expect(new Set(Object.values(answers))).toEqual(new Set(["no"]))
    expect([alertPreview, limitsRead]).toEqual([false, false])
  })

  test.each([0, -1, 1.5, 10_000, "12", null])("has no number %s", (number) => {
    expect(openedLetter.safeParse({ ...letter, body: { ...letter.body, number } }).success).toBe(false)
  })
})
