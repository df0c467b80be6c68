import * as z from "zod/mini"
import * as field from "./field.ts"
import { asOpened, asWritten, type ObjectSchema } from "./field.ts"

/**
 * A colleague's word that somebody's keys are to be used no more, until the organisation key can sign a roster: a laptop
 * stolen on a Saturday. Signed with the document key of `by`; it ends with a roster of a higher epoch.
 */
const removalSchema = (object: ObjectSchema) =>
  object({
    kind: z.literal("canopy/removal"),
    version: z.literal(1),
    /** Of the roster that it is about. */
    epoch: field.epoch,
    organisation: field.organisationId,
    by: field.alias,
    person: field.alias,
  })

export const removal = removalSchema(asWritten)
export const openedRemoval = removalSchema(asOpened)
export type Removal = z.output<typeof removal>
