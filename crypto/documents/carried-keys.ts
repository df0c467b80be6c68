import * as z from "zod/mini"
import * as field from "./field.ts"
import { keyList, signedText } from "./message-key.ts"

/**
 * What the offline form carries in itself, for it can ask nobody: written when a release is signed, read when the form is
 * opened. Nothing in it is trusted before its signatures are checked. null: nobody has filled the form yet.
 */
export const carriedKeys = z.nullable(
  z.strictObject({
    /** The day on which the form was filled. A clock that says an earlier one is behind. */
    day: field.day,
    roster: signedText,
    standing: keyList,
  }),
)
export type CarriedKeys = z.output<typeof carriedKeys>
