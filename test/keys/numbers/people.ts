import type { Day } from "../../../crypto/day.ts"
import type { Consents } from "../../../crypto/documents/consents.ts"
import type { Report } from "../../../crypto/documents/report.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { day } from "../../crypto/cast.ts"
import { aReport, letterBy } from "../reporter.ts"
import { take } from "../taking.ts"
import { aTeam, type Team } from "../workstation.ts"

/** People who reported, each with a letter, as pulls of those days brought them. */

export const onDay = (workstation: Workstation, today: string): Workstation => ({ ...workstation, today: day(today) })

type Fields = Omit<Partial<Report>, "consents">

/** Somebody's report is opened on a day; gives the name of their case. */
export function reports(
  { pins, workstation }: Team,
  who: string,
  opened: string,
  fields: Fields = {},
  given: Partial<Consents> = { statistics: "yes" },
): string {
  const letter = letterBy(who, pins, aReport(fields, given), { day: opened as Day })
  const [id = ""] = take(onDay(workstation, opened), letter).cases
  return id
}

/** As many people as that, all with the same. */
export const manyReport = (
  team: Team,
  count: number,
  opened: string,
  fields: Fields = {},
  given?: Partial<Consents>,
): string[] =>
  Array.from({ length: count }, (_, at) =>
    reports(team, `${opened} ${JSON.stringify(fields)} ${at} ${JSON.stringify(given)}`, opened, fields, given),
  )

/** A team on a day in July: January to June are over. */
export async function aTeamInJuly(): Promise<Team> {
  const team = await aTeam()
  return { ...team, workstation: onDay(team.workstation, "2026-07-10") }
}

/** Twenty in the north west and twelve in London, from April to June, in a way that something of it can be told. */
export async function aTeamWithReports(): Promise<Team> {
  const team = await aTeamInJuly()
  for (const month of ["2026-04", "2026-05", "2026-06"]) {
    manyReport(team, 7, `${month}-03`, { region: "north-west", types: ["threat"] })
    manyReport(team, 6, `${month}-20`, { region: "london", types: ["robbery"] })
  }
  return team
}
