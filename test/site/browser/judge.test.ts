import { describe, expect, test } from "vitest"
import { addDays, type Day } from "../../../crypto/day.ts"
import { judge } from "../../../site/browser/judge.ts"
import { testOrganisation } from "../../support/organisation.ts"

const start = "2026-06-01" as Day
const { organisation, signedRoster, messageKeys, standingKeys } = testOrganisation({
  today: start,
  people: { Ana: ["open"], Ben: ["open"] },
})
const known = {
  organisationKey: organisation.key,
  organisation: organisation.id,
  epoch: organisation.epoch,
  recipients: 4 as const,
}
const evidence = { roster: signedRoster, keys: messageKeys, kind: "message" as const }
/** The page was built with the roster's first day; keys hold from then for two weeks. */
const clocks = (device: Day, header: Day | null = device) => ({ device, build: start, header })

describe("whom to seal to", () => {
  test("everybody who opens letters, when all is as it should be", () => {
    const found = judge(evidence, known, clocks(addDays(start, 5)), null)
    expect(found).toMatchObject({ kind: "trusted", today: addDays(start, 5) })
    expect(found.kind === "trusted" && found.keys.recipients).toHaveLength(2)
  })

  test.each([-4000, -1, 13, 16])("a phone that is %i days off is met without a question", (off) => {
    const judged = judge(evidence, known, clocks(addDays(start, off), addDays(start, 2)), null)
    expect(judged.kind).toBe("trusted")
  })

  test.each([18, 400, 4000])("a phone that is %i days ahead is asked what day it is", (off) => {
    const today = addDays(start, 2)
    const at = clocks(addDays(start, off), today)
    expect(judge(evidence, known, at, null)).toEqual({ kind: "ask-day", day: today })
    expect(judge(evidence, known, at, today)).toMatchObject({ kind: "trusted", today })
  })

  test("nobody is asked a question whose answer would not help", () => {
    const late = addDays(start, 100)
    expect(judge(evidence, known, clocks(addDays(late, 50), late), null)).toEqual({
      kind: "refused",
      failure: { kind: "key-outside-window" },
    })
    expect(judge(evidence, known, clocks(late, null), null).kind).toBe("refused")
  })

  test("longer-lasting keys still hold when message keys are too old", () => {
    const late = clocks(addDays(start, 100))
    expect(judge({ ...evidence, keys: standingKeys, kind: "standing" }, known, late, null).kind).toBe("trusted")
    expect(judge({ ...evidence, keys: standingKeys }, known, late, null).kind).toBe("refused")
  })

  test("N1: another organisation's key, an older roster and another R are refused, each by its name", () => {
    const at = clocks(start)
    const refusedFor = (change: object) => judge(evidence, { ...known, ...change }, at, null)
    const other = testOrganisation({ today: start, people: { Eve: ["open"] } }).roster.release
    expect(refusedFor({ organisationKey: other })).toMatchObject({ failure: { kind: "another-organisation-key" } })
    expect(refusedFor({ epoch: organisation.epoch + 1 })).toMatchObject({ failure: { kind: "older-roster" } })
    expect(refusedFor({ recipients: 8 })).toMatchObject({ failure: { kind: "not-a-roster" } })
  })
})
