import { rmSync } from "node:fs"
import type { Hono } from "hono"
import { onTestFinished } from "vitest"
import { type Random, utf8 } from "../../crypto/bytes.ts"
import { type Day, dayOf } from "../../crypto/day.ts"
import type { Organisation } from "../../crypto/documents/organisation.ts"
import type { Role } from "../../crypto/documents/roster.ts"
import { portal } from "../../server/app.ts"
import { desk } from "../../server/desk.ts"
import { caching } from "../../server/headers.ts"
import type { Render } from "../../server/pages.ts"
import type { ShownAs } from "../../server/search/kept.ts"
import { asServed, type Served } from "../../server/served.ts"
import { shelfOver } from "../../server/shelf.ts"
import type { SiteFiles } from "../../server/site-files.ts"
import type { SlotCounts } from "../../server/store/slots.ts"
import { openStore } from "../../server/store/sqlite.ts"
import type { Store } from "../../server/store/store.ts"
import { evaluationsBy, evaluatorFor } from "../support/evaluations.ts"
import { quickFolder } from "../support/folder.ts"
import { testOrganisation } from "../support/organisation.ts"
import { random } from "../support/random.ts"

/** A folder that is gone when the test is over. */
export function testFolder(): string {
  const folder = quickFolder("canopy-")
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Noon of a day in the middle of a month. */
export const noon = Date.parse("2026-06-17T12:00:00Z")
export const someDay = dayOf(noon)

const few: SlotCounts = { first: 16, most: 64 }

export function testStore(
  folder = testFolder(),
  letters = few,
  replies = few,
  today: () => Day = () => someDay,
): Store {
  const opened = openStore({ folder, recipients: 4, letters, replies, random, today })
  if (!opened.ok) throw new Error(opened.failure.kind)
  return opened.value
}

const page = (html: string, kept: Served["caching"] = caching.asked): Served =>
  asServed(utf8(html), "text/html; charset=utf-8", kept)

export const usualSite: SiteFiles = new Map([
  ["/en", page("<h1>Home</h1>")],
  ["/en/report", page("<h1>Report</h1>", caching.nothing)],
  ["/en/error", page("<h1>Something went wrong</h1>")],
  ["/en/not-found", page("<h1>Nothing here</h1>")],
  ["/assets/report.12345678.js", asServed(utf8("go()"), "text/javascript; charset=utf-8", caching.forGood)],
])

const usualRender: Render = async ({ url }, { alerts, today }) =>
  url.includes("/alerts")
    ? new Response(`<h1>${alerts?.alerts.length ?? "no list of"} warnings on ${today}</h1>`, {
        headers: { "Content-Type": "text/html; charset=utf-8", "X-Powered-By": "something" },
      })
    : new Response("nothing", { status: 404 })

export type Host = ReturnType<typeof testHost>

const usualShownAs: ShownAs = ({ number, watchFor, vehicle }) => [number, watchFor, vehicle].join(" ")

type Settings = {
  people?: Record<string, Role[]>
  store?: Store
  render?: Render
  shownAs?: ShownAs
  thresholds?: { publish: number }
  drawn?: Random
  site?: SiteFiles
  /** What this organisation decides otherwise. */
  decided?: Partial<Organisation>
}

export const usualPeople: Record<string, Role[]> = {
  Ana: ["open", "publish", "coordinate"],
  Ben: ["open", "approve"],
  Cleo: ["publish"],
}

/** A whole server without a socket: both apps over a store in a folder of its own, and a clock that a test can turn. */
export function testHost({
  people = usualPeople,
  store = testStore(),
  render = usualRender,
  shownAs = usualShownAs,
  thresholds,
  drawn = random,
  site = usualSite,
  decided = {},
}: Settings = {}) {
  const ours = testOrganisation({ today: someDay, people, ...(thresholds ? { roster: { thresholds } } : {}) })
  const organisation = { ...ours.organisation, ...decided }
  const clock = { now: noon, faults: 0 }
  const evaluator = evaluatorFor(organisation.id, clock)
  const shared = {
    organisation,
    store,
    shelf: shelfOver(store, organisation),
    site,
    render,
    shownAs,
    today: () => dayOf(clock.now),
    random: drawn,
    evaluations: evaluationsBy(evaluator),
    fault: () => {
      clock.faults++
    },
  }
  const deskParts = {
    ...shared,
    now: () => clock.now,
    nonceSecret: random(32),
    acknowledgements: new Map(),
    saidOfEntries: new Map(),
  }
  onTestFinished(() => store.close())
  const { shelf } = shared
  return {
    ...ours,
    organisation,
    clock,
    store,
    shelf,
    evaluator,
    parts: shared,
    portal: portal(shared),
    desk: desk(deskParts),
  }
}

export const post = (app: Hono, body: BodyInit | Uint8Array, headers: Record<string, string> = {}) =>
  app.request("/letters", {
    method: "POST",
    body: body as BodyInit,
    headers: { "Content-Type": "application/octet-stream", ...headers },
  })
