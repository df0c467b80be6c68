import { PhoneNumber } from "libphonenumber-js/core"
import { type IdentifierKey, type IdentifierKind, kindOf, valueIn } from "../../crypto/identifier/identifier.ts"
import type { Pattern } from "../../crypto/identifier/partial.ts"
import { phoneMetadata } from "./named.ts"

/** Identifiers as a caseworker reads them. */

export const kindWords: { [Kind in IdentifierKind]: string } = {
  tel: "phone number",
  mail: "e-mail address",
  vrm: "registration",
  user: "username",
}

function shownPhone(number: string): string {
  try {
    return new PhoneNumber(number as PhoneNumber["number"], phoneMetadata).formatInternational()
  } catch {
    // A code that belongs to no country.
    return number
  }
}

/** "AB12 CDE": only the form of today has its blank in one place. */
const shownPlate = (plate: string): string => plate.replace(/^([A-Z01]{2}\d{2})([A-Z01]{3})$/, "$1 $2")

function shownAccount(value: string): string {
  const [site = "", ...name] = value.split(":")
  return site === "any" ? `@${name.join(":")}` : `@${name.join(":")} on ${site}`
}

/** "+44 7700 900123" · "AB12 CDE" · "@bigdave on instagram". O is shown as 0 and I as 1 on a plate. */
export function shownKey(key: IdentifierKey): string {
  const value = valueIn(key)
  if (kindOf(key) === "tel") return shownPhone(value)
  if (kindOf(key) === "vrm") return shownPlate(value)
  return kindOf(key) === "user" ? shownAccount(value) : value
}

/** "+44 7700 900123, a phone number". */
export const describedKey = (key: IdentifierKey): string => {
  const words = kindWords[kindOf(key)]
  return `${shownKey(key)}, ${words.startsWith("e") ? "an" : "a"} ${words}`
}

/** "…0123, a part of a phone number". */
export const describedPart = ({ kind, signs }: Pattern): string =>
  `${signs.replaceAll("*", "…")}, a part of a ${kindWords[kind]}`
