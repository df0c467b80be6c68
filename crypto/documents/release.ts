import * as z from "zod/mini"
import * as field from "./field.ts"
import { asWritten } from "./field.ts"

const file = asWritten({ path: field.text(300), bytes: z.int().check(z.nonnegative()), sha256: field.sha256Hex })
export type ReleaseFile = z.output<typeof file>

/**
 * `/release.json`, signed by the release key: every file that runs or shows in a browser, and the program that renders
 * pages from publications, so that anyone can render them again and compare.
 */
export const release = asWritten({
  kind: z.literal("canopy/release"),
  version: z.literal(1),
  epoch: field.epoch,
  organisation: field.organisationId,
  /** Paths as they are asked for, "/en/report". */
  served: z.array(file),
  /** Paths inside the built folder. */
  renderer: z.array(file),
})
export type Release = z.output<typeof release>
