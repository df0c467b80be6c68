import type { Day } from "../../crypto/day.ts"
import type { Organisation } from "../../crypto/documents/organisation.ts"
import { refuse } from "../refusals/refusal.ts"
import { fetchAlerts } from "../verify/alerts.ts"
import { ownWordsIn } from "../verify/own-words.ts"
import { fetchPublications } from "../verify/publications.ts"
import { compareLocal, fetchRelease } from "../verify/release.ts"
import { fetchRosterOf, type Verified, verifyAddress } from "../verify/verify.ts"
import { copyOf } from "./copy.ts"
import { mayReplace, writeCopy } from "./write.ts"

/** Fetches each path once: what was compared is what is copied, whatever the host says the second time. */
function remembering(fetcher: typeof fetch): typeof fetch {
  const kept = new Map<string, Promise<Response>>()
  return async (asked, init) => {
    const name = String(asked)
    const answer = kept.get(name) ?? fetcher(asked, init)
    kept.set(name, answer)
    return (await answer).clone()
  }
}

/** Where the site is, where a local copy of its release lies, and where the copy goes. */
export type MirrorPlaces = { address: string; folder: string; out: string }

/**
 * Makes a copy of everything public, once all of it was compared with what was published. Throws `copy-not-written`,
 * `not-a-copy-there` and `server-not-reached`; an earlier copy then stays as it is.
 */
export async function copyAddress(
  { address, folder, out }: MirrorPlaces,
  organisation: Organisation,
  today: Day,
  fetcher: typeof fetch,
): Promise<{ files: number; alerts: Verified["alerts"] }> {
  if (!mayReplace(out)) return refuse("not-a-copy-there")
  const once = remembering(fetcher)
  const { differences, alerts } = await verifyAddress(address, organisation, folder, today, once)
  const shown = await fetchRosterOf(once, address, organisation, today)
  if (differences.length > 0 || "what" in shown) return refuse("copy-not-written")
  const release = await fetchRelease(once, address, shown.roster)
  if ("what" in release || compareLocal(folder, release).length > 0) return refuse("copy-not-written")
  const list = await fetchAlerts(once, address, { document: shown.roster, text: shown.text }, today)
  const publications = (await fetchPublications(once, address, shown.roster)).files
  const data = { alerts: list.alerts, proof: list.proof, today, ...ownWordsIn(publications) }
  const copy = await copyOf({ organisation, release, folder, data, publications })
  writeCopy(out, copy)
  return { files: copy.size, alerts }
}
