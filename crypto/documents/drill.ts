import * as z from "zod/mini"
import * as field from "./field.ts"
import { asOpened } from "./field.ts"

/** What a caseworker signs when a backup was restored for practice, whole and as it was made. */
export const drill = asOpened({
  kind: z.literal("canopy/drill"),
  version: z.literal(1),
  /** Of the roster that names who signs. */
  epoch: field.epoch,
  organisation: field.organisationId,
  person: field.alias,
  day: field.day,
})
export type Drill = z.output<typeof drill>

const signedText = asOpened({ document: z.string(), minisig: z.string() })

/**
 * `drill.json`, carried to the server beside `organisation.json` before there is a server that could be asked: the
 * signed drill, and the signed roster that names the person who did it. Exact texts.
 */
export const carriedDrill = asOpened({ drill: signedText, roster: signedText })
export type CarriedDrill = z.output<typeof carriedDrill>
