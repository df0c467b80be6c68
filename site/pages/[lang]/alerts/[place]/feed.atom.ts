import type { APIRoute } from "astro"
import { answerFeed } from "../../../../feeds/answer.ts"

export const prerender = false
export const GET: APIRoute = (context) => answerFeed(context, "atom")
