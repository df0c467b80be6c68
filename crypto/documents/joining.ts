import * as z from "zod/mini"
import * as field from "./field.ts"

/** What somebody asks to be put into the roster with: an alias and three public keys, new or renewed. */
export const joining = z.strictObject({
  kind: z.literal("canopy/joining"),
  version: z.literal(1),
  /** Of the roster that was known where it was written. */
  epoch: field.epoch,
  organisation: field.organisationId,
  alias: field.alias,
  document: field.minisignKey,
  reply: field.publicKey,
  request: field.publicKey,
})
export type Joining = z.output<typeof joining>

/** The carried file: the exact text of a joining, and a signature by each of its keys over all of it. */
export const joiningFile = z.strictObject({
  joining: field.text(2000),
  proofs: z.strictObject({
    /** A `.minisig`. */
    document: field.text(1000),
    reply: field.signature,
    request: field.signature,
    /** Of keys renewed: a `.minisig` by the document key that the roster has until then. */
    earlier: z.nullable(field.text(1000)),
  }),
})
export type JoiningFile = z.output<typeof joiningFile>
