import type { Day } from "../../crypto/day.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
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

export type Judgement =
  | ({ kind: "trusted" } & Trusted)
  /** The clocks disagree, and on this day all would be well: the person knows. */
  | { kind: "ask-day"; day: Day }
  | { kind: "refused"; failure: RosterFailure | KeyFailure }

/** What is judged: a roster, and keys of one kind. */
export type Evidence = { roster: SignedText; keys: readonly SignedText[]; kind: "message" | "standing" }
type Known = Pins & { recipients: RecipientCount }

function trustOn(day: Day, evidence: Evidence, known: Known): Result<Trusted, RosterFailure | KeyFailure> {
  const roster = trustRoster(evidence.roster, known, day)
  if (!roster.ok) return roster
  // R never changes: a letter of another length would stand out among all others.
  if (roster.value.recipients !== known.recipients) return refused({ kind: "not-a-roster" })
  const keys = chooseKeys(evidence.keys, roster.value, day, evidence.kind)
  return keys.ok ? done({ keys: keys.value, today: day }) : keys
}

/** Whom to seal to. `confirmed` is the day that the person said it is, after having been asked. */
export function judge(evidence: Evidence, known: Known, clocks: Clocks, confirmed: Day | null): Judgement {
  const found = trustOn(confirmed ?? judgeToday(clocks), evidence, known)
  if (found.ok) return { kind: "trusted", ...found.value }
  const day = confirmed ? null : dayToAsk(clocks)
  if (day && trustOn(day, evidence, known).ok) return { kind: "ask-day", day }
  return { kind: "refused", failure: found.failure }
}

/** Without a roster nobody can be trusted; without message keys there are still the longer-lasting ones. */
export const standingKeysMayHelp = ({ kind }: RosterFailure | KeyFailure): boolean =>
  kind === "key-outside-window" || kind === "too-few-keys"
