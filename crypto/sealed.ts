import { hasHybridHeader } from "./age-file.ts"
import { blockBytes, letterBytes, type RecipientCount, sealedBytes, sealedReplyBytes } from "./lengths.ts"

/** An age file of exactly one letter's length. Only `sealLetter` and the check below make one. */
export type SealedLetter = Uint8Array & { readonly brand: "SealedLetter" }
/** An age file of exactly one reply's length. */
export type SealedReply = Uint8Array & { readonly brand: "SealedReply" }
/** An age file of exactly one block's length: of the offline form, to be carried as text, or an entry of the journal. */
export type SealedBlock = Uint8Array & { readonly brand: "SealedBlock" }

/** The bytes as a sealed letter for an organisation with R = `count`, or null. There is nothing else to check with. */
export const asSealedLetter = (bytes: Uint8Array, count: RecipientCount): SealedLetter | null =>
  bytes.length === sealedBytes(letterBytes, count) && hasHybridHeader(bytes, count) ? (bytes as SealedLetter) : null

export const asSealedReply = (bytes: Uint8Array): SealedReply | null =>
  bytes.length === sealedReplyBytes && hasHybridHeader(bytes, 1) ? (bytes as SealedReply) : null

export const asSealedBlock = (bytes: Uint8Array, count: RecipientCount): SealedBlock | null =>
  bytes.length === sealedBytes(blockBytes, count) && hasHybridHeader(bytes, count) ? (bytes as SealedBlock) : null
