import { defineCollection } from "astro:content"
import { file, glob } from "astro/loaders"
import { z } from "astro/zod"
import { publicService } from "../crypto/documents/directory.ts"
import { asWritten } from "../crypto/documents/field.ts"
import { newsPlaces } from "../crypto/documents/pages.ts"

/**
 * The words that come with the program. A page is a file `content/pages/LANGUAGE/NAME.md`, an item of news
 * `content/news/LANGUAGE/NAME.md`. What an organisation publishes itself takes their place (crypto/documents/pages.ts).
 */
export const collections = {
  pages: defineCollection({
    loader: glob({ pattern: "*/*.md", base: "./site/content/pages" }),
    schema: z.strictObject({
      title: z.string().max(60),
      heading: z.string().max(120),
      lead: z.string().max(400),
      /** The rows of `docs/promises.md` that it keeps. */
      rows: z.array(z.string().regex(/^[SN]\d+$/)).min(1),
      /** What an organisation has to write itself before it is true. */
      yours: z.string().optional(),
      /** Who has to read it before it is published. */
      checkBefore: z.string().optional(),
    }),
  }),
  news: defineCollection({
    loader: glob({ pattern: "*/*.md", base: "./site/content/news" }),
    schema: z.strictObject({
      title: z.string().max(100),
      lead: z.string().max(400),
      month: z.string().regex(/^\d{4}-\d{2}$/),
      place: z.enum(newsPlaces),
    }),
  }),
  services: defineCollection({
    loader: file("./site/content/directory/services.json"),
    // Astro reads each by its id, and keeps it in the entry.
    schema: z.looseObject({ id: z.string() }).transform(({ id: _, ...rest }) => publicService(asWritten).parse(rest)),
  }),
}
