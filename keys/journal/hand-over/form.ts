import { createHash } from "node:crypto"
import * as z from "zod/mini"
import * as field from "../../../crypto/documents/field.ts"
import { asOpened } from "../../../crypto/documents/field.ts"
import { signedText } from "../../../crypto/documents/message-key.ts"

/**
 * How a hand-over file looks inside its seal: JSON, one value a line. The first line says whose it is and what all of it
 * knows; then come compartments that were destroyed, items with how they came to be, and the hashes that the next entries
 * name; the last line is signed and adds the others up.
 */
const heads = z.record(z.string(), z.int().check(z.nonnegative()))
const dot = z.tuple([z.string(), z.int().check(z.nonnegative())])
const register = z.array(z.looseObject({ dot, value: z.unknown() }))

export const heading = asOpened({
  kind: z.literal("canopy/hand-over"),
  version: z.literal(1),
  organisation: field.organisationId,
  from: z.string(),
  for: field.alias,
  day: field.day,
  heads,
})
export type HandOverHeading = z.output<typeof heading>

export const destroyedLine = z.strictObject({ destroyed: z.string(), dots: z.array(dot) })
export const itemLine = z.strictObject({
  name: z.string(),
  merged: z.strictObject({ present: register, fields: z.record(z.string(), register) }),
})
export const hashLine = z.strictObject({ author: z.string(), sequence: z.int(), hash: field.sha256Hex })
export const lastLine = z.strictObject({ signed: signedText })

/** What is signed: how many lines there are, and the SHA-256 (hex) of all of them, each with its end of line. */
export const sum = z.strictObject({
  kind: z.literal("canopy/hand-over-sum"),
  version: z.literal(1),
  epoch: field.epoch,
  organisation: field.organisationId,
  author: z.string(),
  lines: z.int().check(z.positive()),
  sha256: field.sha256Hex,
})

export function lineSum() {
  const hash = createHash("sha256")
  let lines = 0
  return {
    add(line: string): void {
      hash.update(`${line}\n`)
      lines++
    },
    sum: () => ({ lines, sha256: hash.copy().digest("hex") }),
  }
}
