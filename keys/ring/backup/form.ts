import { createHash } from "node:crypto"
import * as z from "zod/mini"
import * as field from "../../../crypto/documents/field.ts"
import { asOpened } from "../../../crypto/documents/field.ts"

/**
 * How a backup looks inside its seal: JSON, one value a line (docs/backup.md). The first line says whose it is, then
 * comes a line for each item of the vault and each sealed key file, and the last one adds them up. A person with the
 * stock `age` can read it.
 */
export const heading = asOpened({
  kind: z.literal("canopy/backup"),
  version: z.literal(1),
  organisation: field.organisationId,
  name: z.string(),
  person: field.alias,
  day: field.day,
  /** How many whole pulls there had been. */
  pulls: z.int().check(z.nonnegative()),
  cases: z.int().check(z.nonnegative()),
})
export type Heading = z.output<typeof heading>

/** A later version of the same: worth another word than damage. */
export const laterHeading = asOpened({ kind: z.literal("canopy/backup"), version: z.int().check(z.minimum(2)) })

export const itemLine = asOpened({ name: z.string().check(z.minLength(1)), value: z.unknown() })
/** A file beside the vault, as it is: it stays sealed under the passphrase of its time. */
export const fileLine = asOpened({
  file: z.enum(["organisation-key.age", "release-key.age"]),
  base64: z.string(),
})
export type CarriedFile = z.output<typeof fileLine>
export const lastLine = asOpened({ items: z.int(), sha256: field.sha256Hex })
export type Sum = { items: number; sha256: string }

const digest = (text: string): string => createHash("sha256").update(text).digest("latin1")

/**
 * Counts items and adds them up, in whatever order they come: SHA-256 over the sorted SHA-256s of the items. 32 bytes
 * an item stay in memory.
 */
export function tally() {
  const digests: string[] = []
  return {
    add: (name: string, value: unknown): void => void digests.push(digest(JSON.stringify([name, value]))),
    sum: (): Sum => {
      const all = createHash("sha256")
      for (const each of digests.sort()) all.update(each, "latin1")
      return { items: digests.length, sha256: all.digest("hex") }
    },
  }
}
