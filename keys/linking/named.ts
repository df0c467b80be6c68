import type { MetadataJson } from "libphonenumber-js/core"
import metadata from "libphonenumber-js/max/metadata"
import type { Report } from "../../crypto/documents/report.ts"
import { type IdentifierKey, type IdentifierKind, kindOf } from "../../crypto/identifier/identifier.ts"
import type { Pattern } from "../../crypto/identifier/partial.ts"
import { keysInText, type Readings, readAnything, readField } from "../../crypto/identifier/read.ts"
import type { OpenedLetter } from "../casework/case.ts"
import { isChallenge, reportIn, toldIn } from "../casework/told.ts"

/** What letters name: numbers, addresses, plates and accounts of whoever was reported. */

/** The workstation holds the full tables. */
export const phoneMetadata = metadata as unknown as MetadataJson

/** What a report or a follow-up says, as far as links are concerned. */
export type Body = Omit<Partial<Report>, "consents"> & { text?: string }

/**
 * The words of a pasted block are sentences as well. Who challenges a warning tells of nobody: a man who names his own
 * number there must meet no report of it, and count as no second one.
 */
export function bodiesOf(letters: readonly OpenedLetter[]): Body[] {
  if (isChallenge(letters)) return []
  return letters.flatMap(({ document, inside }): Body[] => {
    const told = toldIn(document)
    if (told) return [told]
    return inside && "text" in inside ? [{ text: inside.text }] : []
  })
}

/** `inText`: it stands in a sentence, and may be anybody's. Only a field says that it is the reported person's. */
export type Named = { key: IdentifierKey; kind: IdentifierKind; typed: string; inText: boolean }
/** A part of a number or a plate, and how it was typed. */
export type NamedPart = Pattern & { typed: string }

type Field = { typed: string; readings: Readings }

const read = (kind: IdentifierKind, typed: readonly string[] = []): Field[] =>
  typed.map((each) => ({ typed: each, readings: readField(kind, each, phoneMetadata) }))

/** The name or number on a payment: a lone word is a name there, unless a sign says that it is an account. */
function readPayment(typed: string): Field {
  const { keys } = readAnything(typed, phoneMetadata)
  const isAccount = /^\s*[@$£€]/.test(typed)
  const isOne = (key: IdentifierKey): boolean => ["tel", "mail", ...(isAccount ? ["user"] : [])].includes(kindOf(key))
  return { typed, readings: { keys: keys.filter(isOne), patterns: [] } }
}

const fieldsOf = ({ phones, emails, registrations, usernames = [], payHandles = [] }: Body): Field[] => [
  ...read("tel", phones),
  ...read("mail", emails),
  ...read("vrm", registrations),
  ...usernames.map(({ name = "", platform = "" }) => ({
    typed: platform === "" ? name : `${name} on ${platform}`,
    readings: readField("user", name, phoneMetadata, platform),
  })),
  ...payHandles.map(readPayment),
]

/** Sentences about what happened and about the person; none about whoever reports. */
export const sentencesOf = ({ story, text, control, weaponDetail, lostDetail, people = [] }: Body): string[] =>
  [
    ...[story, text, control, weaponDetail, lostDetail],
    ...people.flatMap(({ marks, clothing, leaving }) => [marks, clothing, leaving]),
  ].filter((each) => each !== undefined)

/** How the reporter can be reached is never taken for the reported person's, wherever else it stands. */
const ownKeys = (bodies: readonly Body[]): Set<IdentifierKey> =>
  new Set(bodies.flatMap(({ contactDetail = "" }) => readAnything(contactDetail, phoneMetadata).keys))

/** Each identifier once, as it was typed first; what a field names is not named by a sentence as well. */
export function identifiersOf(bodies: readonly Body[]): Named[] {
  const own = ownKeys(bodies)
  const inFields = bodies
    .flatMap(fieldsOf)
    .flatMap(({ typed, readings }) => readings.keys.map((key) => ({ key, typed, inText: false })))
  const inTexts = bodies
    .flatMap(sentencesOf)
    .flatMap((text) => keysInText(text, phoneMetadata).map((key) => ({ key, typed: "", inText: true })))
  const found = new Map<IdentifierKey, Named>()
  for (const each of [...inFields, ...inTexts])
    if (!own.has(each.key) && !found.has(each.key)) found.set(each.key, { ...each, kind: kindOf(each.key) })
  return [...found.values()]
}

type Keys = ReadonlySet<IdentifierKey>

/** Reads once a letter, as long as it is held: sentences take a while. */
function onceALetter(read: (letter: OpenedLetter) => readonly IdentifierKey[]): (letter: OpenedLetter) => Keys {
  const known = new WeakMap<OpenedLetter, Keys>()
  return (letter) => {
    const keys = known.get(letter) ?? new Set(read(letter))
    known.set(letter, keys)
    return keys
  }
}

/** What fields of one letter name. */
export const namedInLetter = onceALetter((letter) =>
  identifiersOf(bodiesOf([letter])).flatMap(({ key, inText }) => (inText ? [] : [key])),
)

/** What its writer wants left out of the check: every reading of what stands there, as a whole and piece by piece. */
export const leftOutInLetter = onceALetter(({ document }) => {
  const said = reportIn(document)?.notInCheck
  if (said === undefined) return []
  return [said, ...said.split(/[,;\n]+|\band\b/)].flatMap((part) => [
    ...keysInText(part, phoneMetadata),
    ...readAnything(part, phoneMetadata).keys,
  ])
})

export const partsOf = (bodies: readonly Body[]): NamedPart[] =>
  bodies.flatMap(fieldsOf).flatMap(({ typed, readings }) => readings.patterns.map((part) => ({ ...part, typed })))
