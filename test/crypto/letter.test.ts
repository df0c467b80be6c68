import { isDeepStrictEqual } from "node:util"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { toBase64 } from "../../crypto/bytes.ts"
import { openedLetter, type ReportLetter, letter as writtenLetter } from "../../crypto/documents/letter.ts"
import type { Report } from "../../crypto/documents/report.ts"
import { isSigned, signLetter, wordsHash } from "../../crypto/letter.ts"
import { wayBackOf } from "../../crypto/mailbox.ts"
import { day, organisationId } from "./cast.ts"
import { asJson, everyChange, letterOf, mailboxOf, unsignedLetter } from "./letters.ts"
import { anyReport, aReport } from "./reports.ts"

const mine = mailboxOf("the reporter")
const letter = letterOf(mine)

describe("N3: a letter is signed by the mailbox that it names", () => {
  test("and passes both schemas, the one for writing and the one for opening", () => {
    expect(isSigned(letter, organisationId)).toBe(true)
    expect(writtenLetter.parse(letter)).toEqual(letter)
    expect(openedLetter.parse(letter)).toEqual(letter)
  })

  test("also after its way through JSON, for any well-formed report", () => {
    // RFC 8785 has no form for half a surrogate pair, and a form's fields never hold one.
    const whole = (_: string, value: unknown) =>
      typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "?") : value
    const wellFormed = anyReport.map((told): Report => JSON.parse(JSON.stringify(told), whole))
    fc.assert(
      fc.property(wellFormed, (body) => {
        const opened = openedLetter.parse(asJson(letterOf(mine, { body })))
        expect(isSigned(opened, organisationId)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  test("also when a browser or database wrote its fields in another order", () => {
    const reversed = Object.fromEntries(Object.entries(letter).toReversed()) as unknown as ReportLetter
    expect(isSigned(reversed, organisationId)).toBe(true)
  })

  const { kind: _, version: __, ...signed } = letter
  /** As the desk parses it. A consent left out reads as No: where it said No, nothing was changed. */
  const parsed = (changed: unknown) => openedLetter.safeParse({ ...(changed as object), kind: letter.kind, version: 1 })
  const changes = everyChange(asJson(signed))
    .filter(([where]) => where !== "/more")
    .filter(([, changed]) => !isDeepStrictEqual(parsed(changed).data, letter))

  test("over every field there is", () => {
    for (const field of [
      "/organisation",
      "/day",
      "/wayBack/mailbox",
      "/body/story",
      "/body/consents/alert",
      "/seen/release",
    ])
      expect(changes.map(([where]) => where)).toContain(field)
  })

  test.each(changes)("so that a change at %s shows", (_where, changed) => {
    const opened = parsed(changed)
    expect(opened.success && isSigned(opened.data, organisationId)).toBe(false)
  })

  test.each([
    ["another kind", { kind: "canopy/another" }],
    ["another version", { version: 2 }],
  ])("and is no report when it says it is of %s", (_where, rest) => {
    expect(openedLetter.safeParse({ ...letter, ...rest }).success).toBe(false)
  })

  test("and not for another organisation, should its host carry it there", () => {
    expect(isSigned(letter, "f".repeat(32))).toBe(false)
  })

  test("so that nobody writes for a mailbox without its code", () => {
    const theirs = mailboxOf("somebody else")
    expect(isSigned(signLetter(unsignedLetter(mine), theirs), organisationId)).toBe(false)
    const renamed = { ...letter, wayBack: { ...letter.wayBack, mailbox: wayBackOf(theirs, true).mailbox } }
    expect(isSigned(renamed, organisationId)).toBe(false)
  })

  test.each([
    ["zeros", toBase64(new Uint8Array(64))],
    ["too short", toBase64(new Uint8Array(63))],
    ["no base64", "not base64"],
    ["nothing", ""],
  ])("and not where the signature is %s", (_where, signature) => {
    expect(isSigned({ ...letter, signature }, organisationId)).toBe(false)
  })

  test.each([
    ["half a character", { story: "\ud83d" }],
    ["half a character in a field that nobody knows yet", { later: "\udc00" }],
    ["a number without end", { later: Number.POSITIVE_INFINITY }],
  ])("and one that holds %s is not signed, and does not stop the desk", (_where, rest) => {
    const hostile = { ...letter, body: { ...aReport, ...rest } }
    expect(isSigned(hostile, organisationId)).toBe(false)
  })
})

describe("the same words sent again", () => {
  test("have the same hash, whatever the browser had seen by then", () => {
    const later = letterOf(mine, {
      seen: { by: "page", roster: "d".repeat(64), messageKeys: [], release: "e".repeat(64) },
    })
    expect(later.signature).not.toBe(letter.signature)
    expect(wordsHash(later)).toBe(wordsHash(letter))
    expect(wordsHash(letter)).toMatch(/^[0-9a-f]{64}$/)
  })

  const { kind: _, version: __, signature: ___, seen: ____, ...words } = letter
  const changes = everyChange(asJson(words)).filter(([where]) => where.split("/").length > 2 || where === "/day")

  test.each(changes)("have another hash once something changed at %s", (_where, changed) => {
    const other = { ...letter, ...(changed as object) } as ReportLetter
    expect(wordsHash(other)).not.toBe(wordsHash(letter))
  })

  test("on another day, or for another mailbox, are another letter", () => {
    expect(wordsHash(letterOf(mine, { day: day("2026-06-11") }))).not.toBe(wordsHash(letter))
    expect(wordsHash(letterOf(mailboxOf("somebody else")))).not.toBe(wordsHash(letter))
  })
})

describe("what a letter may hold", () => {
  const refused = (rest: object) => writtenLetter.safeParse({ ...letter, ...rest }).success

  test.each([
    ["a way back that is not hybrid", { wayBack: { ...letter.wayBack, recipient: "age1notpq" } }],
    ["a mailbox of 31 bytes", { wayBack: { ...letter.wayBack, mailbox: toBase64(new Uint8Array(31)) } }],
    ["no way back", { wayBack: undefined }],
    ["a day that does not exist", { day: "2026-02-30" }],
    ["an hour", { day: "2026-06-10T12:00" }],
    ["a browser's name", { browser: "Firefox" }],
    ["an address", { address: "192.0.2.1" }],
    ["more keys than any organisation has", { seen: { ...letter.seen, messageKeys: Array(17).fill("a".repeat(64)) } }],
  ])("N7: not %s", (_where, rest) => {
    expect(refused(rest)).toBe(false)
  })

  test("a field that a newer page added is kept on opening, and refused on writing", () => {
    const newer = { ...letter, later: "something" }
    expect(openedLetter.parse(newer)).toEqual(newer)
    expect(writtenLetter.safeParse(newer).success).toBe(false)
  })
})
