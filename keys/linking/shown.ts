import { type IdentifierKey, type IdentifierKind, kindOf } from "../../crypto/identifier/identifier.ts"
import type { Pattern } from "../../crypto/identifier/partial.ts"
import { shownKey as shownAnywhere } from "../../crypto/identifier/shown.ts"
import { phoneMetadata } from "./named.ts"

/** Identifiers as a caseworker reads them. */

export const kindWords: { [Kind in IdentifierKind]: string } = {
  tel: "phone number",
  mail: "e-mail address",
  vrm: "registration",
  user: "username",
}

/** "+44 7700 900123" · "AB12 CDE" · "@bigdave on instagram". */
export const shownKey = (key: IdentifierKey): string => shownAnywhere(key, phoneMetadata)

/** "+44 7700 900123, a phone number". */
export const describedKey = (key: IdentifierKey): string => {
  const words = kindWords[kindOf(key)]
  return `${shownKey(key)}, ${words.startsWith("e") ? "an" : "a"} ${words}`
}

/** "…0123, a part of a phone number". */
export const describedPart = ({ kind, signs }: Pattern): string =>
  `${signs.replaceAll("*", "…")}, a part of a ${kindWords[kind]}`
