import * as z from "zod/mini"
import * as field from "./field.ts"
import { type ObjectSchema, text } from "./field.ts"

/** The last part of a page's address: "telling-police". */
export const pageName = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,39}$/))
/** A language by its path: "en", "pt-br". */
export const pageLanguage = z.string().check(z.regex(/^[a-z]{2,3}(-[a-z]{2})?$/))

/** One line, with nothing blank at its ends: in the file of a page it stands behind the name of its field. */
export const pageLine = (most: number) => text(most).check(z.regex(/^\S(.*\S)?$/))

/** UTF-16 units of a page's Markdown. */
export const mostPageText = 20_000

/**
 * A page of words (S45, S66). `title` can be read in a history and a task list, so it stays neutral. `text` is Markdown
 * without HTML and without pictures; addresses in it are relative to the language ("health", "alerts/wales").
 */
export const page = (object: ObjectSchema) =>
  object({
    name: pageName,
    language: pageLanguage,
    title: pageLine(60),
    heading: pageLine(120),
    lead: pageLine(400),
    text: text(mostPageText),
    /** When somebody last made sure that it is still true. Absent: nobody has. */
    checked: z.optional(field.month),
  })
export type Page = z.output<ReturnType<typeof page>>
