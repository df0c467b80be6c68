import * as z from "zod/mini"
import { type ObjectSchema, text } from "./field.ts"

/** UTF-16 units of one row. */
export const mostRowText = 1300

/** A police file as it is printed, and as its reporter is shown it before it goes (N9): headings, and rows under them. */
export const policeWords = (object: ObjectSchema) =>
  z
    .array(
      object({
        heading: text(80),
        rows: z.array(object({ label: text(80), value: text(mostRowText) })).check(z.maxLength(120)),
      }),
    )
    .check(z.maxLength(20))
export type PoliceWords = z.output<ReturnType<typeof policeWords>>

/** UTF-8 bytes of the words' JSON: a page without scripts holds them whole, however they are spelt. */
export const mostPoliceWordsBytes = 12_000
