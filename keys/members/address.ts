import type { Channel } from "../../crypto/documents/sign-up.ts"
import { type IdentifierKey, valueIn } from "../../crypto/identifier/identifier.ts"
import { mailKey } from "../../crypto/identifier/mail.ts"
import { phoneKeys } from "../../crypto/identifier/phone.ts"
import { phoneMetadata } from "../linking/named.ts"

/** An address or a number that somebody typed. `key`: by which every spelling of it meets; `to`: where a message goes. */
export type Address = { key: IdentifierKey; to: string }

/** One address and nothing that a mail program could take for a second one or for a header (RFC 5322 §3.4.1, dot-atom). */
const plain = /^[a-z\d!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+$/i
/** ITU-T E.164 §6. */
const number = /^\+[1-9]\d{6,14}$/

function mailIn(typed: string): Address | null {
  const key = mailKey(typed)
  // Whose is the second one?
  if (key === null || typed.split("@").length > 2) return null
  const to = plain.test(typed.trim()) ? typed.trim() : valueIn(key)
  return plain.test(to) ? { key, to } : null
}

function phoneIn(typed: string): Address | null {
  const [key, second] = phoneKeys(typed, phoneMetadata)
  return key && !second && number.test(valueIn(key)) ? { key, to: valueIn(key) } : null
}

/** Null for what no message could be sent to. */
export const addressFor = (channel: Channel, typed: string): Address | null =>
  channel === "email" ? mailIn(typed) : phoneIn(typed)

/** For somebody who stops: whichever it is. */
export const keyIn = (typed: string): IdentifierKey | null => (mailKey(typed) ?? phoneIn(typed)?.key) || null
