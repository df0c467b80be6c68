import { type MetadataJson, PhoneNumber } from "libphonenumber-js/core"
import { type IdentifierKey, kindOf, valueIn } from "./identifier.ts"

/** Identifiers as people read them. */

function shownPhone(number: string, metadata: MetadataJson): string {
  try {
    return new PhoneNumber(number as PhoneNumber["number"], metadata).formatInternational()
  } catch {
    // A code that belongs to no country.
    return number
  }
}

/** "AB12 CDE": only the form of today has its blank in one place. */
const shownPlate = (plate: string): string => plate.replace(/^([A-Z01]{2}\d{2})([A-Z01]{3})$/, "$1 $2")

/** "@bigdave", and of an account on a site that is known "@bigdave on instagram". */
function shownAccount(value: string, on: string): string {
  const [site = "", ...name] = value.split(":")
  return site === "any" ? `@${name.join(":")}` : `@${name.join(":")} ${on} ${site}`
}

/** "+44 7700 900123" · "AB12 CDE" · "@bigdave on instagram". O is shown as 0 and I as 1 on a plate. `on`: the word for it. */
export function shownKey(key: IdentifierKey, metadata: MetadataJson, on = "on"): string {
  const value = valueIn(key)
  if (kindOf(key) === "tel") return shownPhone(value, metadata)
  if (kindOf(key) === "vrm") return shownPlate(value)
  return kindOf(key) === "user" ? shownAccount(value, on) : value
}
