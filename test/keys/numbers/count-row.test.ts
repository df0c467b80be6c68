import { describe, expect, test } from "vitest"
import type { Consents } from "../../../crypto/documents/consents.ts"
import { lettersOf } from "../../../keys/casework/intake.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { keepSent } from "../../../keys/casework/police.ts"
import { questionsOf } from "../../../keys/casework/questions.ts"
import { type CountRow, countRowOf } from "../../../keys/numbers/count-row.ts"
import { countRowsOf } from "../../../keys/numbers/sources.ts"
import { askConsent } from "../../../keys/outbound/ask.ts"
import { closeCase } from "../../../keys/outbound/close.ts"
import { replyTo } from "../../../keys/outbound/reply.ts"
import { day } from "../../crypto/cast.ts"
import { aCase, type DeskWithCase } from "../alerts.ts"
import { answers, changes, says, withdrawsAll } from "../later-letters.ts"
import { aReport, letterBy } from "../reporter.ts"
import { take } from "../taking.ts"
import { aTeam } from "../workstation.ts"

/** What is counted of a case, and of whom nothing is. */

function rowOf({ team: { workstation }, id }: DeskWithCase): CountRow | null {
  const known = openCase(workstation, id)
  return countRowOf(workstation, known, lettersOf(workstation, known), questionsOf(workstation, known), 0)
}

const counted = (given: Partial<Consents> = {}) => aCase({ statistics: "yes", ...given })

/** The same desk, so many days later. */
const later = (desk: DeskWithCase, days: number): DeskWithCase => {
  desk.team.workstation.today = day(`2026-06-${17 + days}`)
  return desk
}

describe("S70 S31: only an answer of yes to being counted counts a case", () => {
  test.each([
    ["no", "no"],
    ["a blank", undefined],
    ["ask me first", "ask-me-first"],
  ] as const)("not %s", async (_title, statistics) => {
    const desk = await aCase({ statistics, record: "yes", alert: "yes" })
    expect(rowOf(desk)).toBeNull()
    expect(countRowsOf(desk.team.workstation)).toEqual([])
  })

  test("not a yes to words of consent that are not ours", async () => {
    expect(rowOf(await counted({ textVersion: 2 }))).toBeNull()
  })

  test("not a yes that was taken back in a later letter", async () => {
    const desk = await counted()
    await changes(desk, { statistics: "no" })
    expect(rowOf(desk)).toBeNull()
  })

  test("a yes to our question counts, when it was asked and answered", async () => {
    const desk = await aCase({ statistics: "ask-me-first" })
    const { question } = await askConsent(desk.team.workstation, desk.id, "statistics", "May we count it?")
    expect(rowOf(desk)).toBeNull()
    await answers(desk, question, "yes")
    expect(rowOf(desk)).not.toBeNull()
  })

  test("whoever took everything back is in no count", async () => {
    const desk = await counted()
    expect(countRowsOf(desk.team.workstation)).toHaveLength(1)
    await withdrawsAll(desk)
    expect(countRowsOf(desk.team.workstation)).toEqual([])
  })
})

describe("S70 J14: what is counted", () => {
  test("is a month, an area, what was ticked, and no day, word or name", async () => {
    const desk = await counted({ alert: "yes", policeTalk: "ask-me-first" })
    expect(rowOf(desk)).toEqual({
      month: "2026-06",
      region: "north-west",
      types: ["threat", "held"],
      outcome: "waiting",
      consents: ["alert"],
      alerts: 0,
      policeFiles: 0,
      replied: false,
      answerDays: null,
    })
    expect(JSON.stringify(rowOf(desk))).not.toMatch(/shouted|2026-06-\d/)
  })

  test("is the month in which it was opened, whatever day the phone says", async () => {
    const team = await aTeam()
    const early = letterBy("Mai", team.pins, aReport({}, { statistics: "yes" }), { day: day("2019-01-01") })
    take(team.workstation, early)
    expect(countRowsOf(team.workstation).map(({ month }) => month)).toEqual(["2026-06"])
  })

  test("is small and plain: it comes back from JSON as it was, in less than 300 characters", async () => {
    const row = rowOf(await counted())
    expect(JSON.parse(JSON.stringify(row))).toEqual(row)
    expect(JSON.stringify(row).length).toBeLessThan(300)
  })

  test("a letter that adds something does not count again", async () => {
    const desk = await counted()
    await says(desk, { text: "More." })
    expect(countRowsOf(desk.team.workstation)).toHaveLength(1)
  })

  test("the answer is a person's: “we have opened it” is none", async () => {
    const desk = later(await counted(), 2)
    expect(rowOf(desk)).toMatchObject({ outcome: "waiting", replied: false, answerDays: null })
    await replyTo(desk.team.workstation, desk.id, "We have read it.")
    expect(rowOf(desk)).toMatchObject({ outcome: "answered", replied: true, answerDays: 2 })
  })

  test("the first answer counts, not the last", async () => {
    const desk = later(await counted(), 1)
    await replyTo(desk.team.workstation, desk.id, "We have read it.")
    await replyTo(later(desk, 9).team.workstation, desk.id, "And again.")
    expect(rowOf(desk)?.answerDays).toBe(1)
  })

  test("closing with word of what was done is an answer, and shows as closed", async () => {
    const desk = later(await counted(), 4)
    await closeCase(desk.team.workstation, desk.id, "We passed it on to nobody.")
    expect(rowOf(desk)).toMatchObject({ outcome: "closed", replied: true, answerDays: 4 })
  })

  test("files about it that went to the police are counted as often as they went", async () => {
    const desk = await counted()
    const known = openCase(desk.team.workstation, desk.id)
    const receiver = { id: "hub", name: "a hub" }
    keepSent(desk.team.workstation, known, { reference: "R1", receiver, sort: "anonymous", consents: [] })
    expect(countRowsOf(desk.team.workstation)[0]?.policeFiles).toBe(1)
  })
})
