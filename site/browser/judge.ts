import type { Day } from "../../crypto/day.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import type { RecipientCount } from "../../crypto/lengths.ts"
import { done, type Result, refused } from "../../crypto/result.ts"
import { type Clocks, dayToAsk, judgeToday } from "../../crypto/today.ts"
import {
  type ChosenKeys,
  chooseKeys,
  type KeyFailure,
  type Pins,
  type RosterFailure,
  trustRoster,
} from "../../crypto/trust.ts"

/** Keys that only caseworkers of this organisation can open, and the day on which that was found. */
export type Trusted = { keys: ChosenKeys; today: Day }

type Judged<Value, Failure> =
  | ({ kind: "trusted" } & Value)
  /** The clocks disagree, and on this day all would be well: the person knows. */
  | { kind: "ask-day"; day: Day }
  | { kind: "refused"; failure: Failure }

export type Judgement = Judged<Trusted, RosterFailure | KeyFailure>

/** What is judged: a roster, and keys of one kind. */
export type Evidence = { roster: SignedText; keys: readonly SignedText[]; kind: "message" | "standing" }
type Known = Pins & { recipients: RecipientCount }

function rosterOn(day: Day, signed: SignedText, known: Known): Result<{ roster: Roster }, RosterFailure> {
  const roster = trustRoster(signed, known, day)
  if (!roster.ok) return roster
  // R never changes: a letter of another length would stand out among all others.
  return roster.value.recipients === known.recipients
    ? done({ roster: roster.value })
    : refused({ kind: "not-a-roster" })
}

function keysOn(day: Day, evidence: Evidence, known: Known): Result<Trusted, RosterFailure | KeyFailure> {
  const found = rosterOn(day, evidence.roster, known)
  if (!found.ok) return found
  const keys = chooseKeys(evidence.keys, found.value.roster, day, evidence.kind)
  return keys.ok ? done({ keys: keys.value, today: day }) : keys
}

function judgeOn<Value, Failure>(
  trustOn: (day: Day) => Result<Value, Failure>,
  clocks: Clocks,
  confirmed: Day | null,
): Judged<Value, Failure> {
  const found = trustOn(confirmed ?? judgeToday(clocks))
  if (found.ok) return { kind: "trusted", ...found.value }
  const day = confirmed ? null : dayToAsk(clocks)
  if (day && trustOn(day).ok) return { kind: "ask-day", day }
  return { kind: "refused", failure: found.failure }
}

/** Whom to seal to. `confirmed` is the day that the person said it is, after having been asked. */
export const judge = (evidence: Evidence, known: Known, clocks: Clocks, confirmed: Day | null): Judgement =>
  judgeOn((day) => keysOn(day, evidence, known), clocks, confirmed)

/** Whose answers to believe. */
export const judgeRoster = (signed: SignedText, known: Known, clocks: Clocks, confirmed: Day | null) =>
  judgeOn((day) => rosterOn(day, signed, known), clocks, confirmed)

/** Without a roster nobody can be trusted; without message keys there are still the longer-lasting ones. */
export const standingKeysMayHelp = ({ kind }: RosterFailure | KeyFailure): boolean =>
  kind === "key-outside-window" || kind === "too-few-keys"
