import type { Report } from "../../../../crypto/documents/report.ts"
import type { Finding, Passage } from "../../alerts/lint/finding.ts"
import { nameFindings } from "../../alerts/lint/names.ts"
import { patternFindings } from "../../alerts/lint/patterns.ts"
import { namedFindings, quotedFindings } from "../../alerts/lint/report-words.ts"
import { wordFindings } from "../../alerts/lint/words.ts"
import type { Seen, StripRule } from "./rules.ts"

/**
 * What the lint of warnings finds, under the rules of police files. A warning may say less than a police file: what only
 * a warning must not say (a day, a name that the subject gave, "rape") is not struck here. A reason that is not known
 * here is struck all the same, under a rule of its own.
 */
const known: readonly (readonly [reason: RegExp, rule: StripRule | null])[] = [
  [/phone number|e-mail|username|car registration\.$/, "identifier"],
  [/internet address|A site can|how the reporter works/, "profile"],
  [/part of a postcode|A road or a station/, "road"],
  [/postcode|A street or a stop/, "address"],
  [/A venue, a room|kind of venue|the place from the report|which place it is/, "venue"],
  [/amount of money|length of booking/, "price"],
  [/exact time/, "time"],
  [/describes the worker/, "appearance"],
  [/somebody's health/, "health"],
  [/papers or convictions/, "immigration"],
  [/asked to be called/, "name"],
  [/how the reporter can be reached/, "contact"],
  [/own words in a row/, "quoted"],
  [/looks like a name|Two names/, "names"],
  [/identifier from the report/, "identifier"],
  // A police file may say these: the day, what the subject is called, the offence, the subject's work and home.
  [/^A date|^A day|name from the report|not what somebody is|employer or an address/, null],
]

function ruleFor({ reason }: Finding): StripRule | null {
  const found = known.find(([expression]) => expression.test(reason))
  return found ? found[1] : "other"
}

/** Everything but what the reporter said of the subject: that may stand in the subject's own fields as it was said. */
const withoutPeople = (reports: readonly Report[]): Report[] =>
  reports.map((report) => ({ ...report, people: undefined }))

const asSeen = (findings: readonly Finding[]): Seen[] =>
  findings.flatMap((finding) => {
    const rule = ruleFor(finding)
    return rule ? [{ rule, found: finding.found }] : []
  })

/** `inProse`: sentences of ours, where nothing at all is quoted and no number stands. */
export function seenByLint(passage: Passage, reports: readonly Report[], inProse: boolean): Seen[] {
  const theirs = withoutPeople(reports)
  return asSeen([
    ...patternFindings(passage),
    ...wordFindings(passage),
    ...(inProse ? nameFindings(passage) : []),
    ...(inProse ? quotedFindings(passage, theirs) : []),
    ...namedFindings(passage, theirs),
  ])
}

/** What a report says outright of the reporter, wherever it stands: also in a list of the subject's numbers. */
export const namedByLint = (passage: Passage, reports: readonly Report[]): Seen[] =>
  asSeen(namedFindings(passage, withoutPeople(reports))).filter(({ rule }) => rule !== "identifier")
