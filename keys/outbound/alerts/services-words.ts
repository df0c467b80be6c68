import type { Workstation } from "../../workstation.ts"
import { type ServiceWarning, serviceWarnings } from "./for-services.ts"
import { readerLines } from "./reader.ts"
import type { ServicesAsked } from "./services-approval.ts"

/** Warnings for services alone, as the desk tells of them. */

export const describeTakenBack = (number: string): string =>
  `${number} is taken back. Services that were told of it are told to forget it, with the next digests: canopy project digests.`

export const describeWarned = ({ alert, signers, teamOfOne }: ServiceWarning): string =>
  `${alert.number} goes to partner projects with their next digests, and is not published. ${
    teamOfOne ? "Nobody else could approve it: the record says so." : `Two people: ${signers.join(", ")}.`
  }`

export const serviceLines = (workstation: Workstation): string[] =>
  serviceWarnings(workstation).map(
    ({ alert, case: id, signers }) =>
      `${alert.number} · for services alone · ${alert.level} · case ${id} · ${signers.join(", ")} · ends ${alert.expires}`,
  )

/** Everything that a second person has to read. */
export const servicesAskedLines = ({ by, draft }: ServicesAsked): string[] => [
  `Written by ${by}, from case ${draft.case}. For front-line services alone: never published.`,
  ...readerLines(draft.alert),
  ...(draft.answers ?? []).map(({ field, found, why }) => `  Asked about ${field} “${found}”. Answer: ${why}`),
]
