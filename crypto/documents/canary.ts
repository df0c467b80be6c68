import * as z from "zod/mini"
import * as field from "./field.ts"
import { asOpened } from "./field.ts"

/**
 * A test letter: a caseworker sends it the way of any letter and counts whether it comes, so that a host that drops
 * letters shows. From outside it is a letter like any other; inside stands nothing but whose it is.
 */
export const canary = asOpened({
  kind: z.literal("canopy/canary"),
  version: z.literal(1),
  organisation: field.organisationId,
  from: field.alias,
  /** 16 random bytes in hex. */
  id: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  /** By the reply key of `from`. */
  signature: field.signature,
})
export type Canary = z.output<typeof canary>
