import { othersWhoMayApprove } from "../../approval/approval.ts"
import type { Workstation } from "../../workstation.ts"
import { agreedBy, isTeamOfOne, whyNotBreak } from "./decide.ts"
import type { LoggedBreach } from "./log.ts"
import { type ConfidenceRecord, type Decision, grounds } from "./record.ts"

/** A decision as colleagues read it. */

export type Row = { label: string; value: string }

export const rowsOf = (one: Decision): Row[] => [
  { label: "Ground", value: grounds[one.ground] },
  ...(one.demand ? [{ label: "Demand", value: one.demand }] : []),
  { label: "Why there is no other way", value: one.reason },
  { label: "Who would be told", value: one.to },
  { label: "Exactly what would be told", value: one.disclosure },
  { label: "The worker", value: one.unsafe === null ? "is told" : `is not told, for it is not safe: ${one.unsafe}` },
  ...(one.outside ? [{ label: "Asked outside", value: one.outside }] : []),
  { label: "Proposed", value: `by ${one.proposedBy} on ${one.day}, case ${one.case}` },
]

export const describeDecision = (one: Decision): string[] =>
  rowsOf(one).flatMap(({ label, value }) => [`${label}:`, ...value.split("\n").map((line) => `  ${line}`)])

/** Who decides this, in one sentence. */
export const whoDecides = (workstation: Workstation): string =>
  isTeamOfOne(workstation)
    ? "Nobody else here may agree to this. Ask somebody outside first, and name their role: the record says that you decided alone."
    : `Two people decide: the one who proposes it, and one more who agrees to exactly these words: ${othersWhoMayApprove(workstation, "confidence").join(" or ")}.`

const tellsWorker = ({ told, decision }: ConfidenceRecord): string =>
  told
    ? `The worker was told on ${told}.`
    : decision.unsafe === null
      ? "The worker is still to be told."
      : "The worker is not told: it is not safe."

/** Where it stands, and what is next. */
export function describeStanding(workstation: Workstation, record: ConfidenceRecord): string {
  if (record.done) {
    const { day, by, agreedBy: agreed, teamOfOne } = record.done
    return `Done on ${day} by ${teamOfOne ? `${by} alone` : [by, ...agreed].join(" and ")}. ${tellsWorker(record)}`
  }
  const agreed = agreedBy(workstation, record)
  if (agreed.length > 0) return `${agreed.join(" and ")} agreed. It can be done, or left.`
  return whyNotBreak(workstation, record) === null
    ? "You decide alone, and the record says so. It can be done, or left."
    : "It waits for the second person. Hand it over with: canopy confidence hand CASE ID --out FILE"
}

const toldWords = {
  yes: "the worker was told",
  "not-yet": "the worker is still to be told",
  "not-safe": "the worker was not told: it was not safe",
} as const

export const describeLogged = ({ day, ground, to, by, agreedBy: agreed, teamOfOne, told }: LoggedBreach): string =>
  `${day}: ${to}, because ${grounds[ground]}; decided by ${teamOfOne ? `${by} alone` : [by, ...agreed].join(" and ")}; ${toldWords[told]}`
