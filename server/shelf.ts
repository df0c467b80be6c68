import type { Day } from "../crypto/day.ts"
import { type Alerts, openedAlerts } from "../crypto/documents/alert.ts"
import type { Organisation } from "../crypto/documents/organisation.ts"
import { openedRoster, type Roster } from "../crypto/documents/roster.ts"
import { jsonOf, openPublication } from "../crypto/publication.ts"
import { type KeyKind, keysOfDay } from "./day-keys.ts"
import { latest } from "./latest.ts"
import type { Store } from "./store/store.ts"

/** The text that is published, and what it says. */
export type KeptRoster = { text: string; roster: Roster }
export type KeptAlerts = { text: string; list: Alerts }

/** What is published, opened once for each text and not for each reader. */
export type Shelf = {
  /** null until the coordinator has published one under the key in `organisation.json`. */
  roster(): KeptRoster | null
  alerts(): KeptAlerts | null
  /** The text of `/keys.json` or `/standing.json` for this day, or null without a roster. */
  keys(kind: KeyKind, today: Day): string | null
  /** To be called when something else was published. */
  changed(): void
}

/** Its day is not asked for: with a roster whose time is over, a coordinator must still be able to publish the next. */
function openRoster(store: Store, { key }: Organisation): KeptRoster | null {
  const kept = store.publication("roster.json")
  const opened = kept && openPublication(kept.document, kept.signatures[0] ?? "", key, openedRoster)
  return kept && opened?.ok ? { text: kept.document, roster: opened.value } : null
}

function openAlerts(store: Store): KeptAlerts | null {
  const kept = store.publication("alerts.json")
  const list = kept && openedAlerts.safeParse(jsonOf(kept.document))
  return kept && list?.success ? { text: kept.document, list: list.data } : null
}

export function shelfOver(store: Store, organisation: Organisation): Shelf {
  let revision = 0
  const roster = latest<number, KeptRoster | null>()
  const alerts = latest<number, KeptAlerts | null>()
  const keys = { message: latest<string, string | null>(), standing: latest<string, string | null>() }
  const shelf: Shelf = {
    roster: () => roster(revision, () => openRoster(store, organisation)),
    alerts: () => alerts(revision, () => openAlerts(store)),
    keys: (kind, today) =>
      keys[kind](`${revision} ${today}`, () => {
        const kept = shelf.roster()
        return kept && `${JSON.stringify(keysOfDay(store.keys(), kept.roster, today, kind))}\n`
      }),
    changed() {
      revision++
    },
  }
  return shelf
}
