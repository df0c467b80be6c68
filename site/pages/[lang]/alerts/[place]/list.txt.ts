import { organisation } from "virtual:organisation"
import type { APIRoute } from "astro"
import { placeOf, regionOf } from "../../../../warnings/places.ts"
import { noText, plainText } from "../../../../warnings/plain-text.ts"
import { englishOf, wordsIn } from "../../../../words/words.ts"

export const prerender = false

const plain = (text: string, status = 200) =>
  new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } })

/** Warnings as plain text: to copy, to read aloud, for a telephone that shows no pages. */
export const GET: APIRoute = ({ params, locals: { alerts, today } }) => {
  const language = englishOf(params.lang)
  const place = placeOf(params.place)
  if (!language || !place) return new Response(null, { status: 404 })
  const words = wordsIn(language)
  return alerts
    ? plain(plainText(alerts, regionOf(place), today, organisation, words))
    : plain(noText(organisation, words), 503)
}
