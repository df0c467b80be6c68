import { utf8 } from "../crypto/bytes.ts"
import type { PlainPage } from "../crypto/page-data.ts"
import type { PageParts } from "./pages.ts"

const kib = 1024

/** All that answers a code is this long, whatever waits and whatever came of it: sizes can be seen through encryption. */
export const codeAnswerLengths = [128 * kib] as const
/** What holds a person's own words is as long as one of these. The longest report takes the last. */
export const wordsAnswerLengths = [128 * kib, 256 * kib, 512 * kib] as const

const lengthsOf: Record<PlainPage["view"], readonly number[]> = {
  form: wordsAnswerLengths,
  check: wordsAnswerLengths,
  sealed: wordsAnswerLengths,
  "small-form": wordsAnswerLengths,
  "small-check": wordsAnswerLengths,
  sent: codeAnswerLengths,
  "small-sent": codeAnswerLengths,
  code: codeAnswerLengths,
  replies: codeAnswerLengths,
  withdraw: codeAnswerLengths,
  withdrawn: codeAnswerLengths,
  value: codeAnswerLengths,
  understood: codeAnswerLengths,
  answer: codeAnswerLengths,
  "not-here": codeAnswerLengths,
}

/** The first that holds so many bytes; when none does, a multiple of the last: words are never cut. */
export function paddedLength(bytes: number, lengths: readonly number[]): number {
  const last = lengths.at(-1)!
  return lengths.find((length) => length >= bytes) ?? Math.ceil(bytes / last) * last
}

const opening = utf8("<!--")
const closing = utf8("-->")

/** The page, then a comment of spaces. HTML, "Writing HTML documents": comments may stand behind the root element. */
export function padded(html: Uint8Array, lengths: readonly number[]): Uint8Array<ArrayBuffer> {
  const page = new Uint8Array(paddedLength(html.length + opening.length + closing.length, lengths)).fill(0x20)
  page.set(html)
  page.set(opening, html.length)
  page.set(closing, page.length - closing.length)
  return page
}

/** No page of the portal's own: it is rendered only with what a form said. */
const plainAddress = (language: string) => `http://canopy.invalid/${language}/plain`

export type AnswerParts = Pick<PageParts, "render" | "today">

/** The page for what came of a form, in its length. Never compressed, never kept by a browser; 200 unless told. */
export async function answerPlain(
  plain: PlainPage,
  language: string,
  { render, today }: AnswerParts,
  status = 200,
): Promise<Response> {
  const page = await render(new Request(plainAddress(language)), { alerts: null, today: today(), plain })
  if (!page.ok) throw new Error("the site has no page for forms without scripts")
  const body = padded(new Uint8Array(await page.arrayBuffer()), lengthsOf[plain.view])
  const headers = { "Content-Type": "text/html; charset=utf-8", "Content-Length": `${body.length}` }
  return new Response(body, { status, headers })
}
