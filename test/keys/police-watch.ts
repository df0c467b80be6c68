import type { WatchDraft } from "../../crypto/documents/alert.ts"
import { type PoliceExperience, policeExperience } from "../../crypto/documents/police-experience.ts"
import type { WatchWords } from "../../crypto/documents/police-watch.ts"
import { lintDraft, watchDraftFor } from "../../keys/outbound/alerts/drafts.ts"
import { withAnswers } from "../support/answers.ts"
import type { DeskWithCase } from "./alerts.ts"
import { aDesk } from "./desk-and-host.ts"
import { letterOf, send } from "./reporter.ts"

/** Somebody who tells of the police, and a caseworker who writes it anew. */

export type ExperienceConsents = Partial<PoliceExperience["consents"]>

export const anExperience = (
  given: ExperienceConsents = {},
  fields: Omit<Partial<PoliceExperience>, "consents"> = {},
): PoliceExperience =>
  policeExperience.parse({
    force: "greater-manchester",
    themes: ["reporting", "respect"],
    wentBadly: "Sergeant Falkner at Longsight station laughed at me on Friday and wrote nothing down.",
    ...fields,
    consents: given,
  })

/** A desk with one case, of somebody who told of the police. */
export async function aPoliceCase(
  given: ExperienceConsents,
  fields: Omit<Partial<PoliceExperience>, "consents"> = {},
): Promise<DeskWithCase> {
  const desk = await aDesk()
  const { pins } = desk.team
  await send(
    desk.team,
    desk.host,
    letterOf("Mai", pins, { kind: "canopy/police-experience", body: anExperience(given, fields) }),
  )
  const [id = ""] = (await desk.pull()).cases
  return { ...desk, id }
}

export const entryWords = {
  wentWell: "Officers came fast.",
  wentBadly: "Officers are reported to have laughed, and to have written nothing down.",
}

/** What a caseworker makes of the draft: both columns in words of their own, and answers to what the check asks. */
export function entryOf({ team, id }: DeskWithCase, rest: Partial<WatchWords> = {}): WatchDraft {
  const { draft } = watchDraftFor(team.workstation, id)
  const written: WatchDraft = { ...draft, entry: { ...draft.entry, ...entryWords, ...rest } }
  return withAnswers(written, lintDraft(team.workstation, written))
}
