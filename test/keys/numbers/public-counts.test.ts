import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import type { Day } from "../../../crypto/day.ts"
import { counts, openedCounts } from "../../../crypto/documents/counts.ts"
import { openPublication } from "../../../crypto/publication.ts"
import { keepLogEntry, type PoliceLogEntry } from "../../../keys/casework/police.ts"
import { decideChallenge } from "../../../keys/challenges/decide.ts"
import { demands } from "../../../keys/commands/demands.ts"
import { statistics } from "../../../keys/commands/statistics.ts"
import { decide } from "../../../keys/demands/decide.ts"
import { takeIn } from "../../../keys/demands/take-in.ts"
import { actsOf } from "../../../keys/numbers/acts.ts"
import { actLines } from "../../../keys/numbers/csv.ts"
import { handOut } from "../../../keys/numbers/handed-out.ts"
import { periodOf } from "../../../keys/numbers/period.ts"
import { publicCounts } from "../../../keys/numbers/public-counts.ts"
import { publishCounts } from "../../../keys/numbers/publish-counts.ts"
import { publishDraft } from "../../../keys/outbound/alerts/publish.ts"
import { withdrawAlert } from "../../../keys/outbound/alerts/withdraw.ts"
import { rosterOf, type Workstation } from "../../../keys/workstation.ts"
import { toolPaths } from "../../../tool/outside-tools.ts"
import { aCase, written } from "../alerts.ts"
import { aBrowser } from "../browser.ts"
import { aDeskWithWarning, challenged, number } from "../challenges/challenged.ts"
import { contextFor } from "../context.ts"
import { asked, withRoster } from "../demands/team.ts"
import { aDesk } from "../desk-and-host.ts"
import { aTeam, testFolder } from "../workstation.ts"
import { manyReport, onDay } from "./people.ts"
import { refusalOf } from "./refused.ts"

/** J18: what everybody may know of what we did and what was asked of us. */

const out = (workstation: Workstation, from: string, until: string) =>
  handOut(workstation, periodOf(from, until, workstation.today), 3)
const reportsOf = (workstation: Workstation) => publicCounts(workstation).map(({ year, reports }) => [year, reports])

/** A file that went to the police on one day. */
const logged = (reference: string, name: string): PoliceLogEntry => ({
  reference,
  sort: "anonymous",
  to: { id: name, name },
  days: ["2026-05-01" as Day],
  consents: [],
  approvers: [],
  teamOfOne: true,
  hash: "0".repeat(64),
  contacts: [],
  takenBack: null,
})

describe("S70: reports in the counts of a year", () => {
  const aTeamWithLastYear = async () => {
    const begun = await aTeam()
    const team = { ...begun, workstation: onDay(begun.workstation, "2027-01-10") }
    manyReport(team, 8, "2026-02-03")
    manyReport(team, 9, "2026-08-03")
    // Something happened in 2026 that is told in any case.
    takeIn(onDay(team.workstation, "2026-03-01"), asked())
    return team.workstation
  }

  test("are told when every month of it was handed out, and come to what those tables say", async () => {
    const workstation = await aTeamWithLastYear()
    out(workstation, "2026-01", "2026-06")
    expect(reportsOf(workstation)).toEqual([
      [2026, null],
      [2027, null],
    ])
    out(workstation, "2026-07", "2026-12")
    expect(reportsOf(workstation)).toEqual([
      [2026, 17],
      [2027, null],
    ])
  })

  test("are not told when the total of some of its months was withheld: the rest would be that", async () => {
    const workstation = await aTeamWithLastYear()
    out(workstation, "2026-01", "2026-02")
    out(workstation, "2026-03", "2026-03")
    out(workstation, "2026-04", "2026-12")
    expect(reportsOf(workstation)).toEqual([
      [2026, null],
      [2027, null],
    ])
  })

  test("are not told when months of another year are in the same tables", async () => {
    const workstation = onDay(await aTeamWithLastYear(), "2027-02-10")
    out(workstation, "2026-01", "2026-11")
    out(workstation, "2026-12", "2027-01")
    expect(reportsOf(workstation)).toEqual([
      [2026, null],
      [2027, null],
    ])
  })

  test("nor when they begin in the year before", async () => {
    const workstation = await aTeamWithLastYear()
    out(workstation, "2025-12", "2026-12")
    expect(reportsOf(workstation)).toEqual([
      [2026, null],
      [2027, null],
    ])
  })

  test("are never told before they were handed out, however many they are", async () => {
    expect(reportsOf(await aTeamWithLastYear())).toEqual([
      [2026, null],
      [2027, null],
    ])
  })
})

