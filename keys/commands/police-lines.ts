import type { PoliceLogEntry } from "../casework/police.ts"
import { type PoliceCheck, policeCheckNames, policeChecks } from "../outbound/police/checklist.ts"
import type { Struck } from "../outbound/police/strip/strip.ts"
import type { wordsOfPoliceFile } from "../outbound/police/words.ts"

/** Police files as lines for a person. */

/** "paragraph 1: he drove to ~[the Crown Hotel]~ …", and each reason under it. */
export function struckLines(struck: readonly Struck[]): string[] {
  if (struck.length === 0) return ["Nothing was struck out."]
  return struck.flatMap(({ field, spans }) => [
    `${field}:`,
    ...spans.map(({ found, reason, instead, why }) =>
      why === null ? `  struck “${found}” → ${instead}. ${reason}` : `  kept “${found}”: ${why} (${reason})`,
    ),
  ])
}

export const wordsLines = (words: ReturnType<typeof wordsOfPoliceFile>): string[] =>
  words.flatMap(({ heading, rows }) => ["", heading, ...rows.map(({ label, value }) => `  ${label}: ${value}`)])

export const checkLines = (checked: readonly PoliceCheck[]): string[] =>
  policeCheckNames.map((name) => `[${checked.includes(name) ? "x" : " "}] ${name}: ${policeChecks[name]}`)

export const entryLines = (entry: PoliceLogEntry): string[] => [
  `${entry.reference} · ${entry.sort} · ${entry.days.join(", ")} · to ${entry.to.name}`,
  ...entry.consents.map(({ name, textVersion, day }) => `  under ${name}, words ${textVersion}, said on ${day}`),
  `  approved by ${entry.teamOfOne ? "nobody else: a team of one" : entry.approvers.join(", ")}`,
  ...entry.contacts.map(({ day, outcome }) => `  the police asked on ${day}: ${outcome}`),
  ...(entry.takenBack ? [`  taken back by the reporter on ${entry.takenBack}: it cannot be called back`] : []),
]
