import { textOf } from "../crypto/bytes.ts"
import type { Day } from "../crypto/day.ts"
import type { Seen } from "../crypto/documents/letter.ts"
import type { SignedText } from "../crypto/documents/message-key.ts"
import { type Organisation, pinsIn } from "../crypto/documents/organisation.ts"
import type { Roster } from "../crypto/documents/roster.ts"
import type { PlainTrouble } from "../crypto/page-data.ts"
import { afterRemovals } from "../crypto/removal.ts"
import { done, type Result, refused } from "../crypto/result.ts"
import { chooseKeys, textHash, trustRoster } from "../crypto/trust.ts"
import type { Shelf } from "./shelf.ts"
import type { SiteFiles } from "./site-files.ts"
import type { Store } from "./store/store.ts"

export type SealingParts = { organisation: Organisation; store: Store; shelf: Shelf; site: SiteFiles }
type Trouble = { kind: PlainTrouble }

/** The published roster under the same checks as in a browser: a disk that somebody changed must not choose who reads. */
export function trustedRoster(
  { organisation, store }: Pick<SealingParts, "organisation" | "store">,
  today: Day,
): Result<{ text: string; roster: Roster }, Trouble> {
  const kept = store.publication("roster.json")
  if (!kept) return refused({ kind: "nothing-published" })
  const signed = { document: kept.document, minisig: kept.signatures[0] ?? "" }
  const roster = trustRoster(signed, pinsIn(organisation), today)
  if (!roster.ok) return roster
  // R never changes: a letter of another length would stand out among all others.
  if (roster.value.recipients !== organisation.recipients) return refused({ kind: "not-a-roster" })
  return done({ text: kept.document, roster: afterRemovals(store.keys(), roster.value) })
}

/** Whom to seal to ("age1pq1…", in roster order), and the hashes of what that was decided by. */
export function sealingKeys(
  parts: SealingParts,
  today: Day,
): Result<{ recipients: readonly string[]; seen: Seen }, Trouble> {
  const found = trustedRoster(parts, today)
  if (!found.ok) return found
  const list = JSON.parse(parts.shelf.keys("message", today) ?? "[]") as SignedText[]
  const keys = chooseKeys(list, found.value.roster, today, "message")
  if (!keys.ok) return keys
  const release = parts.site.get("/release.json")
  const seen: Seen = {
    by: "server",
    roster: textHash(found.value.text),
    messageKeys: keys.value.hashes,
    release: release ? textHash(textOf(release.plain.bytes)) : null,
  }
  return done({ recipients: keys.value.recipients, seen })
}
