import type { APIRoute } from "astro"
import { sourceOf } from "../../../crypto/reading/source.ts"
import { plainPage } from "../../reading/pages.ts"
import { languageOf } from "../../words/words.ts"

// A page as it was written: for whoever changes it, and whoever reads text alone.
export const prerender = false
export const GET: APIRoute = ({ params, locals }) => {
  const language = languageOf(params.lang)
  const page = language && plainPage(params.page ?? "", language, locals.own)
  return page ? new Response(sourceOf(page)) : new Response(null, { status: 404 })
}
