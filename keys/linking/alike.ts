import { distance } from "fastest-levenshtein"
import { type IdentifierKey, kindOf, valueIn } from "../../crypto/identifier/identifier.ts"
import { couldBe } from "../../crypto/identifier/partial.ts"
import { spoken } from "../casework/words.ts"
import { nameWords, soundsOf } from "./fold.ts"
import type { Named, NamedPart } from "./named.ts"
import { kindWords, shownKey } from "./shown.ts"
import type { Look, Told } from "./told.ts"

/** Why two cases could be about the same person, in words that a caseworker reads. */

export const strengths = ["strong", "medium", "weak"] as const
export type Strength = (typeof strengths)[number]
export type Reason = { strength: Strength; text: string }

const quoted = (text: string): string => `“${text}”`

/** The same canonical string. A sentence may name anybody, the reporter too. */
function sameReason(mine: Named, theirs: Named): Reason {
  const what = kindWords[mine.kind]
  if (mine.inText || theirs.inText)
    return {
      strength: "medium",
      text: `the same ${what} stands in what was written: ${shownKey(mine.key)}. It may be anybody’s`,
    }
  if (valueIn(mine.key).startsWith("any:"))
    return { strength: "medium", text: `the same username, perhaps on another site: ${shownKey(mine.key)}` }
  const isSpeltAlike = mine.typed.trim() === theirs.typed.trim()
  const spelt = isSpeltAlike ? "" : `, written in another way: ${quoted(mine.typed)} and ${quoted(theirs.typed)}`
  return { strength: "strong", text: `the same ${what}${spelt || `: ${shownKey(mine.key)}`}` }
}

/** A name on a known site says all that the same name on any site does. */
function isSaidTwice({ key }: Named, shared: readonly Named[]): boolean {
  const [site = "", ...name] = valueIn(key).split(":")
  return (
    kindOf(key) === "user" &&
    site === "any" &&
    shared.some(
      (other) => kindOf(other.key) === "user" && other.key !== key && other.key.endsWith(`:${name.join(":")}`),
    )
  )
}

const swapped = (one: string, other: string): boolean => {
  const at = [...one].findIndex((sign, place) => sign !== other[place])
  return at >= 0 && one.slice(0, at) + (one[at + 1] ?? "") + one[at] + one.slice(at + 2) === other
}

const slips: { [Kind in "tel" | "vrm"]: { differ: string; one: string } } = {
  tel: { differ: "phone numbers", one: "digit" },
  vrm: { differ: "registrations", one: "letter or digit" },
}

/** One slip of a finger or of memory between two numbers, or two plates. */
export function nearReason(one: IdentifierKey, other: IdentifierKey): Reason | null {
  const kind = kindOf(one)
  if ((kind !== "tel" && kind !== "vrm") || kindOf(other) !== kind || one === other) return null
  const words = slips[kind]
  const both = `${shownKey(one)} and ${shownKey(other)}`
  if (swapped(valueIn(one), valueIn(other)))
    return { strength: "medium", text: `${words.differ} differ in the order of two signs: ${both}` }
  return distance(valueIn(one), valueIn(other)) === 1
    ? { strength: "medium", text: `${words.differ} differ in one ${words.one}: ${both}` }
    : null
}

const handle = (key: IdentifierKey): string =>
  kindOf(key) === "mail" ? valueIn(key).replace(/@.*$/, "") : valueIn(key).replace(/^[^:]*:/, "")

/** "bigdave@…" and "@bigdave", or at two providers. Two accounts of one name are the same username already. */
function handleReason({ key: one }: Named, { key: other }: Named): Reason | null {
  const kinds = [kindOf(one), kindOf(other)]
  if (one === other || !kinds.includes("mail") || kinds.some((kind) => kind !== "mail" && kind !== "user")) return null
  return handle(one) === handle(other) && handle(one).length >= 5
    ? { strength: "medium", text: `the same name before the @: ${quoted(handle(one))}` }
    : null
}

/** Six known digits fit few people; four fit a hundred thousand. */
const partStrength = ({ kind, signs }: NamedPart): Strength =>
  kind === "vrm" ? "medium" : signs.replaceAll(/\D/g, "").length >= 6 ? "medium" : "weak"

export const partReason = (part: NamedPart, key: IdentifierKey): Reason | null =>
  couldBe(part, key)
    ? {
        strength: partStrength(part),
        text: `${kindWords[part.kind]} could be the same: ${quoted(part.typed)} matches ${shownKey(key)}`,
      }
    : null

