import { sha256 } from "@noble/hashes/sha2.js"
import { toHex, utf8 } from "../../../crypto/bytes.ts"
import type { PoliceFile } from "../../../crypto/documents/police-file.ts"
import { mostPoliceWordsBytes, type PoliceWords } from "../../../crypto/documents/police-words.ts"
import { canonicalBytes } from "../../../crypto/statement.ts"
import { spoken } from "../../casework/words.ts"
import { identifierFields } from "./passages.ts"

/** A police file as it is read: by its reporter, by the second person, and by the police. One place, so that all read the same. */

type Row = PoliceWords[number]["rows"][number]
type Cell = readonly [label: string, value: string | undefined]

const rows = (cells: readonly Cell[]): Row[] =>
  cells.flatMap(([label, value]) => (value === undefined || value === "" ? [] : [{ label, value }]))
const section = (heading: string, cells: readonly Cell[]): PoliceWords => {
  const told = rows(cells)
  return told.length === 0 ? [] : [{ heading, rows: told }]
}

export const sourceGradeWords = { 1: "1: reliable", 2: "2: untested", 3: "3: not reliable" } as const
export const informationGradeWords = {
  A: "A: known directly to the source",
  B: "B: known indirectly to the source, but corroborated",
  C: "C: known indirectly to the source",
  D: "D: not known",
  E: "E: suspected to be false",
} as const

/** Six hours each, so that no moment can be told. */
const bandWords = {
  night: "midnight to 06:00",
  morning: "06:00 to noon",
  afternoon: "noon to 18:00",
  evening: "18:00 to midnight",
  "not-sure": undefined,
} as const

const sortWords = {
  anonymous: "Intelligence. The source is known to the submitting organisation by this reference only.",
  formal: "Formal report, at the wish of the person who reports.",
} as const

const consult =
  "S2: consult the originator before any contact or overt action. Do not try to identify the source. If more is wanted, ask the submitting organisation, which asks the source."
const consultFormally =
  "S2: consult the originator before any contact. The person who reports is reached only in the way that is named here."

const list = (values: readonly string[]): string => values.map(spoken).join("; ")
const choice = (value: string | undefined): string | undefined =>
  value === undefined || value === "not-sure" ? undefined : spoken(value)
const numbered = (label: string, values: readonly string[]): Cell[] =>
  values.map((value, at) => [values.length === 1 ? label : `${label} ${at + 1}`, value])

const head = (file: PoliceFile): PoliceWords =>
  section("Report", [
    ["Marking", file.marking],
    ["Reference", file.reference],
    ["Kind", sortWords[file.sort]],
    ["Submitted by", file.organisation],
    ["Contact", file.contact],
    ["To", file.to],
  ])

const event = (file: PoliceFile): PoliceWords =>
  section("What was reported, and when", [
    ["Reported as", list(file.types)],
    ["Date", daysOf(file)],
    ["Time of day", file.timeBand && bandWords[file.timeBand]],
    ["Area", [file.town, file.region && spoken(file.region)].filter(Boolean).join(", ")],
    ["Setting", file.setting],
    ["Evidence", file.evidence ? "Evidence may exist. Ask the submitting organisation." : undefined],
  ])

const daysOf = ({ from, until }: PoliceFile): string | undefined =>
  from && until && from !== until ? `between ${from} and ${until}` : (from ?? until)

const source = (file: PoliceFile): PoliceWords =>
  section("Source", [
    ["Source", file.reference],
    ["Source grade", `${sourceGradeWords[file.sourceGrade]} (suggested; the force decides)`],
  ])

const information = (file: PoliceFile): PoliceWords =>
  section("Information, one matter a paragraph", [
    ...file.paragraphs.map(({ text, grade }, at): Cell => [`${at + 1}, grade ${grade}`, text]),
    [
      "Grades",
      `${[...new Set(file.paragraphs.map(({ grade }) => informationGradeWords[grade]))].sort().join("; ")} (suggested; the force decides)`,
    ],
  ])

const subjects = ({ subjects }: PoliceFile): PoliceWords =>
  subjects.flatMap((person, at) =>
    section(subjects.length === 1 ? "Subject" : `Subject ${at + 1}`, [
      ["Who", choice(person.who)],
      ["Name given", person.nameUsed],
      ["Gender", choice(person.gender)],
      ["Age", choice(person.ageBand)],
      ["Height", choice(person.height)],
      ["Build", choice(person.build)],
      ["Hair", person.hair],
      ["Facial hair", person.facialHair],
      ["Eyes, glasses", person.eyes],
      ["Accent, language", person.accent],
      ["Clothing", person.clothing],
      ["Appearance", person.appearance],
      ["Marks", person.marks],
      ["Left", person.leaving],
    ]),
  )

const identifierLabels = {
  phones: "Phone",
  emails: "E-mail",
  usernames: "Username",
  registrations: "Registration",
  vehicles: "Vehicle",
  payHandles: "Payment name",
  addresses: "Address given",
} as const

const identifiers = ({ identifiers }: PoliceFile): PoliceWords =>
  section(
    "Identifiers of the subject",
    identifierFields.flatMap((field) => numbered(identifierLabels[field], identifiers[field])),
  )

const method = ({ method, intoxicated }: PoliceFile): PoliceWords =>
  section("Method", [
    ["Approach", method.approach],
    ["Pretext", method.pretext],
    ["Control", method.control],
    ["Weapon", method.weapon],
    ...numbered(
      "Said",
      method.speech.map((words) => `“${words}”`),
    ),
    ["Precautions", method.precautions],
    ["Acts, in order", method.acts],
    ["Exit", method.exit],
    ["Taken", method.taken],
    ["Drink or drugs (subject)", choice(intoxicated)],
  ])

const handling = ({ sort }: PoliceFile): PoliceWords =>
  section("Handling", [
    ["Code", "C: lawful sharing permitted, with conditions"],
    ["Condition", sort === "formal" ? consultFormally : consult],
  ])

const person = ({ formal }: PoliceFile): PoliceWords =>
  formal
    ? section("The person who reports", [
        ["Name", formal.name],
        ["How to reach them", formal.contact],
        ["Place", formal.place],
        ["Injury", formal.injury],
      ])
    : []

/** The heading of the last sheet: it is printed on a page of its own, to be kept apart from the report. */
export const noteHeading = "Risk and sanitisation, on a separate sheet"

export const wordsOfPoliceFile = (file: PoliceFile): PoliceWords => [
  ...head(file),
  ...event(file),
  ...source(file),
  ...information(file),
  ...subjects(file),
  ...identifiers(file),
  ...method(file),
  ...person(file),
  ...handling(file),
  ...section(noteHeading, [
    ["Reference", file.reference],
    ["Note", file.note],
  ]),
]

/** Without the fields that are there and undefined: JSON does not have them. */
const asJson = (file: PoliceFile): unknown => JSON.parse(JSON.stringify(file))

/**
 * SHA-256 (hex) of exactly what leaves: the file, and its words as they are printed and shown. One letter changed, in the
 * file or by a newer version of this program, and no yes and no approval is one to this. The day on which it goes is
 * stamped on it afterwards, and is not among them.
 */
export const hashOfPoliceFile = (file: PoliceFile): string =>
  toHex(sha256(canonicalBytes([asJson(file), wordsOfPoliceFile(file)])))

export const isTooLong = (file: PoliceFile): boolean =>
  utf8(JSON.stringify(wordsOfPoliceFile(file))).length > mostPoliceWordsBytes
