import type { AlertPerson, AlertWords } from "../../../../crypto/documents/alert.ts"
import type { Finding } from "./finding.ts"
import { origins, wholeWords } from "./words.ts"

/**
 * Rule 5: never where somebody comes from, or the colour of a skin, by itself. It warns of a whole people and points at
 * nobody. Beside two other descriptors of the same person it can help.
 */
const reason =
  "Where somebody comes from, or how their skin looks, says nothing by itself. Describe the same person with two things more, or leave it out."
const fewestOthers = 2

const humans =
  "(?:m[ae]n|males?|guys?|lads?|blokes?|persons?|people|wom[ae]n|females?|skin(?:ned)?|origin|descent|looking)"
/** "Black hair" and "a white van" are none. */
const looks = `(?:black|white|brown) ${humans}|(?:is|was|are|were) (?:black|white|brown)|(?:black|white|brown|dark|light|olive)[- ]skin(?:ned)?|mixed[- ]race|caucasian|romani|gyps(?:y|ies)|traveller|muslim|jewish`
const comesFrom = `${origins.replace("|black|white|", "|")}|foreign(?:ers?)?|(?:middle|far)[- ]eastern`
const anywhere = wholeWords(`${looks}|${comesFrom}`)
/** An accent is how somebody speaks, and tells others whom they hear. */
const inAccent = wholeWords(looks)

const wordsOf = (field: string, text = ""): string[] =>
  [...text.normalize("NFKC").matchAll(field === "accent" ? inAccent : anywhere)].map(([found]) => found)

const texts = ["hair", "accent", "marks"] as const

/** What else is said of this person. */
const othersOf = (person: AlertPerson): number =>
  [person.gender, person.ageBand, person.height, person.build].filter(Boolean).length +
  texts.filter((field) => person[field] && wordsOf(field, person[field]).length === 0).length

function ofPerson(person: AlertPerson, at: number): Finding[] {
  if (othersOf(person) >= fewestOthers) return []
  return texts.flatMap((field) =>
    wordsOf(field, person[field]).map((found) => ({
      rule: 5 as const,
      field: `person ${at + 1}: ${field}`,
      found,
      reason,
      answerable: false,
    })),
  )
}

export function appearanceFindings(alert: AlertWords): Finding[] {
  const described = alert.people.some((person) => othersOf(person) >= fewestOthers)
  const lines = described ? [] : (["watchFor", "advice"] as const)
  const inLines = lines.flatMap((field) =>
    wordsOf(field, alert[field]).map((found) => ({ rule: 5 as const, field, found, reason, answerable: true })),
  )
  return [...alert.people.flatMap(ofPerson), ...inLines]
}