/** For each of mine the first reason that it has with any of theirs. */
const pairs = <Mine, Theirs>(
  mine: readonly Mine[],
  theirs: readonly Theirs[],
  reason: (one: Mine, other: Theirs) => Reason | null,
): Reason[] => mine.flatMap((one) => theirs.flatMap((other) => reason(one, other) ?? []).slice(0, 1))

function identifierReasons(mine: Told, theirs: Told): Reason[] {
  const inFields = (told: Told) => told.identifiers.filter(({ inText }) => !inText)
  const shared = mine.identifiers.filter(({ key }) => theirs.identifiers.some((other) => other.key === key))
  const same = shared.filter((each) => !isSaidTwice(each, shared))
  return [
    ...pairs(same, theirs.identifiers, (one, other) => (one.key === other.key ? sameReason(one, other) : null)),
    ...pairs(inFields(mine), inFields(theirs), (one, other) => nearReason(one.key, other.key)),
    ...pairs(inFields(mine), inFields(theirs), handleReason),
    ...pairs(mine.parts, inFields(theirs), (part, { key }) => partReason(part, key)),
    ...pairs(theirs.parts, inFields(mine), (part, { key }) => partReason(part, key)),
    ...pairs(mine.parts, theirs.parts, (one, other) =>
      one.signs === other.signs
        ? { strength: "weak", text: `the same part of a ${kindWords[one.kind]}: ${quoted(one.typed)}` }
        : null,
    ),
  ]
}

/** A slip in a short name is another name. */
const isNear = (one: string, other: string): boolean => distance(one, other) <= Math.max(1, Math.floor(one.length / 3))

function nameReason(mine: string, theirs: string): Reason | null {
  const others = nameWords(theirs)
  const words = nameWords(mine)
  const both = `${quoted(mine)} and ${quoted(theirs)}`
  if (words.some((word) => others.includes(word))) return { strength: "weak", text: `the same name: ${both}` }
  const soundsAlike = (one: string, other: string): boolean =>
    isNear(one, other) && soundsOf(one).some((sound) => soundsOf(other).includes(sound))
  return words.some((word) => others.some((other) => soundsAlike(word, other)))
    ? { strength: "weak", text: `names sound alike: ${both}` }
    : null
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`

/** What can hardly be two ways of seeing the same person. */
const decisive = ["gender", "height", "build"]
const leastAlike = 3

/** Three things alike, one of them in somebody's own words, and nothing that contradicts. */
function lookReason(mine: Look, theirs: Look): Reason | null {
  const alike = Object.keys(mine).filter((field) => mine[field] === theirs[field])
  const contradicts = decisive.some((field) => mine[field] && theirs[field] && mine[field] !== theirs[field])
  const isMarked = alike.some((field) => ["accent", "hair", "facialHair", "eyes"].includes(field))
  return alike.length >= leastAlike && isMarked && !contradicts
    ? { strength: "weak", text: `same ${listed(alike.map(spoken))}` }
    : null
}

function vehicleReason(mine: readonly string[], theirs: readonly string[]): Reason | null {
  const shared = mine.filter((word) => theirs.includes(word))
  return shared.length >= 2 ? { strength: "weak", text: `the same kind of vehicle: ${shared.join(" ")}` } : null
}

const fewWords = 3
const manyWords = 6
const shownWords = 8

/** `rare`: words that both cases have and few others do. */
function wordsReason(rare: readonly string[]): Reason[] {
  if (rare.length < fewWords) return []
  const shown = rare.slice(0, shownWords).join(", ")
  const text = `the same way of acting: ${rare.length} rare words shared: ${shown}`
  return [{ strength: rare.length >= manyWords ? "medium" : "weak", text }]
}

/** Every reason, the strongest first. None: nothing speaks for it. */
export const reasonsFor = (mine: Told, theirs: Told, rare: readonly string[]): Reason[] =>
  [
    ...identifierReasons(mine, theirs),
    ...pairs(mine.names, theirs.names, nameReason),
    ...pairs(mine.looks, theirs.looks, lookReason),
    ...pairs(mine.vehicles, theirs.vehicles, vehicleReason),
    ...wordsReason(rare),
  ].toSorted((one, other) => strengths.indexOf(one.strength) - strengths.indexOf(other.strength))

const severalWeak = 3

/** As strong as the strongest; three weak ones together are more than a weak one. Call it with at least one reason. */
export function strengthOf(reasons: readonly Reason[]): Strength {
  const strongest = reasons[0]?.strength ?? "weak"
  return strongest === "weak" && reasons.length >= severalWeak ? "medium" : strongest
}
