import type { APIRoute } from "astro"
import { sourceOf } from "../../../../crypto/reading/source.ts"
import { newsIn } from "../../../reading/news.ts"
import { languageOf } from "../../../words/words.ts"

// An item of news as it was written.
export const prerender = false
export const GET: APIRoute = ({ params, locals }) => {
  const language = languageOf(params.lang)
  const item = language && newsIn(language, locals.own).find(({ name }) => name === params.name)
  return item ? new Response(sourceOf(item)) : new Response(null, { status: 404 })
}
