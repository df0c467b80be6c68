import type { BlockFailure } from "./block.ts"
import type { Browsed } from "./browse/browse.ts"
import type { Question } from "./browse/question.ts"
import type { Shown } from "./check/shown.ts"
import type { Understood } from "./check/understand.ts"
import type { Day } from "./day.ts"
import type { Alerts } from "./documents/alert.ts"
import type { Counts } from "./documents/counts.ts"
import type { OwnWords } from "./documents/pages.ts"
import type { DraftProblem } from "./draft.ts"
import type { FollowUpProblem } from "./follow-up-draft.ts"
import type { Entry } from "./form-tree.ts"
import type { IdentifierKey } from "./identifier/identifier.ts"
import type { Unshown } from "./open-replies.ts"
import type { PlaceChoice } from "./place-choice.ts"
import type { WatchChoice } from "./police-watch-choice.ts"
import type { SmallProblem } from "./small-letter.ts"
import type { SmallName } from "./small-letters.ts"
import type { Thread } from "./thread.ts"
import type { KeyFailure, RosterFailure } from "./trust.ts"
import type { CodeFailure } from "./typed-code.ts"

/** What a page that is rendered when asked may know: publications, the day, and what a form without JavaScript said. */
export type PageData = {
  alerts: Alerts | null
  today: Day
  /** What the organisation wrote itself, in the place of what comes with the program. */
  own?: OwnWords | null
  /** What somebody looks for in a directory. Only while its answer is rendered. */
  place?: PlaceChoice
  /** The published counts. */
  counts?: Counts | null
  /** How the list can be checked: what feeds carry. null without a list. */
  proof?: ListProof | null
  /** Only while Police Watch is rendered for what somebody chose. */
  watchChoice?: WatchChoice
  /** Only while the answer to a form is rendered. */
  plain?: PlainPage
  /** Only while the answer to a search is rendered. */
  search?: Searched
}

/** What a program needs to check a list of warnings that it got from anywhere. */
export type ListProof = {
  /** SHA-256 of the exact text of `/alerts.json`, in hex. */
  sha256: string
  /** Minisign signatures of that text, as they are served. */
  signatures: readonly string[]
}

/** What was looked for among the warnings, and what came of it. null when there is no list to look in. */
export type Searched = { question: Question; browsed: Browsed | null; tooManyWords: boolean }

/** Why something that was said could not be sealed or kept just now. */
export type PlainTrouble =
  | RosterFailure["kind"]
  | KeyFailure["kind"]
  | "nothing-published"
  | "busy"
  | "not-taken"
  | "cannot-seal"

/** Why a check has no answer. None of these is "not listed". */
export type CheckTrouble = "nothing-published" | "offline" | "busy"

/** A canonical string, and how people read it: "+44 7700 900123". */
export type Reading = { key: IdentifierKey; shown: string }

/** What the receipt shows. */
export type CodeShown = { words: string[]; digits: string[] }

/**
 * The pages that answer forms where no script runs. All that a person said travels in them, and nothing is kept: each
 * view holds what the next step needs. `code` is the receipt code as eight words with spaces.
 */
export type PlainPage =
  /** The form again, as it was filled in. `long`: the full report, not the quick one. */
  | { view: "form"; long: boolean; entries: readonly Entry[]; problems: readonly DraftProblem[] }
  /** "Check your answers". `trouble`: sending was tried, and this was in the way. */
  | {
      view: "check"
      long: boolean
      entries: readonly Entry[]
      code: string
      day: Day
      trouble: PlainTrouble | null
    }
  /** The receipt of a report or of a pasted block. null: no answer is wanted, so there is no code. */
  | { view: "sent"; of: "report" | "block"; code: CodeShown | null }
  /** The form of a small letter again, its check, and its receipt. */
  | { view: "small-form"; letter: SmallName; entries: readonly Entry[]; problems: readonly SmallProblem[] }
  | {
      view: "small-check"
      letter: SmallName
      /** As they were understood. */
      entries: readonly Entry[]
      code: string
      day: Day
      trouble: PlainTrouble | null
    }
  | { view: "small-sent"; letter: SmallName; code: CodeShown | null }
  /** The code is asked for again. `typed` is what stood in the field. */
  | { view: "code"; typed: string; problem: CodeFailure | null; trouble: PlainTrouble | null }
  /** Everything that waits, and the forms for writing back. `entries`: what was filled in, when it could not be sent. */
  | {
      view: "replies"
      code: string
      threads: readonly Thread[]
      /** In hex: the replies that stand whole on this page. "I have read this" names them as fields called `ids`. */
      ids: readonly string[]
      unshown: readonly Unshown[]
      /** Replies on other pages of the same length: the number of this page from 1, and of how many. */
      page: number
      pages: number
      entries: readonly Entry[]
      problems: readonly FollowUpProblem[]
      trouble: PlainTrouble | null
      /** What was just done. */
      told: "written" | "deleted" | null
    }
  /** "Do you want to delete everything?" */
  | { view: "withdraw"; code: string; trouble: PlainTrouble | null }
  | { view: "withdrawn" }
  /** The field for a sealed block again. */
  | {
      view: "sealed"
      pasted: string
      code: string
      day: Day
      problem: BlockFailure | null
      trouble: PlainTrouble | null
    }
  /** The field of the check again. `typed` is what stood in it. */
  | { view: "value"; typed: string; why: Extract<Understood, { ok: false }>["why"] }
  /** What it can be read as, the likeliest first, before anything is checked; and why an attempt had no answer. */
  | { view: "understood"; readings: readonly Reading[]; trouble: CheckTrouble | null }
  /** `looked`: what was looked for. Nothing shown: it is not listed. */
  | { view: "answer"; looked: Reading; shown: readonly Shown[] }
  /** These pages are switched off, or off at this address. */
  | { view: "not-here" }
