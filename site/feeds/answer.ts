import type { APIContext } from "astro"
import { english } from "../../crypto/languages.ts"
import { placeOf, regionOf } from "../warnings/places.ts"
import { englishOf } from "../words/words.ts"
import { atomOf } from "./atom.ts"
import { type Format, feedOf } from "./feed.ts"
import { jsonFeedOf } from "./json.ts"

const types: Record<Format, string> = {
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
}
const written = { atom: atomOf, json: jsonFeedOf }

const nothing = (status: number): Response => new Response(null, { status })

/** The feed at an address: of the area that it names, or, where it names none, of everything. 404 for no such area. */
export function answerFeed({ params, locals }: APIContext, format: Format): Response {
  const whole = params.lang === undefined
  const language = whole ? english : englishOf(params.lang)
  const place = whole ? "all" : placeOf(params.place)
  if (!language || !place) return nothing(404)
  // A feed without entries would tell every reader that all warnings are gone.
  if (!locals.alerts || !locals.proof) return nothing(503)
  const feed = feedOf(locals.alerts, locals.proof, { language, region: regionOf(place), whole })
  return new Response(written[format](feed), { headers: { "Content-Type": types[format] } })
}
