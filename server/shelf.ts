import type * as z from "zod/mini"
import type { Day } from "../crypto/day.ts"
import { type Alerts, openedAlerts } from "../crypto/documents/alert.ts"
import { type Counts, openedCounts } from "../crypto/documents/counts.ts"
import type { SignedText } from "../crypto/documents/message-key.ts"
import type { Organisation } from "../crypto/documents/organisation.ts"
import { openedPages, type Pages } from "../crypto/documents/pages.ts"
import type { Roster } from "../crypto/documents/roster.ts"
import type { ListProof } from "../crypto/page-data.ts"
import { jsonOf } from "../crypto/publication.ts"
import { afterRemovals } from "../crypto/removal.ts"
import { openRoster, textHash } from "../crypto/trust.ts"
import { approverKeysOfDay, type KeyKind, keysOfDay, removalsOf } from "./day-keys.ts"
import { latest } from "./latest.ts"
import type { PublicationName, Store } from "./store/store.ts"

/** The text that is published, and what it says. */
export type KeptRoster = {
  text: string
  /** As it is in force: who was removed counts as revoked. */
  roster: Roster
  /** As it was signed: who was removed may still remove somebody. */
  signed: Roster
}
export type KeptAlerts = { text: string; list: Alerts; proof: ListProof }

/** Lists of keys: to seal letters to, now or for longer, each with the removals; and those of who only approves. */
export type KeyListName = KeyKind | "approvers"

/** What is published, opened once for each text and not for each reader. */
export type Shelf = {
  /** null until the coordinator has published one under the key in `organisation.json`. */
  roster(): KeptRoster | null
  alerts(): KeptAlerts | null
  /** What the organisation says in its own words, and its counts; null where it published none. */
  pages(): Pages | null
  counts(): Counts | null
  /** The text of `/keys.json`, `/standing.json` or `/approvers.json` for this day, or null without a roster. */
  keys(list: KeyListName, today: Day): string | null
  /** Another number after each publication. */
  revision(): number
  /** To be called when something else was published. */
  changed(): void
}

/** Its day is not asked for: with a roster whose time is over, a coordinator must still be able to publish the next. */
function rosterIn(store: Store, { key, earlierKey }: Organisation): KeptRoster | null {
  const kept = store.publication("roster.json")
  const keys = [key, ...(earlierKey ? [earlierKey.key] : [])]
  const opened = kept && openRoster({ document: kept.document, minisig: kept.signatures[0] ?? "" }, keys)
  if (!kept || !opened?.ok) return null
  return { text: kept.document, roster: afterRemovals(store.keys(), opened.value), signed: opened.value }
}

function openAlerts(store: Store): KeptAlerts | null {
  const kept = store.publication("alerts.json")
  const list = kept && openedAlerts.safeParse(jsonOf(kept.document))
  if (!kept || !list?.success) return null
  const { document: text, signatures } = kept
  return { text, list: list.data, proof: { sha256: textHash(text), signatures } }
}

/** What was published under this name, if it is what this version knows. */
function opened<Document>(store: Store, name: PublicationName, schema: z.ZodMiniType<Document>): Document | null {
  const kept = store.publication(name)
  return (kept && schema.safeParse(jsonOf(kept.document)).data) ?? null
}

function listOf(name: KeyListName, store: Store, { roster, signed }: KeptRoster, today: Day): SignedText[] {
  const kept = store.keys()
  if (name === "approvers") return approverKeysOfDay(kept, roster, today)
  // Removals stand last, so that a page without a key tells what is wrong with the keys.
  return [...keysOfDay(kept, roster, today, name), ...removalsOf(kept, signed)]
}

export function shelfOver(store: Store, organisation: Organisation): Shelf {
  let revision = 0
  const roster = latest<number, KeptRoster | null>()
  const alerts = latest<number, KeptAlerts | null>()
  const pages = latest<number, Pages | null>()
  const counts = latest<number, Counts | null>()
  const list = () => latest<string, string | null>()
  const keys = { message: list(), standing: list(), approvers: list() }
  const shelf: Shelf = {
    roster: () => roster(revision, () => rosterIn(store, organisation)),
    alerts: () => alerts(revision, () => openAlerts(store)),
    pages: () => pages(revision, () => opened(store, "pages.json", openedPages)),
    counts: () => counts(revision, () => opened(store, "counts.json", openedCounts)),
    keys: (name, today) =>
      keys[name](`${revision} ${today}`, () => {
        const kept = shelf.roster()
        return kept && `${JSON.stringify(listOf(name, store, kept, today))}\n`
      }),
    revision: () => revision,
    changed() {
      revision++
    },
  }
  return shelf
}
