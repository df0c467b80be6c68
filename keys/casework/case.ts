import { sha256 } from "@noble/hashes/sha2.js"
import { base32crockford } from "@scure/base"
import { utf8 } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import type { ReportLetter, WayBack } from "../../crypto/documents/letter.ts"
import type { Reply } from "../../crypto/documents/reply.ts"

/** Everything that one mailbox wrote, and what was done about it. */
export type Case = {
  id: string
  wayBack: WayBack
  /** Ids (hex) of its letters, in the order in which they were opened. */
  letters: string[]
  /** How many replies this workstation wrote: the number of the last one. */
  replies: number
  /** How many letters there were when a person last wrote back. */
  answered: number
  state: "new" | "read" | "closed" | "closed-no-way-to-reply"
  /** What the reporter was told at each closing, or would have been. */
  whatWeDid?: Summary[]
  /** Somebody else may hold the code: letters rightly signed for one mailbox that name different ways back. */
  anotherWayBack: boolean
  /** The recipient that the letters name is no key that anything could be sealed to. */
  cannotBeAnswered?: boolean
  /** Numbers of the alerts that came of it. */
  alerts: string[]
}

/** `letters` says after how many letters it was written; `reply` is the number under which it was sent, if it was. */
export type Summary = { day: Day; letters: number; reply: number | null; text: string }

/** A reply of ours, as the desk remembers it. */
export type WrittenReply = Pick<Reply, "number" | "day" | "letters" | "body">

export type OpenedLetter = { id: string; case: string; opened: Day; document: ReportLetter }

/** A letter that opened but that this version cannot read: kept as it is (`too-deep`: as it was sealed), and shown as such. */
export type UnreadableLetter = {
  id: string
  opened: Day
  why: "unknown-kind" | "not-signed" | "too-deep"
  document: unknown
}

/** "4TQ9XK2M": made from the mailbox, so that every workstation gives a case the same name. */
export const caseIdOf = (mailbox: string): string =>
  base32crockford.encode(sha256(utf8(`case ${mailbox}`)).subarray(0, 5))

export const isClosed = ({ state }: Case): boolean => state === "closed" || state === "closed-no-way-to-reply"

export const freshCase = (wayBack: WayBack): Case => ({
  id: caseIdOf(wayBack.mailbox),
  wayBack,
  letters: [],
  replies: 0,
  answered: 0,
  state: "new",
  anotherWayBack: false,
  alerts: [],
})

/**
 * The case with one more letter. A different way back is never merged: the first one stays, and the case says so.
 * Whether an answer is wanted is the newest letter's word. A closed case is open again.
 */
export function withLetter(known: Case, letter: OpenedLetter): Case {
  const { recipient, replyKey } = letter.document.wayBack
  const same = recipient === known.wayBack.recipient && replyKey === known.wayBack.replyKey
  return {
    ...known,
    wayBack: same ? letter.document.wayBack : known.wayBack,
    letters: [...known.letters, letter.id],
    state: "new",
    anotherWayBack: known.anotherWayBack || !same,
  }
}
