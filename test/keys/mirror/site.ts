import { cpSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { onTestFinished } from "vitest"
import type { Alert, Alerts } from "../../../crypto/documents/alert.ts"
import type { Pages } from "../../../crypto/documents/pages.ts"
import { publicationText, signPublication } from "../../../crypto/publication.ts"
import { withShort } from "../../../crypto/short-alerts.ts"
import { signRelease } from "../../../keys/outbound/release.ts"
import { portal } from "../../../server/app.ts"
import { shelfOver } from "../../../server/shelf.ts"
import { readSiteFiles } from "../../../server/site-files.ts"
import { secretOf } from "../../crypto/cast.ts"
import { testFolder, testStore } from "../../server/host.ts"
import { builtEntry, builtSite } from "../../site/support/build.ts"
import { scheme, today } from "../../site/support/scheme.ts"
import { noEvaluations } from "../../support/evaluations.ts"
import { quickFolder } from "../../support/folder.ts"
import { alertsOf, documentSecret } from "../../support/organisation.ts"
import { random } from "../../support/random.ts"

export const siteAddress = "http://site.example"

/** The built site with its release signed, beside `organisation.json`: made once for a file of tests. */
export function signedSite(): { folder: string; organisationFile: string; remove: () => void } {
  const folder = quickFolder("canopy-signed-")
  cpSync(builtSite(), folder, { recursive: true })
  signRelease(folder, scheme.organisation.id, 1, secretOf("release"))
  const organisationFile = join(folder, "organisation.json")
  writeFileSync(organisationFile, JSON.stringify(scheme.organisation))
  return { folder, organisationFile, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The portal over a store, and the store. */
async function portalOf(folder: string) {
  const { organisation } = scheme
  const store = testStore(testFolder())
  onTestFinished(() => store.close())
  const shared = { organisation, store, shelf: shelfOver(store, organisation), site: readSiteFiles(folder), random }
  const parts = { ...shared, ...(await builtEntry()), today: () => today, evaluations: noEvaluations, fault: () => {} }
  return { store, app: portal(parts) }
}

/** Every address that can be asked for by GET and is no pattern. */
export const serverRoutes = async (folder: string): Promise<string[]> => [
  ...new Set(
    (await portalOf(folder)).app.routes
      .filter(({ method, path }) => method === "GET" && !/[*:]/.test(path))
      .map(({ path }) => path),
  ),
]

/** Words as Ana signs them. */
export const wordsBy = (words: Pages, alias = "Ana") => ({
  document: publicationText(words),
  signatures: [signPublication(words, documentSecret(alias))],
})

/** An honest host of that site, which shows these warnings and these words, as something to fetch from. */
export async function hostOf(
  folder: string,
  alerts: readonly Alert[],
  rest: Pick<Partial<Alerts>, "withdrawn" | "paused"> = {},
  words: Pages | null = null,
): Promise<typeof fetch> {
  const { signedRoster } = scheme
  const { store, app } = await portalOf(folder)
  const list = withShort({ ...alertsOf(signedRoster, today), alerts: [...alerts], ...rest })
  store.publish("roster.json", { document: signedRoster.document, signatures: [signedRoster.minisig] })
  const signatures = [signPublication(list, documentSecret("Ana"))]
  store.publish("alerts.json", { document: publicationText(list), signatures })
  store.replaceKeys(scheme.standingKeys)
  if (words) store.publish("pages.json", wordsBy(words))
  return async (asked, init) => app.request(new URL(String(asked)).pathname, init)
}
