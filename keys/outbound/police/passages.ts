import type { PoliceFile } from "../../../crypto/documents/police-file.ts"

/** Every piece of free text of a police file, each where it stands. The rest of it is choices, days and grades. */

/**
 * "prose": sentences of ours. "speech": what the person reported said. "subject": how they look. "identifier" and
 * "vehicle": theirs, in full, for that is what the police compare. "address": theirs too, and a person looks twice.
 * "frame": what stands around it all.
 */
export type Group = "prose" | "speech" | "subject" | "identifier" | "vehicle" | "address" | "frame"

/** `field`: "paragraph 2", "subject 1: marks". */
export type PoliceText = { group: Group; field: string; text: string }

type Change = (text: PoliceText) => string

const subjectTexts = [
  "nameUsed",
  "hair",
  "facialHair",
  "eyes",
  "accent",
  "clothing",
  "appearance",
  "marks",
  "leaving",
] as const
const methodTexts = ["approach", "pretext", "control", "weapon", "precautions", "acts", "exit", "taken"] as const
const identifierGroups = {
  phones: "identifier",
  emails: "identifier",
  usernames: "identifier",
  registrations: "identifier",
  vehicles: "vehicle",
  payHandles: "identifier",
  addresses: "address",
} as const satisfies { [field in keyof PoliceFile["identifiers"]]: Group }
export const identifierFields = Object.keys(identifierGroups) as (keyof PoliceFile["identifiers"])[]

/** The file with every text changed; one that is blank then is not there. The fields of a formal report stay. */
export function withTexts(file: PoliceFile, change: Change): PoliceFile {
  const one = (group: Group, field: string, text: string): string => (text === "" ? "" : change({ group, field, text }))
  const optional = (group: Group, field: string, text: string | undefined): string | undefined =>
    one(group, field, text ?? "") || undefined
  const several = (group: Group, field: string, texts: readonly string[]): string[] =>
    texts.map((text, at) => one(group, `${field} ${at + 1}`, text)).filter((text) => text !== "")
  const fields = <Name extends string>(group: Group, prefix: string, names: readonly Name[], of: Texts<Name>) =>
    Object.fromEntries(names.map((name) => [name, optional(group, `${prefix}${name}`, of[name])])) as Texts<Name>
  const identifiers = Object.fromEntries(
    identifierFields.map((name) => [name, several(identifierGroups[name], name, file.identifiers[name])]),
  ) as PoliceFile["identifiers"]
  return {
    ...file,
    marking: one("frame", "marking", file.marking),
    contact: one("frame", "contact", file.contact),
    town: optional("frame", "town", file.town),
    setting: optional("prose", "setting", file.setting),
    paragraphs: file.paragraphs.map((each, at) => ({ ...each, text: one("prose", `paragraph ${at + 1}`, each.text) })),
    subjects: file.subjects.map((each, at) => ({
      ...each,
      ...fields("subject", `subject ${at + 1}: `, subjectTexts, each),
    })),
    identifiers,
    method: {
      ...file.method,
      ...fields("prose", "", methodTexts, file.method),
      speech: several("speech", "speech", file.method.speech),
    },
    note: one("prose", "note", file.note),
  }
}
type Texts<Name extends string> = { [name in Name]?: string | undefined }

export function textsOf(file: PoliceFile): PoliceText[] {
  const texts: PoliceText[] = []
  withTexts(file, (each) => {
    texts.push(each)
    return each.text
  })
  return texts
}
