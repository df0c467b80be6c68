import type { Context, Hono } from "hono"
import { watchChoice } from "../crypto/police-watch-choice.ts"
import type { Failure } from "./failures.ts"
import { readForm } from "./form-body.ts"
import { caching } from "./headers.ts"
import type { PageParts } from "./pages.ts"

/** Three short choices. */
const mostBytes = 1024

/** `POST /:lang/police-watch`: what was chosen stands in no address, no history and no log. Nothing of it is kept. */
export function policeWatchRoutes(app: Hono, parts: PageParts, refuse: (c: Context, failure: Failure) => Response) {
  const { organisation, render, shelf, today } = parts
  for (const language of organisation.languages)
    app.post(`/${language}/police-watch`, async (c) => {
      const form = await readForm(c.req.raw, mostBytes)
      if (!form.ok) return refuse(c, form.failure)
      const chosen = watchChoice(form.value.entries)
      const data = { alerts: shelf.alerts()?.list ?? null, today: today(), watchChoice: chosen }
      const page = await render(new Request(`http://canopy.invalid/${language}/police-watch`), data)
      return new Response(page.body, {
        status: page.status,
        headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": caching.nothing },
      })
    })
}
