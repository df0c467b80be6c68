import { addDays, type Day } from "../../../crypto/day.ts"
import type { Consents } from "../../../crypto/documents/consents.ts"
import type { Report } from "../../../crypto/documents/report.ts"
import { linkKeysIn } from "../../../keys/linking/link-keys.ts"
import { addLink, type Claim } from "../../../keys/linking/links.ts"
import { lookupOver } from "../../../keys/linking/lookup.ts"
import { suggestionsFor } from "../../../keys/linking/suggest.ts"
import { toldIn } from "../../../keys/linking/told.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aReport, letterBy } from "../reporter.ts"
import { take } from "../taking.ts"
import { aTeam, type Team } from "../workstation.ts"

/** Desks with several cases, of reporters who have a name in these tests only. */

export type Fields = Omit<Partial<Report>, "consents">

/** What `name` reports, opened today; gives the case. Stories differ, so that no words are shared by accident. */
export function reports(
  { workstation, pins }: Team,
  name: string,
  fields: Fields = {},
  given: Partial<Consents> = {},
): string {
  const letter = letterBy(name, pins, aReport({ story: `${name}.`, ...fields }, given))
  const [id] = take(workstation, letter).cases
  if (id === undefined) throw new Error("this letter made no case")
  return id
}

export type Several = Team & { ids: string[] }

/** One report for each of these, by Mai, Jo, Kim and Ali. */
export async function casesWith(...all: [Fields, Partial<Consents>?][]): Promise<Several> {
  const team = await aTeam()
  const names = ["Mai", "Jo", "Kim", "Ali"]
  return { ...team, ids: all.map(([fields, given], at) => reports(team, names[at] ?? `reporter ${at}`, fields, given)) }
}

/** The same workstation, some days later. */
export const later = (workstation: Workstation, days: number): Workstation => ({
  ...workstation,
  today: addDays(workstation.today, days) as Day,
})

export const claim = (rest: Partial<Claim> = {}): Claim => ({
  confidence: "high",
  writers: "different",
  note: "",
  reasons: [],
  ...rest,
})

export const link = ({ workstation }: Team, one = "", other = "", rest: Partial<Claim> = {}) =>
  addLink(workstation, one, other, claim(rest))

/** What is suggested for the first of two cases: strength and reasons; null for nothing. Pure: no desk is needed. */
export function suggested(mine: Fields, theirs: Fields): { strength: string; reasons: string[] } | null {
  const bodies: { [id: string]: Fields } = { mine, theirs }
  const lookup = lookupOver(Object.entries(bodies).map(([id, body]) => [id, linkKeysIn(toldIn([body]))] as const))
  const [first, ...more] = suggestionsFor([mine], new Set(["mine"]), lookup, (id) => [bodies[id] ?? {}])
  if (more.length > 0) throw new Error("one case is suggested at most")
  return first ? { strength: first.strength, reasons: first.reasons.map(({ text }) => text) } : null
}
