import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Day } from "../../crypto/day.ts"
import { type Alerts, openedAlerts } from "../../crypto/documents/alert.ts"
import { holds, type Roster } from "../../crypto/documents/roster.ts"
import type { ListProof, PageData } from "../../crypto/page-data.ts"
import { openPublication } from "../../crypto/publication.ts"
import { textHash } from "../../crypto/trust.ts"
import { fetchPath, fetchText } from "./fetched.ts"
import type { Difference } from "./release.ts"
import { renderedPaths } from "./rendered-paths.ts"

const names = ["/alerts.json.minisig", "/alerts.json.2.minisig"]

/** How many different people of this roster signed the text as warnings, and what it says. */
function signersOf(text: string, minisigs: readonly string[], roster: Roster) {
  const publishers = roster.people.filter((person) => holds(person, "publish") || holds(person, "approve"))
  const signed = publishers.flatMap((person) =>
    minisigs.flatMap((minisig) => {
      const opened = openPublication(text, minisig, person.document, openedAlerts)
      return opened.ok ? [{ alias: person.alias, alerts: opened.value }] : []
    }),
  )
  return { people: new Set(signed.map(({ alias }) => alias)).size, alerts: signed[0]?.alerts ?? null }
}

export type FetchedAlerts = { alerts: Alerts | null; proof: ListProof | null; differences: Difference[] }

/** The warnings that are served, if enough people signed them and they are of today. null when there are none yet. */
export async function fetchAlerts(
  fetcher: typeof fetch,
  address: string,
  roster: { document: Roster; text: string },
  today: Day,
): Promise<FetchedAlerts> {
  const path = "/alerts.json"
  const text = await fetchText(fetcher, address, path)
  if (text === null) return { alerts: null, proof: null, differences: [] }
  const fetched = await Promise.all(names.map((name) => fetchText(fetcher, address, name)))
  const signatures = fetched.filter((minisig) => minisig !== null)
  const { people, alerts } = signersOf(text, signatures, roster.document)
  const wrong: string[] = []
  if (people < roster.document.thresholds.publish) wrong.push("is not signed by enough people of the roster")
  if (alerts && alerts.validUntil < today) wrong.push("is older than it may be: warnings may be held back")
  if (alerts && alerts.roster !== textHash(roster.text)) wrong.push("was made under another roster than the one served")
  const proof = alerts && { sha256: textHash(text), signatures }
  return { alerts, proof, differences: wrong.map((what) => ({ path, what })) }
}

export type Render = (request: Request, locals: PageData) => Promise<Response>

/** Renders every page, sheet and feed of warnings from the signed list with the signed program, and compares bytes. */
export async function compareRendered(
  fetcher: typeof fetch,
  address: string,
  folder: string,
  data: PageData,
  languages: readonly string[],
): Promise<Difference[]> {
  const entry = pathToFileURL(join(folder, "server", "entry.mjs")).href
  const { render } = (await import(entry)) as { render: Render }
  const differences: Difference[] = []
  for (const path of renderedPaths(data.alerts, languages)) {
    const expected = await render(new Request(new URL(path, address)), data)
    const fetched = await fetchPath(fetcher, address, path)
    const same = Buffer.from(await expected.arrayBuffer()).equals(fetched.bytes) && expected.status === fetched.status
    if (!same) differences.push({ path, what: "is not what these warnings and this release give" })
  }
  return differences
}
