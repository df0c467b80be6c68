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
/** What the signed program gives: pages, and the addresses of those that are made of words. */
export type Rendering = { render: Render; wordPaths: (own: PageData["own"]) => string[] }

/** The program in a local copy of the release. To be called when it was compared with the signed list. */
export const renderingIn = async (folder: string): Promise<Rendering> =>
  (await import(pathToFileURL(join(folder, "server", "entry.mjs")).href)) as Rendering

/** The addresses of all that is rendered when asked. */
export const askedPaths = ({ wordPaths }: Rendering, { alerts, own }: PageData): string[] => [
  ...renderedPaths(alerts),
  ...wordPaths(own),
]

/** Renders every page, sheet and feed from the signed publications with the signed program, and compares bytes. */
export async function compareRendered(
  fetcher: typeof fetch,
  address: string,
  folder: string,
  data: PageData,
): Promise<{ compared: number; differences: Difference[] }> {
  const rendering = await renderingIn(folder)
  const differences: Difference[] = []
  const paths = askedPaths(rendering, data)
  for (const path of paths) {
    const expected = await rendering.render(new Request(new URL(path, address)), data)
    const fetched = await fetchPath(fetcher, address, path)
    const same = Buffer.from(await expected.arrayBuffer()).equals(fetched.bytes) && expected.status === fetched.status
    if (!same) differences.push({ path, what: "is not what these publications and this release give" })
  }
  return { compared: paths.length, differences }
}
