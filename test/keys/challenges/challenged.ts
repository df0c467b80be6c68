import { addDays } from "../../../crypto/day.ts"
import type { Alert, AlertDraft } from "../../../crypto/documents/alert.ts"
import type { Challenge } from "../../../crypto/documents/challenge.ts"
import type { Consents } from "../../../crypto/documents/consents.ts"
import type { Letter } from "../../../crypto/documents/letter.ts"
import { takeApproval } from "../../../keys/approval/approval.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { agreePause, askPause, pauseWarning, readPauseAsked } from "../../../keys/challenges/pause.ts"
import { withDanger } from "../../../keys/outbound/alerts/news.ts"
import { publishDraft } from "../../../keys/outbound/alerts/publish.ts"
import { workShift } from "../../../keys/outbound/shift.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { type DeskWithCase, written } from "../alerts.ts"
import { type Fields, reports } from "../linking/cases.ts"
import { published } from "../members/sending.ts"
import { letterOf } from "../reporter.ts"
import { take } from "../taking.ts"
import { type TwoDesks, twoDesks } from "../two-desks.ts"
import { aTeam, type Team } from "../workstation.ts"

/** A published warning, and people who say that it is wrong. */

export const reason = "He sent us proof that he was abroad that month."
export const number = "26-0001"

export const challengeBy = (name: string, pins: Team["pins"], body: Partial<Challenge> = {}) =>
  letterOf(name, pins, {
    kind: "canopy/challenge",
    body: { number, about: "me", reasons: ["somebody-else"], wrong: "I was abroad that month.", ...body },
  })

/** One workstation at which Mai reported, and her warning stands in the list: no server, nothing sealed. `id`: Mai's case. */
export type OneDesk = Team & { id: string }

export async function aDeskWithWarning(
  fields: Fields = {},
  given: Partial<Alert> = {},
  consents: Partial<Consents> = {},
): Promise<OneDesk> {
  const team = await aTeam()
  const { workstation } = team
  const id = reports(team, "Mai", fields, { alert: "yes", ...consents })
  publishedFrom(workstation, id, number, { level: "risk", ...given })
  return { ...team, id }
}

/** A warning of this number that came of this case. */
export function publishedFrom(workstation: Workstation, id: string, given: string, rest: Partial<Alert> = {}): void {
  published(workstation, { [given]: rest })
  workstation.vault.put(`alert/${given}`, { number: given, case: id, signers: ["Ana"], teamOfOne: true })
  const known = openCase(workstation, id)
  workstation.vault.put(`case/${known.id}`, { ...known, alerts: [...known.alerts, given] })
}

/** Letters of one pull, so many days later; names of the cases that got one. */
export const comes = ({ workstation }: Team, letters: Letter[], days = 0): string[] =>
  take(onDay(workstation, days), ...letters).cases

/** Somebody's challenge; gives the name of its case. */
export const challenged = (desk: OneDesk, name: string, body: Partial<Challenge> = {}, days = 0): string =>
  comes(desk, [challengeBy(name, desk.pins, body)], days)[0] ?? ""

export const onDay = (workstation: Workstation, days: number): Workstation => ({
  ...workstation,
  today: addDays(workstation.today, days),
})

/** Ana and Ben, one signature a list, a real server, and Mai's warning in force: of the level risk unless said otherwise. */
export async function twoWithWarning(rest: Partial<AlertDraft["alert"]> = {}): Promise<TwoDesks> {
  const desk = await twoDesks(1)
  await publishNow(desk, { level: "risk", ...rest })
  await workShift(desk.ben, () => {})
  return desk
}

/** Publishes without waiting for a batch: these tests are not about the day. */
export const publishNow = (desk: DeskWithCase, rest: Partial<AlertDraft["alert"]> = {}) =>
  publishDraft(desk.team.workstation, withDanger(written(desk, rest), "Somebody is to meet him tonight."))

/** Ana proposes, Ben agrees, and his slip is back. */
export async function agreed({ ana, ben }: TwoDesks, why = reason): Promise<void> {
  const asked = (await readPauseAsked(ben, await askPause(ana, number, why)))!
  takeApproval(ana, JSON.stringify(agreePause(ben, asked)))
}

export async function paused(desk: TwoDesks): Promise<void> {
  await agreed(desk)
  await pauseWarning(desk.ana, number)
}
