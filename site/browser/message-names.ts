import type { Unshown } from "../../crypto/open-replies.ts"
import type { KeyFailure, RosterFailure } from "../../crypto/trust.ts"

/** Everything that can keep a report from being sent. Each has a sentence in every language, or nothing compiles. */
export type Trouble =
  | RosterFailure["kind"]
  | KeyFailure["kind"]
  | "no-connection"
  | "nothing-published"
  | "not-today"
  | "perhaps-lost"
  | "busy"
  | "not-taken"
  | "cannot-seal"

/** What the form says about what was typed. */
export type Notice =
  | "problem"
  | "error"
  | "nothing-said"
  | "field-too-long"
  | "report-too-long"
  | "room-left"
  | "room-over"

export type Message = Trouble | Notice

/** Everything that can keep an answer from being fetched. */
export type MailboxTrouble =
  | RosterFailure["kind"]
  | "no-connection"
  | "nothing-published"
  | "not-today"
  | "busy"
  | "not-taken"
  | "not-loaded"

/** What is said about a code before anything is sent. Words and numbers are spoken of differently. */
export type CodeProblem =
  | "no-code"
  | "word-not-in-list"
  | "number-not-in-list"
  | "words-wrong-count"
  | "numbers-wrong-count"
  | "mistyped"

/** What stands around and between the answers. */
export type Saying =
  | "problem"
  | "error"
  | "from"
  | "reply"
  | "opened"
  | "withdrawn"
  | "one-letter"
  | "letters"
  | "missing"
  | "several-missing"
  | "repeated"
  | "unfinished"
  | "not-shown"
  | "deleting"
  | "deleted"
  | "closed"

/** What can come of "delete": pressed again, it does no harm. */
export type DeleteTrouble = "delete-no-connection" | "delete-busy" | "delete-not-taken"

export type MailboxMessage = MailboxTrouble | CodeProblem | Unshown | Saying | DeleteTrouble

/** What can come of a letter that is written back: the same as of a report, in words that fit any letter. */
export type LetterTrouble = `letter-${Trouble | "not-loaded"}`

/** What stands around writing back, and what is said about what was filled in. */
export type FollowUpSaying =
  | "nothing-added"
  | "follow-up-field-too-long"
  | "follow-up-too-long"
  | "room-left"
  | "room-over"
  | "question"
  | "question-consent"
  | "alert-words"
  | "alert-question"
  | "police-watch-words"
  | "police-watch-question"
  | "police-words"
  | "police-question"
  | "no-answer"
  | "how-to-answer"
  | `answer-${"yes" | "no"}`
  | `answered-${"yes" | "no"}`
  | "follow-up-sent"

/** How far "delete everything" and a change of the code came. */
export type StepSaying =
  | `mailbox-${"no-connection" | "busy" | "not-taken"}`
  | `withdraw-${"not-begun" | "not-told" | "not-emptied"}`
  | `code-${"not-changed" | "perhaps-changed" | "not-emptied" | "changed"}`
  | "press-again"

/** What the pages of partner projects say besides. */
export type ProjectSaying =
  | "no-number"
  | "no-source"
  | "project-not-loaded"
  | "project-nothing"
  | "project-read"
  | "project-deleted"
  | "project-sent"

export type FollowUpMessage = LetterTrouble | FollowUpSaying | StepSaying

/** A small letter's own sentences, each under the name of its problem. */
export type SmallSaying = `own-${string}`
