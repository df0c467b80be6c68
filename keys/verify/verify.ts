import type { Day } from "../../crypto/day.ts"
import type { Alerts } from "../../crypto/documents/alert.ts"
import { type Organisation, pinsIn } from "../../crypto/documents/organisation.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import { trustRoster } from "../../crypto/trust.ts"
import { compareRendered, fetchAlerts } from "./alerts.ts"
import { fetchText } from "./fetched.ts"
import { ownWordsIn } from "./own-words.ts"
import { fetchPublications } from "./publications.ts"
import { compareRenderer, compareServed, type Difference, fetchRelease } from "./release.ts"

export type Verified = {
  /** Files and pages that were compared. */
  compared: number
  differences: Difference[]
  /** The list of warnings that was shown: null when the host shows none. Hold it against what you have seen before. */
  alerts: { epoch: number; inForce: number; withdrawn: number; paused: number } | null
  /** The edition of the organisation's own words: null when the host shows none. The same holds for it. */
  words: number | null
}

const rosterWords = {
  "another-organisation-key": "belongs to another organisation",
  "damaged-roster": "does not verify",
  "not-a-roster": "is a document of another kind",
  "older-roster": "is older than the one these pages were built with",
  "expired-roster": "has expired",
} as const

/** The roster that is shown, if it is the one to go by; or what is wrong with it. */
export async function fetchRosterOf(
  fetcher: typeof fetch,
  address: string,
  organisation: Organisation,
  today: Day,
): Promise<{ roster: Roster; text: string } | Difference> {
  const shown = {
    document: (await fetchText(fetcher, address, "/roster.json")) ?? "",
    minisig: (await fetchText(fetcher, address, "/roster.json.minisig")) ?? "",
  }
  const roster = trustRoster(shown, pinsIn(organisation), today)
  return roster.ok
    ? { roster: roster.value, text: shown.document }
    : { path: "/roster.json", what: rosterWords[roster.failure.kind] }
}

/**
 * Compares what an address serves with what was published: roster, release, every file, and every page, sheet and feed of
 * warnings, rendered again here. Anybody can do it: no key and no passphrase is needed, only `organisation.json` and a
 * copy of the release (`folder`).
 */
export async function verifyAddress(
  address: string,
  organisation: Organisation,
  folder: string,
  today: Day,
  fetcher: typeof fetch,
): Promise<Verified> {
  const shown = await fetchRosterOf(fetcher, address, organisation, today)
  if ("what" in shown) return onlyThis(shown)
  const release = await fetchRelease(fetcher, address, shown.roster)
  if ("what" in release) return onlyThis(release)

  const served = await compareServed(fetcher, address, release)
  const local = compareRenderer(folder, release)
  const list = await fetchAlerts(fetcher, address, { document: shown.roster, text: shown.text }, today)
  const published = await fetchPublications(fetcher, address, shown.roster)
  const { own, counts } = ownWordsIn(published.files)
  const data = { alerts: list.alerts, proof: list.proof, today, own, counts }
  // A program that is not the signed one is never run.
  const rendered =
    local.length === 0 ? await compareRendered(fetcher, address, folder, data) : { compared: 0, differences: [] }
  return {
    compared: release.served.length + release.renderer.length + rendered.compared,
    differences: [...served, ...list.differences, ...published.differences, ...local, ...rendered.differences],
    alerts: summaryOf(list.alerts),
    words: own?.epoch ?? null,
  }
}

/** Nothing else can be trusted when this is wrong, so nothing else was compared. */
export const onlyThis = (difference: Difference): Verified => ({
  compared: 0,
  alerts: null,
  words: null,
  differences: [difference],
})

export const summaryOf = (alerts: Alerts | null): Verified["alerts"] =>
  alerts && {
    epoch: alerts.epoch,
    inForce: alerts.alerts.length,
    withdrawn: alerts.withdrawn.length,
    paused: alerts.paused?.length ?? 0,
  }
