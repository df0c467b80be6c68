import type { Day } from "../../../crypto/day.ts"
import { carriedKeys } from "../../../crypto/documents/carried-keys.ts"
import { jsonOf } from "../../../crypto/publication.ts"
import { done, type Result, refused } from "../../../crypto/result.ts"
import { type ChosenKeys, type KeyFailure, type RosterFailure, textHash } from "../../../crypto/trust.ts"
import { judge } from "../judge.ts"
import type { Page } from "../page.ts"

/** Whom the form can seal to today. */
export type Sealable = {
  keys: ChosenKeys
  today: Day
  /** SHA-256 (hex) of the roster that the form carries. */
  roster: string
}

export type CarriedFailure = RosterFailure | KeyFailure | { kind: "nothing-published" }

/**
 * The keys that the form carries (the text of its `#keys`), if the pinned organisation vouches for them and they hold
 * today. There is no server to ask for the day: a clock that is behind is taken for the day on which the form was filled.
 */
export function trustCarried(text: string, page: Page, device: Day): Result<Sealable, CarriedFailure> {
  const carried = carriedKeys.safeParse(jsonOf(text))
  if (!carried.success) return refused({ kind: "damaged-roster" })
  if (carried.data === null) return refused({ kind: "nothing-published" })
  const { day, roster, standing } = carried.data
  const build = day > page.build ? day : page.build
  const known = { ...page.pins, recipients: page.recipients }
  const judged = judge({ roster, keys: standing, kind: "standing" }, known, { device, build, header: null }, null)
  if (judged.kind === "trusted") return done({ ...judged, roster: textHash(roster.document) })
  // Without a header there is no second day to ask about.
  return refused(judged.kind === "refused" ? judged.failure : { kind: "key-outside-window" })
}
