import { Hono } from "hono"
import type { Page } from "../../../crypto/documents/page.ts"
import { type NewsItem, openedPages, type Pages } from "../../../crypto/documents/pages.ts"
import { languages } from "../../../crypto/languages.ts"
import { sourceOf, type Written } from "../../../crypto/reading/source.ts"
import { placeOf, saveDraft } from "../../../keys/pages/drafts.ts"
import { publishChecked } from "../../../keys/pages/publish.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { choiceRoutes } from "../../../server/choices.ts"
import { type PageParts, pageRoutes } from "../../../server/pages.ts"
import { readSiteFiles, type SiteFiles } from "../../../server/site-files.ts"
import { builtRender, builtSite } from "../../site/support/build.ts"
import { contextFor } from "../context.ts"
import { aDesk, type Desk } from "../desk-and-host.ts"
import { writeFile } from "../files-written.ts"
import type { Host } from "../host.ts"

/** A desk and its server with the built site, which speaks every language: what is published can be read at once. */

export type Site = {
  fetch: typeof fetch
  /** The page at this address, as a reader has it; "404" where there is none. */
  read: (path: string) => Promise<string>
}

/** Read once: every test has the same files. */
let files: SiteFiles | null = null
function siteFiles(): SiteFiles {
  files ??= readSiteFiles(builtSite())
  return files
}

export async function siteOf({ organisation, shelf, clock, fetch: toHost }: Host): Promise<Site> {
  const parts: PageParts = {
    organisation: { ...organisation, languages: [...languages] },
    site: siteFiles(),
    render: await builtRender(),
    shelf,
    today: () => new Date(clock.now).toISOString().slice(0, 10) as ReturnType<PageParts["today"]>,
  }
  const site = new Hono()
  choiceRoutes(site, parts, (_c, { kind }) => new Response(kind, { status: 400 }))
  pageRoutes(site, parts)
  const fetcher: typeof fetch = async (input, init) => {
    const url = new URL(String(input))
    const answer = await toHost(url, init)
    return answer.status === 404 && !url.pathname.startsWith("/desk/") ? site.request(url.pathname, init) : answer
  }
  const read = async (path: string): Promise<string> => {
    const answer = await site.request(path)
    return answer.ok ? answer.text() : String(answer.status)
  }
  return { fetch: fetcher, read }
}

export type DeskWithSite = Desk & { site: Site; ana: Workstation }

export async function aDeskWithSite(desk?: Desk): Promise<DeskWithSite> {
  const known = desk ?? (await aDesk())
  const site = await siteOf(known.host)
  return { ...known, site, ana: { ...known.team.workstation, fetch: site.fetch } }
}

export const aPage = (rest: Partial<Page> = {}): Page => ({
  name: "about",
  language: "en",
  title: "About us",
  heading: "Who we are",
  lead: "We are three people in Leeds.",
  text: "## What we do\n\nWe read what you send. Ring {phone}.\n\n- [Health](health)",
  ...rest,
})

export const anItem = (rest: Partial<NewsItem> = {}): NewsItem => ({
  name: "new-room",
  language: "en",
  title: "We have a new room",
  lead: "It has a door to the yard.",
  text: "Come in.",
  month: "2026-06" as NewsItem["month"],
  place: "latest",
  ...rest,
})

export async function publishes(workstation: Workstation, written: Written): Promise<Pages> {
  saveDraft(workstation, written)
  return publishChecked(workstation, placeOf(written))
}

/** What is published at the server now. */
export async function publishedAt({ published }: Host): Promise<Pages | null> {
  const text = await published("/pages.json")
  return text === null ? null : openedPages.parse(JSON.parse(text))
}

/** A command as somebody types it. */
export const typed = ({ team, site }: DeskWithSite, line: string, options: Record<string, string> = {}) =>
  contextFor(team.home, line, options, { fetcher: site.fetch })

/** A file with this page in it. */
export const fileWith = (written: Written | string): string =>
  writeFile(typeof written === "string" ? written : sourceOf(written))
