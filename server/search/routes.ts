import type { Context, Hono } from "hono"
import { browse } from "../../crypto/browse/browse.ts"
import { readQuestion } from "../../crypto/browse/question.ts"
import type { Entry } from "../../crypto/form-tree.ts"
import { addressOfPage, english } from "../../crypto/languages.ts"
import type { Searched } from "../../crypto/page-data.ts"
import { readBody } from "../body.ts"
import type { Failure } from "../failures.ts"
import { formType } from "../form-body.ts"
import { type AnswerParts, padded } from "../plain-answer.ts"
import type { Shelf } from "../shelf.ts"
import { keptIndex, type ShownAs } from "./kept.ts"

export type SearchParts = AnswerParts & { shelf: Shelf; shownAs: ShownAs }

const kib = 1024
/** More than anybody types, and more than a pasted page of words. */
const mostBytes = 32 * kib
/** A page of results is as long as one of these: sizes can be seen through encryption. */
export const searchAnswerLengths = [128 * kib, 256 * kib] as const

/**
 * `POST /en/alerts/search`. A POST, so that what somebody looks for stands in no address, history or log; it is held
 * while the answer is made, and nowhere else.
 */
export function searchRoutes(app: Hono, parts: SearchParts, refuse: (c: Context, failure: Failure) => Response) {
  const { shelf, shownAs } = parts
  const findIn = keptIndex(shownAs, () => shelf.alerts()?.list ?? null)
  async function look(entries: readonly Entry[]): Promise<Searched> {
    const question = readQuestion(entries)
    const found = await findIn(question)
    if (!found) return { question, browsed: null, tooManyWords: false }
    return { question, browsed: browse(found.list, question, found.hasWords), tooManyWords: found.more }
  }
  const address = `${addressOfPage("alerts", english)}/search`
  app.post(address, async (c) => {
    if (!formType.test(c.req.header("content-type") ?? "")) return refuse(c, { kind: "wrong-type" })
    const body = await readBody(c.req.raw, mostBytes)
    if (!body.ok) return refuse(c, { kind: body.failure.kind === "too-long" ? "form-too-long" : "broken-off" })
    return answer(await look(entriesIn(body.value)), address, parts)
  })
  // Asked for again from a bookmark or the history.
  app.get(address, (c) => c.redirect(addressOfPage("alerts", english), 303))
}

/** WHATWG URL, "application/x-www-form-urlencoded parsing": it takes any bytes, and broken ones become U+FFFD. */
function entriesIn(body: Uint8Array): Entry[] {
  const entries = [...new URLSearchParams(new TextDecoder().decode(body))]
  body.fill(0)
  return entries
}

/** Never compressed, never kept by a browser, in one of two lengths. */
async function answer(search: Searched, address: string, { render, shelf, today }: SearchParts): Promise<Response> {
  const data = { alerts: shelf.alerts()?.list ?? null, today: today(), search }
  const page = await render(new Request(`http://canopy.invalid${address}`), data)
  if (!page.ok) throw new Error("the site has no page for what was found")
  const body = padded(new Uint8Array(await page.arrayBuffer()), searchAnswerLengths)
  return new Response(body, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Length": `${body.length}` },
  })
}
