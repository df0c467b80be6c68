import * as z from "zod/mini"

/** The body of a `PUT /desk/publications/:name`: exact texts. Two people sign at most. */
export const publicationForm = z.strictObject({
  document: z.string(),
  signatures: z.array(z.string().check(z.maxLength(1000))).check(z.minLength(1), z.maxLength(2)),
})
