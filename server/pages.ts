import type { Context, Hono } from "hono"
import type { Day } from "../crypto/day.ts"
import type { Organisation } from "../crypto/documents/organisation.ts"
import { english } from "../crypto/languages.ts"
import type { PageData } from "../crypto/page-data.ts"
import { problem, wantsPage } from "./answers.ts"
import { type Failure, statusOf } from "./failures.ts"
import { caching } from "./headers.ts"
import { latest } from "./latest.ts"
import { answerWith, asServed, type Served } from "./served.ts"
import type { Shelf } from "./shelf.ts"
import type { SiteFiles } from "./site-files.ts"

/** What the built site's entry exports: an Astro page for this address, with this data. */
export type Render = (request: Request, locals: PageData) => Promise<Response>

export type PageParts = {
  organisation: Organisation
  site: SiteFiles
  render: Render
  shelf: Shelf
  today: () => Day
}

/** The language of an address, if the organisation speaks it, else its first. */
function languageAt(path: string, { languages }: Organisation): string {
  const [, named] = path.split("/")
  return languages.find((language) => language === named) ?? languages[0] ?? english
}

/** Pages that are rendered when asked, because a warning must be live at once. */
const fromWarnings = /^\/([a-z]{2,3}(?:-[a-z]{2})?)\/(?:alerts|police-watch)(\/.*)?$/
/** Feeds of everything, in the organisation's first language. */
const feeds = ["/alerts.atom", "/feed.json"]
/** Pages of words: a language's first page, and what stands under it. The same for everybody until somebody publishes. */
const words = /^\/([a-z]{2,3}(?:-[a-z]{2})?)(?:\/(?:news\/)?[a-z0-9-]{2,40}(?:\.md)?)?$/

/** Where the page's own origin would stand; nothing in a page may depend on it. */
const nowhere = "http://canopy.invalid"

/** Method and address only: the page must not know who asks, so that everybody can be shown to get the same bytes. */
const anonymous = (request: Request): Request => {
  const { pathname, search } = new URL(request.url)
  return new Request(nowhere + pathname + search, { method: "GET" })
}

/** Everything that was published, for a page. */
export function readable({ shelf, today }: Pick<PageParts, "shelf" | "today">): PageData {
  const kept = shelf.alerts()
  return {
    alerts: kept?.list ?? null,
    proof: kept?.proof ?? null,
    today: today(),
    own: shelf.pages(),
    counts: shelf.counts(),
  }
}

/** The rendered page, or null where the pages know nothing of this address. */
async function rendered(request: Request, parts: PageParts): Promise<Response | null> {
  const page = await parts.render(anonymous(request), readable(parts))
  if (page.status === 404) return null
  const headers = new Headers({ "Cache-Control": page.ok ? caching.asked : caching.nothing })
  for (const name of ["Content-Type", "Location"])
    if (page.headers.has(name)) headers.set(name, page.headers.get(name)!)
  return new Response(page.body, { status: page.status, headers })
}

/** Pages of words, rendered once until somebody publishes or the day ends. */
function wordPages(parts: PageParts): (path: string) => Promise<Served | null> {
  const kept = latest<string, Map<string, Served>>()
  return async (path) => {
    const pages = kept(`${parts.shelf.revision()} ${parts.today()}`, () => new Map())
    const known = pages.get(path)
    if (known) return known
    const page = await parts.render(new Request(nowhere + path), readable(parts))
    if (!page.ok) return null
    const type = path.endsWith(".md") ? "text/markdown; charset=utf-8" : "text/html; charset=utf-8"
    const made = asServed(new Uint8Array(await page.arrayBuffer()), type, caching.asked)
    pages.set(path, made)
    return made
  }
}

/** A whole, kind page for people, a problem for programs. */
export function refusal(c: Context, { organisation, site }: PageParts, failure: Failure): Response {
  const page = site.get(
    `/${languageAt(c.req.path, organisation)}/${failure.kind === "not-found" ? "not-found" : "error"}`,
  )
  if (!page || !wantsPage(c.req.header("accept"))) return problem(failure)
  const asError: Served = { ...page, caching: caching.nothing }
  return answerWith(asError, c.req.raw.headers, statusOf(failure.kind))
}

/** The page for "nothing here", which has no address of its own. */
const nothingHere = /^\/(404|[^/]+\/not-found)$/

/** The built page at an address, with or without a slash at its end. */
function builtAt(path: string, { site }: PageParts): Served | undefined {
  const address = path.replace(/\/$/, "")
  return nothingHere.test(address) ? undefined : site.get(address)
}

const speaks = ({ organisation }: PageParts, language: string | undefined): boolean =>
  organisation.languages.some((ours) => ours === language)

/** Everything that is read: built pages as they are, warnings and words as they stand now. To be added after all other routes. */
export function pageRoutes(app: Hono, parts: PageParts) {
  const wordsAt = wordPages(parts)
  app.get("*", async (c) => {
    const path = c.req.path === "/" ? `/${languageAt("", parts.organisation)}` : c.req.path.replace(/\/$/, "")
    const built = builtAt(path, parts)
    if (built) return answerWith(built, c.req.raw.headers)
    if (feeds.includes(path) || speaks(parts, fromWarnings.exec(path)?.[1]))
      return (await rendered(c.req.raw, parts)) ?? c.notFound()
    const page = speaks(parts, words.exec(path)?.[1]) ? await wordsAt(path) : null
    return page ? answerWith(page, c.req.raw.headers) : c.notFound()
  })
}
