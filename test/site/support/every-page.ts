import { browse, perPage } from "../../../crypto/browse/browse.ts"
import { everything } from "../../../crypto/browse/question.ts"
import type { Alerts } from "../../../crypto/documents/alert.ts"
import { regions } from "../../../crypto/documents/choices.ts"
import type { Counts } from "../../../crypto/documents/counts.ts"
import { english, type Language, languages } from "../../../crypto/languages.ts"
import type { PageData, PlainPage } from "../../../crypto/page-data.ts"
import { renderedPaths } from "../../../keys/verify/rendered-paths.ts"
import { alertsOf } from "../../support/organisation.ts"
import { warning, warnings } from "../../support/warnings.ts"
import { watchEntries, watched } from "../../support/watch-entries.ts"
import { builtEntry, clientFiles } from "./build.ts"
import { checkViews } from "./check-views.ts"
import { pages } from "./markup.ts"
import { views } from "./plain-views.ts"
import { scheme, today } from "./scheme.ts"

/** Every page that anybody can be shown: those that were built, those that are rendered when asked, and answers to forms. */

/** More warnings than one page holds; one that was withdrawn, one that is looked at again; and Police Watch. */
const list: Alerts = {
  ...alertsOf(scheme.signedRoster, today),
  alerts: [...warnings(perPage + 1), warning("26-0143", { region: "wales" })],
  withdrawn: ["26-0902", "P26-0902"],
  paused: ["26-0903"],
  policeWatch: [...watchEntries(5), watched("P26-0011", { wentWell: "Officers came fast.", themes: ["respect"] })],
}

const counts: Counts = {
  kind: "canopy/counts",
  version: 1,
  epoch: 1,
  organisation: scheme.organisation.id,
  month: today.slice(0, 7) as Counts["month"],
  years: [
    {
      year: 2026,
      reports: 12,
      warnings: { issued: 2, withdrawn: 1 },
      challenged: { stands: 1, changed: 1, "taken-back": 0 },
      policeFiles: 1,
      demands: [],
    },
  ],
}

/** What the pages are rendered from. */
export const published: PageData = { alerts: list, today, counts, proof: { sha256: "ab".repeat(32), signatures: [] } }
const search = { question: everything, browsed: browse(list, everything), tooManyWords: false }

/** One page as it is sent. `address` tells the state too, where several pages have one address. */
export type Shown = { address: string; language: Language; html: string }

/** The language of a page is the first part of its address. */
const languageAt = (address: string): Language =>
  languages.find((language) => address.split("/")[1] === language) ?? english

/** An address and, in words, what is told of it. */
type Asked = [path: string, data: PageData, state?: string]

const fromPublications = (paths: readonly string[]): Asked[] => [
  ...paths.map((path): Asked => [path, published]),
  ["/en/alerts", { alerts: null, today }, "without a list"],
  ["/en/police-watch", { alerts: null, today }, "without a list"],
  ["/en/counts", { alerts: null, today, counts: null }, "without counts"],
  ["/en/alerts/search", { ...published, search }],
]

/** Forms that are in English alone have their answers there. */
const isAnsweredIn = (language: Language, { view }: PlainPage): boolean =>
  language === english || !/^(small|sealed)/.test(view)

/** Answers to forms, in every language that has the form. */
const answers: Asked[] = languages.flatMap((language) =>
  Object.entries({ ...views, ...checkViews })
    .filter(([, plain]) => isAnsweredIn(language, plain))
    .map(([state, plain]): Asked => [`/${language}/plain`, { alerts: null, today, plain }, state]),
)

let shown: Promise<Shown[]> | null = null

/** Every page in every language; feeds and texts are no pages. Rendered once: several tests look at all of them. */
export function everyPage(): Promise<Shown[]> {
  shown ??= showAll()
  return shown
}

async function showAll(): Promise<Shown[]> {
  const entry = await builtEntry()
  const built = pages().map(([path, html]) => ({ address: `/${path.replace(/\.html$/, "")}`, html }))
  const rendered: { address: string; html: string }[] = []
  for (const [path, data, state] of [...fromPublications([...entry.wordPaths(), ...renderedPaths(list)]), ...answers]) {
    const page = await entry.render(new Request(`http://canopy.invalid${path}`), data)
    if (!page.headers.get("content-type")?.startsWith("text/html")) continue
    rendered.push({ address: state ? `${path}: ${state}` : path, html: await page.text() })
  }
  return [...built, ...rendered].map((page) => ({ ...page, language: languageAt(page.address) }))
}

/** Pages that differ only in their language, in an area or in a number have one name in a table. */
export const nameOf = ({ address }: Shown): string =>
  address
    .replace(/^\/[a-z-]+/, "")
    .replace(/\/P?\d\d-\d{4}$/, "/NUMBER")
    .replace(new RegExp(`/alerts/(?:${regions.join("|")})`), "/alerts/AREA") || "/"

/** The form that works offline is one file with everything in it: no page of the site, but somebody reads it. */
export const offlineForm = (): Shown => ({
  address: "/en/form",
  language: english,
  html: clientFiles().get("en/form.html")?.toString() ?? "",
})
