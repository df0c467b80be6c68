import type { Context, Hono } from "hono"
import { type WatchChoice, watchChoice } from "../crypto/police-watch-choice.ts"
import type { Failure } from "./failures.ts"
import { readForm } from "./form-body.ts"
import type { PageParts } from "./pages.ts"
import { padded, paddedLength } from "./plain-answer.ts"

/** Three short choices. */
const mostBytes = 1024
const step = 128 * 1024
/** What a page can say more because something was chosen on it: a way back, and that nothing fits. */
const room = 1024

/** `POST /:lang/police-watch`: what was chosen stands in no address, no history and no log. Nothing of it is kept. */
export function policeWatchRoutes(app: Hono, parts: PageParts, refuse: (c: Context, failure: Failure) => Response) {
  for (const language of parts.organisation.languages)
    app.post(`/${language}/police-watch`, async (c) => {
      const form = await readForm(c.req.raw, mostBytes)
      return form.ok ? answer(watchChoice(form.value.entries), language, parts) : refuse(c, form.failure)
    })
}

/**
 * Whatever is chosen, the answer is as long as one with everything on it: sizes can be seen through encryption. Never
 * compressed, never kept by a browser.
 */
async function answer(chosen: WatchChoice, language: string, parts: PageParts): Promise<Response> {
  const whole = await pageFor({}, language, parts)
  const body = padded(await pageFor(chosen, language, parts), [paddedLength(whole.length + room, [step])])
  return new Response(body, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Length": `${body.length}` },
  })
}

async function pageFor(choice: WatchChoice, language: string, parts: PageParts): Promise<Uint8Array> {
  const { render, shelf, today } = parts
  const data = { alerts: shelf.alerts()?.list ?? null, today: today(), watchChoice: choice }
  const page = await render(new Request(`http://canopy.invalid/${language}/police-watch`), data)
  return new Uint8Array(await page.arrayBuffer())
}
