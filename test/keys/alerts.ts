import type { AlertDraft, Alerts } from "../../crypto/documents/alert.ts"
import type { Consents } from "../../crypto/documents/consents.ts"
import type { Report } from "../../crypto/documents/report.ts"
import { draftFor, lintDraft } from "../../keys/outbound/alerts/drafts.ts"
import { dangerRule } from "../../keys/outbound/alerts/news.ts"
import type { Workstation } from "../../keys/workstation.ts"
import { withAnswers } from "../support/answers.ts"
import { aDesk, type Desk } from "./desk-and-host.ts"
import { aReport, letterBy, send } from "./reporter.ts"

/** A desk with one case, of somebody who answered the questions of consent like this. */
export type DeskWithCase = Desk & { id: string }

export async function aCase(
  given: Partial<Consents>,
  fields: Omit<Partial<Report>, "consents"> = {},
): Promise<DeskWithCase> {
  const desk = await aDesk()
  await send(desk.team, desk.host, letterBy("Mai", desk.team.pins, aReport(fields, given)))
  const [id = ""] = (await desk.pull()).cases
  return { ...desk, id }
}

/** The draft with an answer to each question of the check. */
export const answered = (workstation: Workstation, draft: AlertDraft): AlertDraft =>
  withAnswers(draft, lintDraft(workstation, draft))

/** The answers of a draft as the desk's form sends them. */
export const answerFields = ({ answers = [] }: Pick<AlertDraft, "answers">): Record<string, string | string[]> => {
  const asked = answers.filter(({ rule }) => rule !== dangerRule.rule)
  return {
    danger: answers.find(({ rule }) => rule === dangerRule.rule)?.why ?? "",
    "answer-rule": asked.map(({ rule }) => `${rule}`),
    "answer-field": asked.map(({ field }) => field),
    "answer-found": asked.map(({ found }) => found),
    "answer-why": asked.map(({ why }) => why),
  }
}

/** What a caseworker makes of a draft: two lines in words of their own, and answers to what the check asks. */
export function written({ team, id }: DeskWithCase, rest: Partial<AlertDraft["alert"]> = {}): AlertDraft {
  const { draft } = draftFor(team.workstation, id)
  const words = {
    watchFor: "Reported as polite at first, then blocks the door.",
    advice: "Have somebody on the phone.",
  }
  return answered(team.workstation, { ...draft, alert: { ...draft.alert, ...words, ...rest } })
}

/** The list that the server shows, and its exact text. */
export async function shown({ host }: Desk): Promise<{ text: string | null; list: Alerts | null }> {
  const text = await host.published("/alerts.json")
  return { text, list: text === null ? null : (JSON.parse(text) as Alerts) }
}