describe("J18: what we did and what was asked of us is told however small it is", () => {
  test("demands, by kind, and what became of them", async () => {
    const { workstation } = await aTeam()
    for (const kind of ["court-order", "court-order", "takedown"]) takeIn(workstation, asked({ kind }))
    decide(workstation, "D26-001", { outcome: "refused", reason: "", told: "no", second: "" })
    const none = { "nothing-held": 0, "given-in-part": 0, given: 0, withdrawn: 0 }
    expect(publicCounts(workstation)).toEqual([
      {
        year: 2026,
        reports: null,
        warnings: { issued: 0, withdrawn: 0 },
        policeFiles: 0,
        demands: [
          { kind: "court-order", received: 2, open: 1, ...none, refused: 1 },
          { kind: "takedown", received: 1, open: 1, ...none, refused: 0 },
        ],
      },
    ])
  })

  test("warnings that somebody said were wrong, and what we decided", async () => {
    const desk = await aDeskWithWarning()
    const { workstation } = desk
    expect(publicCounts(workstation)[0]).not.toHaveProperty("challenged")
    challenged(desk, "Kim")
    challenged(desk, "Lee", { number: "26-0999" })
    expect(publicCounts(workstation)[0]).not.toHaveProperty("challenged")
    await decideChallenge(workstation, number, "stands", "He was seen here by two others.")
    await decideChallenge(workstation, "OTHER", "nothing-to-review", "There is no such warning.")
    expect(publicCounts(workstation)[0]?.challenged).toEqual({ stands: 1, changed: 0, "taken-back": 0 })
    expect(actsOf(workstation).flatMap(actLines).join()).toContain("said to be wrong, and stand")
  })

  test("warnings, and those that were taken back", async () => {
    const desk = await aCase({ alert: "yes" })
    const { number } = await publishDraft(desk.team.workstation, written(desk))
    expect(publicCounts(desk.team.workstation)[0]?.warnings).toEqual({ issued: 1, withdrawn: 0 })
    await withdrawAlert(desk.team.workstation, number)
    expect(publicCounts(desk.team.workstation)[0]?.warnings).toEqual({ issued: 1, withdrawn: 1 })
  })

  test("files to the police, whoever got them", async () => {
    const { workstation } = await aTeam()
    for (const [at, name] of ["a hub", "a hub", "SCAS"].entries()) keepLogEntry(workstation, logged(`R${at}`, name))
    expect(publicCounts(workstation)[0]?.policeFiles).toBe(3)
  })

  test("and nothing of what was asked, by whom, or why it was decided so", async () => {
    const desk = await aDesk()
    takeIn(desk.team.workstation, asked({ about: "sentinel about", from: "sentinel role" }))
    decide(desk.team.workstation, "D26-001", { outcome: "refused", reason: "sentinel reason", told: "no", second: "" })
    await publishCounts(desk.team.workstation)
    const text = (await desk.host.published("/counts.json")) ?? ""
    expect(text).not.toMatch(/sentinel|D26|2026-\d\d-\d\d|Ana/)
    expect(text).toContain('"kind":"court-order","received":1,"open":0')
  })
})

