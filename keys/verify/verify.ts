import type { Day } from "../../crypto/day.ts"
import type { Organisation } from "../../crypto/documents/organisation.ts"
import { trustRoster } from "../../crypto/trust.ts"
import { compareRendered, fetchAlerts } from "./alerts.ts"
import { fetchText } from "./fetched.ts"
import { compareRenderer, compareServed, type Difference, fetchRelease } from "./release.ts"

export type Verified = {
  /** Files and pages that were compared. */
  compared: number
  differences: Difference[]
}

const rosterWords = {
  "another-organisation-key": "belongs to another organisation",
  "damaged-roster": "does not verify",
  "not-a-roster": "is a document of another kind",
  "older-roster": "is older than the one these pages were built with",
  "expired-roster": "has expired",
} as const

/**
 * Compares what an address serves with what was published: roster, release, every file, and every page of warnings,
 * rendered again here. Anybody can do it: no key and no passphrase is needed, only `organisation.json` and a copy of the
 * release (`folder`).
 */
export async function verifyAddress(
  address: string,
  organisation: Organisation,
  folder: string,
  today: Day,
  fetcher: typeof fetch,
): Promise<Verified> {
  const document = (await fetchText(fetcher, address, "/roster.json")) ?? ""
  const minisig = (await fetchText(fetcher, address, "/roster.json.minisig")) ?? ""
  const pins = { organisationKey: organisation.key, organisation: organisation.id, epoch: organisation.epoch }
  const roster = trustRoster({ document, minisig }, pins, today)
  if (!roster.ok)
    return { compared: 0, differences: [{ path: "/roster.json", what: rosterWords[roster.failure.kind] }] }

  const release = await fetchRelease(fetcher, address, roster.value)
  if ("what" in release) return { compared: 0, differences: [release] }
  const served = await compareServed(fetcher, address, release)
  const { alerts, differences } = await fetchAlerts(fetcher, address, { document: roster.value, text: document }, today)
  const local = compareRenderer(folder, release)
  const rendered =
    local.length === 0 ? await compareRendered(fetcher, address, folder, { alerts, today }, organisation.languages) : []
  return {
    compared:
      release.served.length +
      release.renderer.length +
      (alerts?.alerts.length ?? 0) +
      (alerts?.withdrawn.length ?? 0) +
      1,
    differences: [...served, ...differences, ...local, ...rendered],
  }
}
