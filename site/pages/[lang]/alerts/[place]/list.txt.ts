import { organisation } from "virtual:organisation"
import type { APIRoute } from "astro"
import { placeOf, regionOf } from "../../../../warnings/places.ts"
import { plainText } from "../../../../warnings/plain-text.ts"
import { languageOf, wordsIn } from "../../../../words/words.ts"

export const prerender = false

/** Warnings as plain text: to copy, to read aloud, for a telephone that shows no pages. */
export const GET: APIRoute = ({ params, locals: { alerts, today } }) => {
  const language = languageOf(organisation, params.lang)
  const place = placeOf(params.place)
  if (!language || !place) return new Response(null, { status: 404 })
  if (!alerts) return new Response(null, { status: 503 })
  const text = plainText(alerts, regionOf(place), today, organisation, wordsIn(language))
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } })
}
