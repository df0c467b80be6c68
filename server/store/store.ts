import type { Month } from "../../crypto/day.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import type { SealedBlock, SealedLetter, SealedReply } from "../../crypto/sealed.ts"

/** The first 16 bytes of the SHA-256 of what was posted, in hex: the same letter sent again has the same name. */
export type PostId = string & { readonly brand: "PostId" }

/**
 * All that is kept of a letter. A month, not an instant: arrival times would let someone watching the line pair a letter
 * with a visit. No address, no header, no puzzle: what must not be known has no place to be written.
 */
export type StoredLetter = {
  readonly id: PostId
  /** 32 bytes: whoever signs with its secret may take the letter back. */
  readonly withdrawalKey: Uint8Array
  readonly letter: SealedLetter
  /** Forgotten on this month's first day at the latest. */
  readonly forgetIn: Month
}

export type StoredReply = {
  readonly id: PostId
  /** 32 bytes: the Ed25519 public key of the mailbox it waits for. */
  readonly mailbox: Uint8Array
  readonly reply: SealedReply
  readonly forgetIn: Month
}

/** An entry of the team's journal. Nothing says whose it is: `label` is 32 random bytes. */
export type StoredEntry = {
  readonly id: PostId
  readonly label: Uint8Array
  readonly entry: SealedBlock
  readonly forgetIn: Month
}

/** A mailbox holds no more. */
export const mostRepliesWaiting = 32

/** "full": nothing of it was kept, because the slots or the disk are full. */
export type Kept = "kept" | "full"

/** Exact texts, kept and served as they were signed. */
export type Publication = { readonly document: string; readonly signatures: readonly string[] }

export const publicationNames = ["roster.json", "alerts.json", "recipients.txt", "counts.json", "pages.json"] as const
export type PublicationName = (typeof publicationNames)[number]

/** The check's table: its signed text, and its rows as they are served. */
export type PublishedTable = { readonly document: string; readonly minisig: string; readonly rows: Uint8Array }

/** Everything the host keeps. What a method says is kept is on the disk when it returns. */
export type Store = {
  /** One commit for all of them; the answers stand in the same order. A letter that waits already is kept once. */
  keepLetters(letters: readonly StoredLetter[]): Kept[]
  /** In stored order, which tells nothing of the order of arrival. */
  letterIds(): PostId[]
  letter(id: PostId): SealedLetter | null
  /** "full" when the disk had no room to do it safely: they wait on, whole. Ids that do not wait are passed over. */
  forgetLetters(ids: readonly PostId[]): Kept
  /** Forgets what waits under this withdrawal key. What it costs does not tell whether anything did. */
  withdrawLetters(withdrawalKey: Uint8Array): Kept
  /** All of them or none. A reply that waits already is kept once. */
  keepReplies(replies: readonly StoredReply[]): Kept
  /** In order of id. */
  repliesFor(mailbox: Uint8Array): PostId[]
  /** The first four after this id, in order of id; zeros are before all. What it costs does not tell how many there are. */
  repliesAfter(mailbox: Uint8Array, after: PostId): SealedReply[]
  /** Those of them that wait for this mailbox; others are passed over, at the same cost. */
  forgetReplies(mailbox: Uint8Array, ids: readonly PostId[]): Kept
  emptyMailbox(mailbox: Uint8Array): Kept
  /** All of them or none. An entry that waits already is kept once. */
  keepEntries(entries: readonly StoredEntry[]): Kept
  /** In stored order, which tells nothing of the order of arrival. */
  entryIds(): PostId[]
  entry(id: PostId): SealedBlock | null
  forgetEntries(ids: readonly PostId[]): Kept
  /** Forgets letters, replies and entries whose month has come. */
  forgetUntil(month: Month): Kept
  publication(name: PublicationName): Publication | null
  publish(name: PublicationName, publication: Publication): Kept
  checkTable(): PublishedTable | null
  /** Text and rows, or neither. */
  publishTable(table: PublishedTable): Kept
  keys(): SignedText[]
  replaceKeys(keys: readonly SignedText[]): Kept
  /** Sets the times of the file and its folder to the first of the month. Called after each commit, and by a timer. */
  hideTimes(): void
  close(): void
}
