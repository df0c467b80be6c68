import type { PoliceFile, PoliceSort } from "../../../crypto/documents/police-file.ts"
import type { Person, Report } from "../../../crypto/documents/report.ts"
import { spoken } from "../../casework/words.ts"
import { approachOf, settingOf } from "../alerts/coarse.ts"
import { identifierFields } from "./passages.ts"

/**
 * From what a report says to what a police file may say: choices, and what was said of the subject. The story, what they
 * did and said, the place and the day are for the caseworker to write anew; nothing of them is copied.
 */

const sure = <Choice extends string>(choice: Choice | undefined) => (choice === "not-sure" ? undefined : choice)
const mostLine = 300
/** Not in the middle of a character that takes two units. */
const shortened = (words: string | undefined): string | undefined =>
  words?.slice(0, mostLine).replace(/[\ud800-\udbff]$/, "")

const subjectOf = ({ who, gender, ageBand, height, build, ...texts }: Person): PoliceFile["subjects"][number] => ({
  who: sure(who),
  nameUsed: shortened(texts.nameUsed),
  gender: sure(gender),
  ageBand: sure(ageBand),
  height: sure(height),
  build: sure(build),
  hair: shortened(texts.hair),
  facialHair: shortened(texts.facialHair),
  eyes: shortened(texts.eyes),
  accent: shortened(texts.accent),
  clothing: shortened(texts.clothing),
  appearance: shortened(texts.appearance),
  marks: shortened(texts.marks),
  leaving: shortened(texts.leaving),
})

const blank = Object.fromEntries(identifierFields.map((field) => [field, []])) as unknown as PoliceFile["identifiers"]

const username = ({ name, platform }: NonNullable<Report["usernames"]>[number]): string =>
  [name, platform && `(${platform})`].filter(Boolean).join(" ").slice(0, mostLine)
const vehicle = ({ type, description }: NonNullable<Report["vehicles"]>[number]): string =>
  [sure(type), description].filter(Boolean).join(": ").slice(0, mostLine)

/** The subject's, in full. Not the address that they gave: it may be where it happened, so a person types it. */
const identifiersOf = (report: Report): PoliceFile["identifiers"] => ({
  ...blank,
  phones: report.phones ?? [],
  emails: report.emails ?? [],
  usernames: (report.usernames ?? []).map(username).filter((text) => text !== ""),
  registrations: report.registrations ?? [],
  vehicles: (report.vehicles ?? []).map(vehicle).filter((text) => text !== ""),
  payHandles: report.payHandles ?? [],
})

const certain = (values: readonly string[] = []): string[] =>
  values.filter((value) => value !== "none" && value !== "not-sure")

/** A hotel may be a place of work: indoors is enough. */
const settingWords = {
  indoors: "Indoors",
  hotel: "Indoors",
  outdoors: "Outdoors",
  online: "Online",
  "not-said": undefined,
}
const approachWords = { phone: "By phone", online: "Online", "in-person": "In person", "not-said": undefined }

const methodOf = (report: Report): PoliceFile["method"] => ({
  approach: approachWords[approachOf(report)],
  weapon: certain(report.weapons).map(spoken).join("; ") || undefined,
  speech: [],
  taken: certain(report.lost).map(spoken).join("; ") || undefined,
})

const formalOf = ({ name, contactDetail, placeDetail, injuryDetail }: Report): PoliceFile["formal"] => ({
  name: shortened(name),
  contact: shortened(contactDetail),
  place: placeDetail,
  injury: injuryDetail,
})

/** What only the desk knows. */
type Frame = Pick<PoliceFile, "reference" | "organisation" | "contact" | "to">

/** The first draft. What was reported is its first paragraph; `grade` is what is suggested for it. */
export function policeFileFrom(
  report: Report,
  sort: PoliceSort,
  frame: Frame,
  grade: PoliceFile["paragraphs"][number]["grade"],
): PoliceFile {
  const types = report.types?.length ? report.types : (["uneasy"] as const)
  const people = (report.people ?? []).map(subjectOf)
  return {
    kind: "canopy/police-file",
    version: 1,
    sort,
    marking: "OFFICIAL-SENSITIVE",
    ...frame,
    types: [...types],
    timeBand: sure(report.timeBand),
    region: report.region,
    town: report.town,
    setting: settingWords[settingOf(report)],
    sourceGrade: "2",
    paragraphs: [{ text: `Reported as: ${types.map(spoken).join("; ")}.`, grade }],
    subjects: people.filter((person) => Object.values(person).some(Boolean)),
    identifiers: identifiersOf(report),
    method: methodOf(report),
    intoxicated: sure(report.intoxicated),
    evidence: certain(report.evidence).length > 0,
    note,
    ...(sort === "formal" && { formal: formalOf(report) }),
  }
}

const note =
  "What could identify the source, or a place of work, was taken out before this was handed in. Contact with the subject that shows what is known could show who the source is, and bring them harm."
