import * as z from "zod/mini"
import { rowsAtOnce } from "../check/table.ts"
import * as field from "./field.ts"

/**
 * `PUT /desk/check/key`: what the evaluator holds in its memory, and nobody writes down: the secret of one table, how many
 * rows that has (the fewer checks a day), until when it counts, and the keys of partners' codes.
 */
export const checkKey = z.strictObject({
  kind: z.literal("canopy/check-key"),
  version: z.literal(1),
  epoch: field.epoch,
  /** VOPRF secret (RFC 9497), 32 bytes in base64. */
  secretKey: field.secretKey,
  publicKey: field.publicKey,
  rows: field.counting.check(z.refine((rows) => rows % rowsAtOnce === 0)),
  /** The last day. */
  until: field.day,
  /** Ed25519 public keys, 32 bytes in base64 each. */
  partners: z.array(field.publicKey).check(z.maxLength(1000)),
})
export type CheckKey = z.output<typeof checkKey>
