import { type IdentifierKey, kindOf, valueIn } from "./identifier.ts"
import { betweenDigits, withDigits } from "./phone.ts"
import { plainField } from "./plain.ts"
import { platePart } from "./plate.ts"

/**
 * A number or a registration of which only a part is known, for caseworkers alone: it is never a canonical string, and
 * nobody else is told what it fits. In `signs` "?" is one unknown sign and "*" any number of them. A phone's signs begin
 * with 0 (as it is dialled at home), + (from abroad), or with what is known in the middle of it.
 */
export type Pattern = { kind: "tel" | "vrm"; signs: string }

/** Fewer known digits fit too many people. */
const leastDigits = 4
/** From so many on, a number without unknown digits is a whole one. */
const wholeDigits = 9

const run = new RegExp(`[+(]{0,2}[\\d?*](?:${betweenDigits}[\\d?*])*`, "g")
const knownIn = (signs: string): number => signs.replaceAll(/\D/g, "").length

/** Dots, crosses and signs for what is not known. */
const withUnknowns = (typed: string): string =>
  withDigits(plainField(typed))
    .replaceAll(/\.{2,}/g, "*")
    .replaceAll(/(^|[^\p{L}])([xX]+)(?!\p{L})/gu, (_, before, crosses) => before + "?".repeat(crosses.length))
    .replaceAll("#", "?")

/** The part of a phone number in what was typed; null for a whole number, and for too little. */
function phonePart(typed: string): string | null {
  const text = withUnknowns(typed)
  const [found = ""] = (text.match(run) ?? []).toSorted((one, other) => knownIn(other) - knownIn(one))
  const signs = found
    .replaceAll(/[^\d?*+]/g, "")
    .replace(/^00(?=[1-9])/, "+")
    .replaceAll(/\*+/g, "*")
  const known = knownIn(signs)
  const hasUnknowns = /[?*]/.test(signs)
  if (known < leastDigits || (known >= wholeDigits && !hasUnknowns)) return null
  if (/\b(?:end|last|finish)/i.test(text)) return `*${signs.replace(/^[*+]+/, "")}`
  // Four digits alone are the last ones as often as the first.
  const isBeginning = (/^[0+]/.test(signs) && known > leastDigits) || /\b(?:start|begin|first)/i.test(text)
  if (signs.replaceAll("*", "").length >= wholeDigits) return signs
  return `${isBeginning || signs.startsWith("*") ? "" : "*"}${signs}${signs.startsWith("*") ? "" : "*"}`.replaceAll(
    /\*+/g,
    "*",
  )
}

/** The part that was typed in a field of this kind, or null. */
export function partOf(kind: Pattern["kind"], typed: string): Pattern | null {
  const signs = kind === "tel" ? phonePart(typed) : platePart(typed)
  return signs === null ? null : { kind, signs }
}

/** Signs are digits, capitals, + and the two for what is unknown: nothing else of a regular expression. */
const expression = (signs: string): string => signs.replaceAll("+", "\\+").replaceAll("?", ".").replaceAll("*", ".*")

/** Whether a whole number or registration could be the one of which this is a part. */
export function couldBe({ kind, signs }: Pattern, key: IdentifierKey): boolean {
  if (kindOf(key) !== kind) return false
  const value = valueIn(key)
  if (kind === "vrm") return new RegExp(expression(signs)).test(value)
  const whole = new RegExp(`^${expression(signs)}$`)
  const home = value.replace(/^\+(?:44|353)/, "")
  return [value, value.slice(1), `0${home}`, home].some((form) => whole.test(form))
}
