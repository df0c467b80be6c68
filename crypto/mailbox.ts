import { expand, extract } from "@noble/hashes/hkdf.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { concatBytes } from "@noble/hashes/utils.js"
import { toBase64, utf8 } from "./bytes.ts"
import type { WayBack } from "./documents/letter.ts"
import { encodeRecipient, hybridPublicKey } from "./hybrid.ts"
import type { ReceiptCode } from "./receipt-code.ts"
import { publicKeyOf } from "./statement.ts"

/** Everything a receipt code gives: four secrets of 32 bytes. They live as long as the page does. */
export type MailboxKeys = {
  /** Ed25519 seed: signs letters, names the mailbox. */
  mailbox: Uint8Array
  /** Seed of the age identity that opens replies. */
  seal: Uint8Array
  /** HMAC key that binds replies. */
  reply: Uint8Array
  /** Ed25519 seed: takes back the first letter while it still waits. */
  letter: Uint8Array
}

/**
 * HKDF-SHA256 (RFC 5869): salt "canopy/mailbox/v1" ‖ organisation id (16 bytes), then one expansion a key. No slow
 * derivation: memory-hard functions take up to half a minute without JIT, and a stolen database holds only public keys,
 * so that a guess costs a scalar multiplication over 84 bits.
 */
export function mailboxKeys(code: ReceiptCode, organisation: Uint8Array): MailboxKeys {
  return mailboxKeysUnder(extract(sha256, code, concatBytes(utf8("canopy/mailbox/v1"), organisation)))
}

/** The four keys under a root of 32 bytes. */
export function mailboxKeysUnder(root: Uint8Array): MailboxKeys {
  const key = (info: string) => expand(sha256, root, utf8(info), 32)
  return { mailbox: key("mailbox"), seal: key("seal"), reply: key("reply"), letter: key("letter") }
}

/** What a letter carries inside its seal so that an answer finds its way. */
export const wayBackOf = (keys: MailboxKeys, answerWanted: boolean): WayBack => ({
  mailbox: toBase64(publicKeyOf(keys.mailbox)),
  recipient: encodeRecipient(hybridPublicKey(keys.seal)),
  replyKey: toBase64(keys.reply),
  answerWanted,
})

/** The key on the outside of a code's first letter (32 bytes): whoever signs with its secret may take the letter back. */
export const withdrawalKeyOf = (keys: MailboxKeys): Uint8Array => publicKeyOf(keys.letter)
