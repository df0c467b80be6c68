import type { Context, Hono } from "hono"
import type { Day } from "../crypto/day.ts"
import type { Organisation } from "../crypto/documents/organisation.ts"
import type { PageData } from "../crypto/page-data.ts"
import { problem, wantsPage } from "./answers.ts"
import { type Failure, statusOf } from "./failures.ts"
import { caching } from "./headers.ts"
import { answerWith, type Served } from "./served.ts"
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

const languageOf = ({ languages }: Organisation): string => languages[0] ?? "en"

/** Pages that are rendered when asked, because a warning or a changed word must be live at once. */
const onDemand = /^\/([a-z]{2,3})\/(?:(?:alerts|police-watch)(\/.*)?|[a-z0-9-]{2,40})$/
/** Feeds of everything, in the organisation's first language. */
const feeds = ["/alerts.atom", "/feed.json"]

/** Where the page's own origin would stand; nothing in a page may depend on it. */
const nowhere = "http://canopy.invalid"

/** Method and address only: the page must not know who asks, so that everybody can be shown to get the same bytes. */
const anonymous = (request: Request): Request => {
  const { pathname, search } = new URL(request.url)
  return new Request(nowhere + pathname + search, { method: "GET" })
}

/** The rendered page, or null where the pages know nothing of this address. */
async function rendered(request: Request, { render, shelf, today }: PageParts): Promise<Response | null> {
  const kept = shelf.alerts()
  const data = { alerts: kept?.list ?? null, proof: kept?.proof ?? null, today: today() }
  const page = await render(anonymous(request), data)
  if (page.status === 404) return null
  const headers = new Headers({ "Cache-Control": page.ok ? caching.asked : caching.nothing })
  for (const name of ["Content-Type", "Location"])
    if (page.headers.has(name)) headers.set(name, page.headers.get(name)!)
  return new Response(page.body, { status: page.status, headers })
}

/** A whole, kind page for people, a problem for programs. */
export function refusal(c: Context, { organisation, site }: PageParts, failure: Failure): Response {
  const page = site.get(failure.kind === "not-found" ? "/404" : `/${languageOf(organisation)}/error`)
  if (!page || !wantsPage(c.req.header("accept"))) return problem(failure)
  const asError: Served = { ...page, caching: caching.nothing }
  return answerWith(asError, c.req.raw.headers, statusOf(failure.kind))
}

/** The page at an address, with or without a slash at its end. The page for "nothing here" has no address of its own. */
function pageAt(path: string, { site, organisation }: PageParts): Served | undefined {
  if (path === "/") return site.get("/") ?? site.get(`/${languageOf(organisation)}`)
  const address = path.replace(/\/$/, "")
  return address === "/404" ? undefined : site.get(address)
}

/** Everything that is read: built pages as they are, warnings as they stand now. To be added after all other routes. */
export function pageRoutes(app: Hono, parts: PageParts) {
  app.get("*", async (c) => {
    const page = pageAt(c.req.path, parts)
    if (page) return answerWith(page, c.req.raw.headers)
    const language = onDemand.exec(c.req.path)?.[1]
    const isOurs = feeds.includes(c.req.path) || parts.organisation.languages.some((ours) => ours === language)
    return (isOurs && (await rendered(c.req.raw, parts))) || c.notFound()
  })
}
