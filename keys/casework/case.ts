import { sha256 } from "@noble/hashes/sha2.js"
import { base32crockford } from "@scure/base"
import { utf8 } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import type { Letter, MailboxAddress, WayBack } from "../../crypto/documents/letter.ts"
import type { ProjectSource } from "../../crypto/documents/project-report.ts"
import type { Message, Reply } from "../../crypto/documents/reply.ts"

/** Everything that one mailbox wrote, and what was done about it. */
export type Case = {
  id: string
  wayBack: WayBack
  /** Ids (hex) of its letters, in the order in which they were opened. */
  letters: string[]
  /** How many replies this workstation wrote, to whatever mailbox: a message is kept under the count of its first. */
  replies: number
  /** Mailboxes that it had before, oldest first: "somebody saw my code". */
  earlier?: string[]
  /** How many of the replies went to those. */
  before?: number
  /** How many letters there were when a person last wrote back. */
  answered: number
  /** `withdrawn`: nothing is here any more but what `forget.ts` leaves. */
  state: "new" | "read" | "acknowledged" | "working" | "waiting" | "closed" | "closed-no-way-to-reply" | "withdrawn"
  /** What the reporter was told at each closing, or would have been. */
  whatWeDid?: Summary[]
  /**
   * Somebody else may hold the code: letters rightly signed for one mailbox that name different ways back, or a second
   * new mailbox. Nothing is written to the case.
   */
  anotherWayBack: boolean
  /** The server made this mailbox's code: it can read our answers, or put others in their place. */
  answersReadableByHost?: true
  /** The recipient that the letters name is no key that anything could be sealed to. */
  cannotBeAnswered?: boolean
  /** Numbers of the alerts that came of it. */
  alerts: string[]
  /** The partner project that reports for somebody (S14). */
  project?: FromProject
}

/**
 * `number`: of the report, in the project's own book. `revoked`: since when its key counts no more; whatever the case got
 * from then on was taken in by a caseworker.
 */
export type FromProject = { id: string; name: string; number: number; source: ProjectSource; revoked?: Day }

/** `letters` says after how many letters it was written; `reply` is the number under which it was sent, if it was. */
export type Summary = { day: Day; letters: number; reply: number | null; text: string }

/** Why a reply that was written never left. */
export type NotSent = "withdrawn" | "moved" | "no-answer-wanted"

/**
 * A message of ours, as the desk remembers it. `number`: of its first reply; `last`: of its last part, when it went as
 * parts. `notSent`: why it never left.
 */
export type WrittenReply = Pick<Reply, "number" | "day" | "letters"> & {
  body: Message
  last?: number
  notSent?: NotSent
}

/** What was inside a pasted block: words, or why there are none to read. */
export type Inside = { text: string } | { why: "pasted-not-ours" | "pasted-damaged" }

export type OpenedLetter = {
  id: string
  case: string
  opened: Day
  document: Letter
  /** Of a pasted block that held no letter of ours. */
  inside?: Inside
  /** Written with a code that had been given up: of its consents only a No counts. */
  oldCode?: true
}

/** A letter that came out of its seal, rightly signed, before it has a place. */
export type Arrived = Pick<OpenedLetter, "id" | "document" | "inside">

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

/** The number that the next reply has for whoever reads it: each mailbox counts from 1. */
export const nextNumber = ({ replies, before = 0 }: Case): number => replies - before + 1

/** All addresses that a case has had. */
export const mailboxesOf = ({ earlier = [], wayBack }: Case): string[] => [...earlier, wayBack.mailbox]

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
 * Whether an answer is wanted is the newest letter's word; a letter by an old code has no say. A closed case is open
 * again.
 */
export function withLetter(known: Case, letter: OpenedLetter): Case {
  const { wayBack } = letter.document
  const same = letter.oldCode ?? isSameWayBack(known.wayBack, wayBack)
  return {
    ...known,
    wayBack: same && !letter.oldCode ? wayBack : known.wayBack,
    letters: [...known.letters, letter.id],
    state: "new",
    anotherWayBack: known.anotherWayBack || !same,
    ...(letter.inside && { answersReadableByHost: true as const }),
  }
}

export const isSameWayBack = (one: MailboxAddress, other: MailboxAddress): boolean =>
  one.mailbox === other.mailbox && one.recipient === other.recipient && one.replyKey === other.replyKey
