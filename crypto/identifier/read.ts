import type { MetadataJson } from "libphonenumber-js/core"
import { type IdentifierKey, type IdentifierKind, kindOf, valueIn } from "./identifier.ts"
import { mailKey, mailKeysInText } from "./mail.ts"
import { type Pattern, partOf } from "./partial.ts"
import { phoneKeys, phoneKeysInText, withDigits } from "./phone.ts"
import { plainField } from "./plain.ts"
import { plateKey, plateKeysInText } from "./plate.ts"
import { phoneInAddress, userKeys, userKeysInText } from "./username.ts"

/** What something that was typed can be read as: canonical strings, and parts that only a caseworker looks for. */
export type Readings = { keys: IdentifierKey[]; patterns: Pattern[] }

const some = <Item>(item: Item | null): Item[] => (item === null ? [] : [item])

/** What stands in a field of one kind of the report. A whole number has no pattern beside it. */
export function readField(kind: IdentifierKind, typed: string, metadata: MetadataJson, platform = ""): Readings {
  if (kind === "mail") return { keys: some(mailKey(typed)), patterns: [] }
  if (kind === "vrm") return { keys: some(plateKey(typed)), patterns: some(partOf("vrm", typed)) }
  if (kind === "user") return readAccount(typed, platform, metadata)
  const keys = phoneKeys(typed, metadata)
  return { keys, patterns: keys.length > 0 ? [] : some(partOf("tel", typed)) }
}

/**
 * People put addresses and numbers of messengers there as well. Digits on a site that was named are a name there and may be a
 * number, too: both are read.
 */
function readAccount(typed: string, platform: string, metadata: MetadataJson): Readings {
  // "@dave@social.example" is an account.
  const mail = plainField(typed).startsWith("@") ? null : mailKey(typed)
  const number = phoneInAddress(typed) ?? (isMostlyDigits(typed) ? typed : null)
  const phones = number === null ? [] : phoneKeys(number, metadata)
  const names = mail ? [] : userKeys(typed, platform)
  const users = phones.length > 0 ? names.filter((key) => isOnSite(key) && !isByNumber(key)) : names
  return { keys: [...some(mail), ...phones, ...users], patterns: [] }
}

/** Writing without blanks between words: a letter beside a digit says nothing there. */
const unspaced = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu

/** At least nine digits and no letters but a word or two: no name of an account. */
function isMostlyDigits(typed: string): boolean {
  const text = withDigits(plainField(typed))
    .replaceAll(unspaced, " ")
    .replaceAll(/(?<=\d)_(?=\d)/g, " ")
  return (text.match(/\d/g) ?? []).length >= 9 && !/[\p{L}_]\d|\d[\p{L}_]/u.test(text)
}

/** Sentences in which people name numbers, addresses, plates and accounts. */
export function keysInText(text: string, metadata: MetadataJson): IdentifierKey[] {
  const found = [
    ...phoneKeysInText(text, metadata),
    ...mailKeysInText(text),
    ...plateKeysInText(text),
    ...userKeysInText(text),
  ]
  return [...new Set(found)]
}

/**
 * Something of which nobody said what it is: everything that it can be, the likeliest first. A lone word may be the name
 * of an account; a sentence is none.
 */
export function readAnything(typed: string, metadata: MetadataJson): Readings {
  const account = readAccount(typed, "", metadata)
  if (account.keys.some((key) => kindOf(key) === "mail")) return account
  const phones = isMostlyDigits(typed) ? phoneKeys(typed, metadata) : []
  const plate = phones.length > 0 || isAddress(typed) ? null : plateKey(typed)
  const users = account.keys.filter((key) => kindOf(key) === "user" && (isName(typed) || account.keys.some(isOnSite)))
  const numbers = [...phones, ...account.keys.filter((key) => kindOf(key) === "tel")]
  const keys = users.some(isOnSite) ? [...users, ...numbers, ...some(plate)] : [...numbers, ...some(plate), ...users]
  const whole = phones.length > 0 || plate !== null || isAddress(typed)
  return {
    keys: [...new Set(keys)],
    patterns: whole ? [] : [...some(partOf("tel", typed)), ...some(partOf("vrm", typed))],
  }
}

/** Of what was read, what is looked up: an account on a site that was named is that one, and not any of the same name. */
export function keysMeant(keys: readonly IdentifierKey[]): IdentifierKey[] {
  return keys.some(isOnSite) ? keys.filter((key) => kindOf(key) !== "user" || isOnSite(key)) : [...keys]
}

const isOnSite = (key: IdentifierKey): boolean => kindOf(key) === "user" && !valueIn(key).startsWith("any:")
/** Where the number itself is the account. */
const isByNumber = (key: IdentifierKey): boolean => /^(?:whatsapp|signal|viber):/.test(valueIn(key))

const isAddress = (typed: string): boolean => /^(?:https?:\/\/|www\.)|\.\p{L}{2,}\//iu.test(plainField(typed))
/** At most three words, as people write "bigdave on Instagram". */
const isName = (typed: string): boolean => plainField(typed).split(/\s+/).length <= 3
