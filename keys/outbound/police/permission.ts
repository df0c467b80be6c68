import type { IncidentType } from "../../../crypto/documents/choices.ts"
import type { ConsentName } from "../../../crypto/documents/consents.ts"
import type { PoliceSort } from "../../../crypto/documents/police-file.ts"
import type { Case } from "../../casework/case.ts"
import { type Permission, permissionToTell } from "../../casework/consent.ts"
import { caseOf, lettersOf } from "../../casework/intake.ts"
import { questionsOf } from "../../casework/questions.ts"
import type { RefusalKind } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { openReceiver, type Receiver } from "./receivers.ts"
import { latestReport } from "./reports.ts"

/** Which yes a police file takes (S6, S9), and whether it is there for this receiver (S25, S26). */

/** All of them must be yes. */
export const consentsFor = {
  anonymous: ["policeAnonymous"],
  formal: ["policeShare", "policeFormal"],
} as const satisfies { [Sort in PoliceSort]: readonly ConsentName[] }

const noConsent = {
  anonymous: "no-consent-to-police",
  formal: "no-consent-to-formal",
} as const satisfies { [Sort in PoliceSort]: RefusalKind }

/** The weakest of what was said to each: "older" is a yes from before this receiver was named. */
export function permissionOf(
  workstation: Workstation,
  known: Case,
  receiver: Receiver,
  sort: PoliceSort,
): Permission | "older" {
  const [letters, questions] = [lettersOf(workstation, known), questionsOf(workstation, known)]
  const said = consentsFor[sort].map((name) => permissionToTell(name, receiver, letters, questions))
  return (["no", "wait", "older"] as const).find((each) => said.includes(each)) ?? "yes"
}

/** Whether one of the kinds is one that this receiver takes. */
export const takesOneOf = ({ takes }: Receiver, types: readonly IncidentType[]): boolean =>
  takes === "all" || types.some((type) => takes.includes(type))

/**
 * Why no file for this receiver may be begun or kept; null when one may. Who asked to be asked first, or said yes before
 * this receiver was named, can still be shown the words. `types`: of the file; at first of the report.
 */
export function whyNotDraft(
  workstation: Workstation,
  id: string,
  receiver: Receiver,
  sort: PoliceSort,
  types?: readonly IncidentType[],
): RefusalKind | null {
  const known = caseOf(workstation, id)
  if (!known || known.state === "withdrawn") return "police-withdrawn"
  if (permissionOf(workstation, known, receiver, sort) === "no") return noConsent[sort]
  const kinds = types ?? latestReport(workstation, known).types ?? []
  return takesOneOf(openReceiver(workstation, receiver.id), kinds) ? null : "police-wrong-receiver"
}
