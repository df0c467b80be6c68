import type { Person } from "../../crypto/documents/report.ts"
import { folded, nameWords, wordsOf } from "./fold.ts"
import { type Body, identifiersOf, type Named, type NamedPart, partsOf, sentencesOf } from "./named.ts"

/**
 * What a case tells about the person who was reported, ready to be compared. Who reports has no place here: not their
 * name, language, area, way of working, place, or how to reach them (S72).
 */
export type Told = {
  identifiers: Named[]
  parts: NamedPart[]
  /** Names as they were given. */
  names: string[]
  looks: Look[]
  /** Each vehicle as a set of words: type, colour, make. */
  vehicles: string[][]
  /** Words of what happened that say something, in any script. */
  words: string[]
}

/** One person's description: by name of the field a choice or folded words. */
export type Look = { [field: string]: string }

const fields = [
  "gender",
  "ageBand",
  "height",
  "build",
  "hair",
  "facialHair",
  "eyes",
  "accent",
] as const satisfies (keyof Person)[]

const isSaid = (value: string | undefined): value is string =>
  value !== undefined && value !== "not-sure" && value.trim() !== ""

const lookOf = (region: string | undefined, person: Person): Look =>
  Object.fromEntries(
    [["region", region] as const, ...fields.map((field) => [field, person[field]] as const)].flatMap(
      ([field, value]) => (isSaid(value) ? [[field, folded(value).trim()]] : []),
    ),
  )

/** Words that any report may have: what is rare is told by counting, this only saves the counting. */
const common = new Set(
  "about after again before being could would should their there these those which while where other because really never always until still every thing things something nothing anything everything someone somebody around through started asked wanted saying person people house phone money police number called texted message minutes hours night morning evening later first second another himself herself themselves didn't wouldn't couldn't wasn't client clients booking".split(
    " ",
  ),
)

/** Five letters in scripts with long words; two signs in those whose words are short. */
const saysSomething = (word: string): boolean =>
  /\p{sc=Latin}|\p{sc=Cyrillic}|\p{sc=Greek}/u.test(word) ? word.length >= 5 && !common.has(word) : word.length >= 2

const vehicleWords = (description = "", type = ""): string[] => [
  ...new Set([...wordsOf(description).filter(({ length }) => length >= 3), ...(isSaid(type) ? [type] : [])]),
]

export const toldIn = (bodies: readonly Body[]): Told => ({
  identifiers: identifiersOf(bodies),
  parts: partsOf(bodies),
  names: bodies.flatMap(({ people = [] }) =>
    people.flatMap(({ nameUsed }) => (nameUsed && nameWords(nameUsed).length > 0 ? [nameUsed] : [])),
  ),
  looks: bodies.flatMap(({ region, people = [] }) => people.map((person) => lookOf(region, person))),
  vehicles: bodies.flatMap(({ vehicles = [] }) =>
    vehicles.map(({ type, description }) => vehicleWords(description, type)),
  ),
  words: [...new Set(bodies.flatMap(sentencesOf).flatMap(wordsOf).filter(saysSomething))],
})
