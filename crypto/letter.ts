import { sha256 } from "@noble/hashes/sha2.js"
import { fromBase64, fromHex, toBase64, toHex, utf8 } from "./bytes.ts"
import type { Letter, LetterKind, LetterOf } from "./documents/letter.ts"
import type { MailboxKeys } from "./mailbox.ts"
import { bytesOrNull, canonicalBytes, sign, statement, verify } from "./statement.ts"

/** A letter of any kind, or of this one, before it is signed. */
export type Unsigned<Kind extends LetterKind = LetterKind> = Kind extends LetterKind
  ? Omit<LetterOf<Kind>, "signature">
  : never

/** What the reporter said, by itself: the same words sent again give the same bytes, whatever the browser saw. */
function words(letter: Unsigned): Uint8Array {
  const { wayBack } = letter
  return statement("canopy/letter", fromHex(letter.organisation), [
    utf8(letter.kind),
    utf8(letter.day),
    canonicalBytes(wayBack),
    canonicalBytes(letter.body),
  ])
}

const signedBytes = (letter: Unsigned): Uint8Array =>
  statement("canopy/letter", fromHex(letter.organisation), [words(letter), canonicalBytes(letter.seen)])

/**
 * SHA-256 of what the reporter said, in hex: the desk drops a letter whose words it has had. Of a signed letter only:
 * others may hold what has no canonical form, and throw.
 */
export const wordsHash = (letter: Letter): string => toHex(sha256(words(letter)))

/** The letter with the mailbox key's signature over all of it. */
export const signLetter = <Kind extends LetterKind>(
  letter: Unsigned<Kind>,
  keys: Pick<MailboxKeys, "mailbox">,
): LetterOf<Kind> =>
  ({ ...letter, signature: toBase64(sign(signedBytes(letter as Unsigned), keys.mailbox)) }) as unknown as LetterOf<Kind>

/** Whether the letter was written by whoever holds its mailbox, and for this organisation (id in hex). */
export function isSigned(letter: Letter, organisation: string): boolean {
  const signature = fromBase64(letter.signature)
  const mailbox = fromBase64(letter.wayBack.mailbox)
  if (!signature || !mailbox || letter.organisation !== organisation) return false
  const { signature: _, ...unsigned } = letter
  const bytes = bytesOrNull(() => signedBytes(unsigned))
  return bytes !== null && verify(signature, bytes, mailbox)
}
