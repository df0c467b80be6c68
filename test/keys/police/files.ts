import type { Consents } from "../../../crypto/documents/consents.ts"
import type { PoliceFile, PoliceSort } from "../../../crypto/documents/police-file.ts"
import type { Report } from "../../../crypto/documents/report.ts"
import { type PoliceCheck, policeCheckNames } from "../../../keys/outbound/police/checklist.ts"
import { draftPoliceFile, keepDraft, openDraft, type PoliceDraft } from "../../../keys/outbound/police/draft.ts"
import { type ExportForm, exportPoliceFile } from "../../../keys/outbound/police/export.ts"
import { reportersBehind } from "../../../keys/outbound/police/reports.ts"
import { aCase, type DeskWithCase } from "../alerts.ts"

/** A case whose reporter allows the police something, and its draft as a caseworker finishes it. */

export const story = "My name is Mai and he came to the Lotus flat, number 4, at half past ten with a kitchen knife."

/** Somebody who said yes to telling the police without a name; what is reported is for either receiver. */
export const aPoliceCase = (given: Partial<Consents> = {}, fields: Omit<Partial<Report>, "consents"> = {}) =>
  aCase(
    { policeAnonymous: "yes", ...given },
    {
      story,
      about: "me",
      types: ["held", "threat"],
      name: "Mai",
      contactDetail: "mai.w@example.org or 07700 900999",
      placeDetail: "the Lotus, by Piccadilly",
      placeType: "parlour",
      phones: ["07700 900123"],
      registrations: ["LB07 SEO"],
      people: [{ nameUsed: "Dave", gender: "man", hair: "grey", marks: "a scar on his hand" }],
      timeBand: "evening",
      ...fields,
    },
  )

export const begun = ({ team, id }: DeskWithCase, receiver = "hub", sort: PoliceSort = "anonymous"): PoliceDraft =>
  draftPoliceFile(team.workstation, id, receiver, sort, reportersBehind)

export const aParagraph = "The subject blocked the door and would not let the person go."

type Changes = Partial<PoliceFile> & { checked?: PoliceCheck[]; answered?: PoliceDraft["answered"] }

/** The draft, written and ticked to its end, and kept. */
export function written(desk: DeskWithCase, changes: Changes = {}, receiver = "hub", sort: PoliceSort = "anonymous") {
  const draft = begun(desk, receiver, sort)
  const { checked = [...policeCheckNames], answered = [], ...fields } = changes
  const paragraphs = [{ text: aParagraph, grade: "A" as const }]
  const file: PoliceFile = { ...draft.file, contact: "office@example.org", paragraphs, ...fields }
  return keepDraft(desk.team.workstation, { ...draft, checked, answered, file })
}

export const kept = ({ team, id }: DeskWithCase, receiver = "hub"): PoliceDraft =>
  openDraft(team.workstation, id, receiver)

export const exported = ({ team, id }: DeskWithCase, receiver = "hub", form: ExportForm = "json") =>
  exportPoliceFile(team.workstation, id, receiver, form)