describe("J18 N12: the published counts", () => {
  test("are signed by whoever published them, and served as they were signed", async () => {
    const { team, host } = await aDesk()
    const document = await publishCounts(team.workstation)
    const [text, minisig] = [await host.published("/counts.json"), await host.published("/counts.json.minisig")]
    const [ana] = rosterOf(team.workstation).people
    const opened = openPublication(text ?? "", minisig ?? "", ana!.document, openedCounts)
    expect(opened).toEqual({ ok: true, value: document })
    expect(document).toMatchObject({ kind: "canopy/counts", epoch: 1, organisation: team.pins.id, month: "2026-06" })
  })

  test("rise with each publication, also where this workstation has forgotten the last one", async () => {
    const { team } = await aDesk()
    await publishCounts(team.workstation)
    expect((await publishCounts(team.workstation)).epoch).toBe(2)
    team.workstation.vault.remove("published/counts")
    expect((await publishCounts(team.workstation)).epoch).toBe(3)
  })

  test("do not believe a number that the server made up", async () => {
    const { team, host } = await aDesk()
    const first = await publishCounts(team.workstation)
    const lying: typeof fetch = async (input, init) =>
      String(input).endsWith("/counts.json")
        ? new Response(`${JSON.stringify({ ...first, epoch: 2 ** 52 })}\n`)
        : host.fetch(input, init)
    expect((await publishCounts({ ...team.workstation, fetch: lying })).epoch).toBe(2)
  })

  test("need the role to publish: by command and desk nothing is sent without it", async () => {
    const { team, host } = await aDesk()
    const { workstation } = await withRoster(team, ({ people }) => ({
      people: people.map((person) => ({ ...person, roles: ["open", "coordinate"] as const as never })),
    }))
    expect(await refusalOf(publishCounts(workstation))).toBe("counts-need-publish")
    const answer = await (await aBrowser(workstation)).post("/numbers/publish")
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain("Your role in the roster does not let you publish.")
    expect(host.asked.filter((line) => line.includes("counts"))).toEqual([])
  })

  test("are published by either command, and from the desk with one button", async () => {
    const { team, host } = await aDesk()
    const context = (line: string) => contextFor(team.home, line, {}, { fetcher: host.fetch })
    expect((await statistics(context("statistics publish"))).lines[0]).toContain("Their number is 1.")
    expect((await demands(context("demands publish"))).lines[0]).toContain("Their number is 2.")
    const page = await (await (await aBrowser(team.workstation)).post("/numbers/publish")).text()
    expect(page).toContain("The counts are published, and live. Their number is 3.")
  })

  test("that did not arrive are not counted as published", async () => {
    const { team } = await aTeamOffline()
    expect(await refusalOf(publishCounts(team.workstation))).toBe("server-not-reached")
    expect(team.workstation.vault.get("published/counts")).toBeUndefined()
  })

  const { minisign } = toolPaths()
  const isAbsent = minisign === null && process.env.CI !== "true"

  test.skipIf(isAbsent)("hold before the stock minisign, and do not when one number is another", async () => {
    const { team, host } = await aDesk()
    await publishCounts(team.workstation)
    const folder = testFolder()
    const path = join(folder, "counts.json")
    const text = (await host.published("/counts.json")) ?? ""
    writeFileSync(`${path}.minisig`, (await host.published("/counts.json.minisig")) ?? "")
    const key = rosterOf(team.workstation).people[0]!.document
    const verify = (served: string) => {
      writeFileSync(path, served)
      return spawnSync(minisign ?? "minisign", ["-V", "-H", "-P", key, "-m", path], { encoding: "utf8" })
    }
    expect(verify(text).stdout).toContain("canopy/counts 1")
    expect(verify(text.replace('"issued":0', '"issued":1')).status).not.toBe(0)
  })
})

async function aTeamOffline() {
  return { team: await aTeam() }
}

describe("J18: a document of counts", () => {
  const none = { "nothing-held": 0, refused: 0, "given-in-part": 0, given: 0, withdrawn: 0 }
  const year = { year: 2026, reports: 12, warnings: { issued: 1, withdrawn: 0 }, policeFiles: 0, demands: [] }
  const whole = {
    kind: "canopy/counts",
    version: 1,
    epoch: 1,
    organisation: "a".repeat(32),
    month: "2026-06",
    years: [year],
  }
  const isTaken = (rest: object) => counts.safeParse({ ...whole, ...rest }).success

  test("is taken as it is written", () => expect(isTaken({})).toBe(true))

  test.each([
    ["that tells of four reports", { years: [{ ...year, reports: 4 }] }],
    ["that tells of no reports", { years: [{ ...year, reports: 0 }] }],
    ["with a field too many", { areas: [] }],
    ["with areas in a year", { years: [{ ...year, regions: { london: 3 } }] }],
    ["with a year twice", { years: [year, year] }],
    ["with a day instead of a month", { month: "2026-06-17" }],
    ["with less than nothing", { years: [{ ...year, policeFiles: -1 }] }],
    ["with half a warning", { years: [{ ...year, warnings: { issued: 0.5, withdrawn: 0 } }] }],
    [
      "whose demands do not add up",
      { years: [{ ...year, demands: [{ kind: "other", received: 2, open: 1, ...none }] }] },
    ],
    [
      "with a kind of demand that there is not",
      { years: [{ ...year, demands: [{ kind: "x", received: 1, open: 1, ...none }] }] },
    ],
    ["of a later version", { version: 2 }],
  ])("%s is refused", (_title, rest) => expect(isTaken(rest)).toBe(false))
})
