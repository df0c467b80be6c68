import type { Context, Hono } from "hono"
import type { Entry } from "../crypto/form-tree.ts"
import { addressOfPage, english } from "../crypto/languages.ts"
import type { PageData } from "../crypto/page-data.ts"
import { placeChoice } from "../crypto/place-choice.ts"
import { watchChoice } from "../crypto/police-watch-choice.ts"
import type { Failure } from "./failures.ts"
import { readForm } from "./form-body.ts"
import { type PageParts, readable } from "./pages.ts"
import { padded, paddedLength } from "./plain-answer.ts"

/** Some short choices. */
const mostBytes = 1024
const step = 128 * 1024
/** What a page can say more because something was chosen on it: a way back, and that nothing fits. */
const room = 1024

/** Pages on which something can be chosen, by the last part of their address. */
const choices: Record<string, (entries: readonly Entry[]) => Partial<PageData>> = {
  "police-watch": (entries) => ({ watchChoice: watchChoice(entries) }),
  "police-contacts": (entries) => ({ place: placeChoice(entries) }),
  services: (entries) => ({ place: placeChoice(entries) }),
}

/** `POST /en/police-watch` and the like: what was chosen stands in no address, no history and no log. Nothing of it is kept. */
export function choiceRoutes(app: Hono, parts: PageParts, refuse: (c: Context, failure: Failure) => Response) {
  for (const [name, chosen] of Object.entries(choices)) {
    const address = addressOfPage(name, english)
    app.post(address, async (c) => {
      const form = await readForm(c.req.raw, mostBytes)
      return form.ok ? answer(address, chosen(form.value.entries), parts) : refuse(c, form.failure)
    })
  }
}

/**
 * Whatever is chosen, the answer is as long as one with everything on it: sizes can be seen through encryption. Never
 * compressed, never kept by a browser.
 */
async function answer(path: string, chosen: Partial<PageData>, parts: PageParts): Promise<Response> {
  const whole = await pageFor(path, {}, parts)
  const body = padded(await pageFor(path, chosen, parts), [paddedLength(whole.length + room, [step])])
  return new Response(body, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Length": `${body.length}` },
  })
}

async function pageFor(path: string, chosen: Partial<PageData>, parts: PageParts): Promise<Uint8Array> {
  const page = await parts.render(new Request(`http://canopy.invalid${path}`), { ...readable(parts), ...chosen })
  return new Uint8Array(await page.arrayBuffer())
}
