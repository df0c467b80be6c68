import { Hono } from "hono"
import { onTestFinished } from "vitest"
import { type Day, dayOf } from "../../crypto/day.ts"
import type { Organisation } from "../../crypto/documents/organisation.ts"
import type { Pins } from "../../keys/ring/ceremony.ts"
import { desk } from "../../server/desk.ts"
import { letterRoute } from "../../server/letter-route.ts"
import { publicationRoutes } from "../../server/publications.ts"
import { shelfOver } from "../../server/shelf.ts"
import { openStore } from "../../server/store/sqlite.ts"
import type { Store, StoredReply } from "../../server/store/store.ts"
import { evaluationsBy, evaluatorFor } from "../support/evaluations.ts"
import { decisions } from "../support/organisation.ts"
import { random } from "../support/random.ts"
import { testFolder } from "./workstation.ts"

/** The real server for a workstation's organisation, without a socket: `fetch` is what a workstation is handed. */

const organisationOf = (pins: Pins): Organisation => ({
  ...pins,
  name: "The Lantern Project",
  demonstration: true,
  ...decisions,
})

export type Host = ReturnType<typeof hostFor>

export function hostFor(pins: Pins, start = Date.parse(`${pins.rosterDay}T12:00:00Z`)) {
  const clock = { now: start }
  const today = (): Day => dayOf(clock.now)
  const slots = { first: 16, most: 256 }
  const folder = testFolder()
  const opened = openStore({ folder, recipients: pins.recipients, letters: slots, replies: slots, random, today })
  if (!opened.ok) throw new Error(opened.failure.kind)
  /** Every batch of replies that the server kept, as it was posted. */
  const replies: StoredReply[][] = []
  const store: Store = {
    ...opened.value,
    keepReplies(batch) {
      const kept = opened.value.keepReplies(batch)
      if (kept === "kept") replies.push([...batch])
      return kept
    },
  }
  onTestFinished(() => store.close())
  const organisation = organisationOf(pins)
  const shelf = shelfOver(store, organisation)
  const shared = { organisation, store, shelf, today }
  const acknowledgements = new Map()
  const evaluator = evaluatorFor(organisation.id, clock)
  const deskApp = desk({
    ...shared,
    now: () => clock.now,
    nonceSecret: random(32),
    acknowledgements,
    saidOfEntries: new Map(),
    evaluations: evaluationsBy(evaluator),
    random,
    fault: () => {},
  })
  const publicApp = new Hono()
  publicationRoutes(publicApp, shared)
  letterRoute(publicApp, shared, (_c, { kind }) => new Response(kind, { status: 400 }))
  /** Method and path of every request, in order. */
  const asked: string[] = []
  const fetcher = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = new URL(String(input))
    asked.push(`${init?.method ?? "GET"} ${url.pathname}${url.search}`)
    const answer = await (url.pathname.startsWith("/desk/") ? deskApp : publicApp).request(url, init)
    // Node's server adds it to every answer.
    answer.headers.set("date", new Date(clock.now).toUTCString())
    return answer
  }
  const published = async (path: string): Promise<string | null> => {
    const answer = await publicApp.request(path)
    return answer.ok ? answer.text() : null
  }
  return {
    clock,
    organisation,
    shelf,
    store,
    replies,
    asked,
    fetch: fetcher as typeof fetch,
    published,
    publicApp,
    evaluator,
  }
}
