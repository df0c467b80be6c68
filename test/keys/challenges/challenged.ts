import type { AlertDraft } from "../../../crypto/documents/alert.ts"
import type { Challenge } from "../../../crypto/documents/challenge.ts"
import type { Report } from "../../../crypto/documents/report.ts"
import { takeApproval } from "../../../keys/approval/approval.ts"
import { agreePause, askPause, pauseWarning, readPauseAsked } from "../../../keys/challenges/pause.ts"
import { withDanger } from "../../../keys/outbound/alerts/news.ts"
import { publishDraft } from "../../../keys/outbound/alerts/publish.ts"
import { workShift } from "../../../keys/outbound/shift.ts"
import { aCase, type DeskWithCase, written } from "../alerts.ts"
import { letterOf, send } from "../reporter.ts"
import { type TwoDesks, twoDesks } from "../two-desks.ts"

/** A published warning, and people who say that it is wrong. */

export const reason = "He sent us proof that he was abroad that month."
export const number = "26-0001"

/** Somebody's challenge, sent. */
export function challenges({ team, host }: DeskWithCase, name: string, body: Partial<Challenge> = {}): Promise<void> {
  const said: Challenge = {
    number,
    about: "me",
    reasons: ["somebody-else"],
    wrong: "I was abroad that month.",
    ...body,
  }
  return send(team, host, letterOf(name, team.pins, { kind: "canopy/challenge", body: said }))
}

/** The same, and fetched; gives the name of its case. */
export async function challengedBy(desk: DeskWithCase, name: string, body: Partial<Challenge> = {}): Promise<string> {
  await challenges(desk, name, body)
  return (await desk.pull()).cases.at(-1) ?? ""
}

/** Ana and Ben, one signature a list, and Mai's warning in force: 26-0001, of the level risk unless said otherwise. */
export async function aWarning(
  rest: Partial<AlertDraft["alert"]> = {},
  fields: Omit<Partial<Report>, "consents"> = {},
): Promise<TwoDesks> {
  const desk = await twoDesks(1, { alert: "yes" }, fields)
  await publishNow(desk, { level: "risk", ...rest })
  await workShift(desk.ben, () => {})
  return desk
}

/** The same at one workstation, where nobody else is needed. */
export async function aWarningAlone(): Promise<DeskWithCase> {
  const desk = await aCase({ alert: "yes" })
  await publishNow(desk, { level: "risk" })
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
