import * as z from "zod/mini"
import { publicService } from "./directory.ts"
import * as field from "./field.ts"
import { asOpened, asWritten, type ObjectSchema, text } from "./field.ts"
import { mostPageText, page, pageLanguage, pageLine, pageName } from "./page.ts"

/** Where an item of news stands on the first page (S64): one each. */
export const newsPlaces = ["latest", "featured", "new"] as const
export type NewsPlace = (typeof newsPlaces)[number]

export const newsItem = (object: ObjectSchema) =>
  object({
    name: pageName,
    language: pageLanguage,
    title: pageLine(100),
    lead: pageLine(400),
    /** Markdown, as in a page. */
    text: text(mostPageText),
    month: field.month,
    place: z.enum(newsPlaces),
  })
export type NewsItem = z.output<ReturnType<typeof newsItem>>

/**
 * `/pages.json`: what an organisation says in its own words, in the place of what comes with the program. A list that is
 * absent leaves the program's own.
 */
const pagesSchema = (object: ObjectSchema) =>
  object({
    kind: z.literal("canopy/pages"),
    version: z.literal(1),
    epoch: field.epoch,
    organisation: field.organisationId,
    /** SHA-256 of the exact text before this one; null for the first. */
    previous: z.nullable(field.sha256Hex),
    pages: z.array(page(object)).check(z.maxLength(500)),
    news: z.optional(z.array(newsItem(object)).check(z.maxLength(200))),
    services: z.optional(z.array(publicService(object)).check(z.maxLength(1000))),
  })

export const pages = pagesSchema(asWritten)
export const openedPages = pagesSchema(asOpened)
export type Pages = z.output<typeof pages>

/** What pages are rendered from. */
export type OwnWords = Pick<Pages, "pages" | "news" | "services">
