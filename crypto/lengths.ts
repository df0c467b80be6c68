/**
 * Every length that crosses a border, as a sum of named parts. Bytes throughout.
 * age v1: C2SP age.md, "Header" and "Payload". Hybrid stanza: the same, "The mlkem768x25519 recipient type".
 */

/** Base64 without padding (RFC 4648 §4, §3.2): four characters for three bytes, a rest rounded up. */
const base64Length = (bytes: number): number => Math.ceil((bytes * 4) / 3)

export const fileKeyBytes = 16
export const tagBytes = 16
export const payloadNonceBytes = 16
export const mlkemCiphertextBytes = 1088
export const x25519Bytes = 32
export const encapsulatedBytes = mlkemCiphertextBytes + x25519Bytes
export const wrappedKeyBytes = fileKeyBytes + tagBytes
/** One age chunk: a document padded to it, or to less, is sealed as one. */
export const chunkBytes = 65_536

const versionLine = "age-encryption.org/v1\n".length
const stanzaLine = "-> mlkem768x25519 ".length + base64Length(encapsulatedBytes) + "\n".length
const stanzaBody = base64Length(wrappedKeyBytes) + "\n".length
const macLine = "--- ".length + base64Length(32) + "\n".length

/** 1,557: what each recipient adds. */
export const stanzaBytes = stanzaLine + stanzaBody
/** 102: what an age file has besides its stanzas and its words. */
export const ageOverheadBytes = versionLine + macLine + payloadNonceBytes + tagBytes

export const headerBytes = (recipients: number): number => versionLine + recipients * stanzaBytes + macLine
export const sealedBytes = (padded: number, recipients: number): number =>
  padded + ageOverheadBytes + recipients * stanzaBytes

/** What a letter's document is padded to. */
export const letterBytes = chunkBytes
/** What a reply's document is padded to; a reply has one recipient. */
export const replyBytes = 8192
export const sealedReplyBytes = sealedBytes(replyBytes, 1)

/** What the offline form pads a document to, before it is sealed and put into a letter. */
export const blockBytes = 16_384
/** A pasted block at its longest, armor included: R = 16 fits. */
export const mostBlockCharacters = 60_000

/** The choices for R, the number of stanzas in every letter of an organisation. It never changes. */
export const recipientCounts = [4, 8, 16] as const
export type RecipientCount = (typeof recipientCounts)[number]

export const organisationIdBytes = 16
export const publicKeyBytes = 32
export const signatureBytes = 64
/** A hybrid recipient: ML-KEM-768 public key, then X25519 public key. */
export const hybridRecipientBytes = 1184 + 32

/** The body of `POST /letters`: version, withdrawal key, puzzle, age file. */
export const letterVersion = 1
export const puzzleBytes = 8
export const letterPostBytes = (recipients: number): number =>
  1 + publicKeyBytes + puzzleBytes + sealedBytes(letterBytes, recipients)

/** The answer to every request of a mailbox: four places of a reply's size; one without a reply holds random bytes. */
export const repliesAtOnce = 4
export const mailboxAnswerBytes = repliesAtOnce * sealedReplyBytes

/**
 * A list of warnings with its signatures, as a workstation brings it: 40,000 warnings in usual words. A year has 9,999
 * numbers, and a warning stands two years at most before somebody looks at it again.
 */
export const mostListBytes = 32 * 1024 * 1024
