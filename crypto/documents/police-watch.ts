import * as z from "zod/mini"
import * as field from "./field.ts"
import { type ObjectSchema, text } from "./field.ts"
import { policeThemes } from "./police-experience.ts"
import { policeForceIds } from "./police-forces.ts"

/** "P26-0012": the year, then a serial number of its own. */
export const isWatchNumber = (number: string): boolean => number.startsWith("P")
export const watchNumber = z.string().check(z.regex(/^P\d{2}-\d{4}$/))

const words = (most: number) => z.optional(text(most))

/**
 * What everybody reads of an experience with the police (S44). No officer, no place and no day has a field: there is
 * nothing by which one could be named.
 */
const said = {
  force: z.enum(policeForceIds),
  /** When it was, if that cannot tell who told us: a month. */
  month: z.optional(field.month),
  themes: z.array(z.enum(policeThemes)).check(z.minLength(1), z.maxLength(policeThemes.length)),
  /** In the caseworker's words, both; one of the two at least, which the check holds to. */
  wentWell: words(500),
  wentBadly: words(500),
  /** What people would want the police to do. */
  wanted: words(300),
  reports: z.enum(["one", "more-than-one"]),
}

/** What an entry says, before it has a number. */
export const watchWords = (object: ObjectSchema) => object(said)
export type WatchWords = z.output<ReturnType<typeof watchWords>>

/** An entry of Police Watch, as it stands in the signed list beside the warnings. */
export const watchEntry = (object: ObjectSchema) =>
  object({
    number: watchNumber,
    ...said,
    published: field.month,
    checked: field.month,
    expires: field.month,
  })
export type WatchEntry = z.output<ReturnType<typeof watchEntry>>
