import * as z from "zod/mini"
import type { Day } from "./day.ts"
import type { Alert, Alerts } from "./documents/alert.ts"
import { levels, regions } from "./documents/choices.ts"
import * as field from "./documents/field.ts"
import { type MinisignFailure, parseMinisignKey, verifyComment } from "./minisign.ts"
import { commentOf, jsonOf } from "./publication.ts"
import { done, type Result, refused } from "./result.ts"
import { textHash } from "./trust.ts"

/**
 * `/alerts/short.json`: of each warning in force what the check shows, so that a phone need not load them whole. It follows
 * from the signed list, which names its SHA-256 as `short`; and so does the trusted comment of each signature of that list,
 * so that this one text and the signatures are enough to know that it was published.
 */

const shortAlert = z.looseObject({
  number: z.string().check(z.regex(/^\d{2}-\d{4}$/)),
  level: z.enum(levels),
  region: z.enum(regions),
  watchFor: z.string(),
  advice: z.string(),
  reports: z.enum(["one", "more-than-one"]),
})
export type ShortAlert = z.output<typeof shortAlert>

const shortAlerts = z.looseObject({
  kind: z.literal("canopy/short-alerts"),
  version: z.literal(1),
  epoch: field.epoch,
  organisation: field.organisationId,
  validUntil: field.day,
  alerts: z.array(shortAlert),
})
export type ShortAlerts = z.output<typeof shortAlerts>

const shortOf = ({ number, level, region, watchFor, advice, reports }: Alert) => ({
  number,
  level,
  region,
  watchFor,
  advice,
  reports,
})

/** The exact text that belongs to a list. */
export const shortText = ({ epoch, organisation, validUntil, alerts }: Omit<Alerts, "short">): string =>
  `${JSON.stringify({ kind: "canopy/short-alerts", version: 1, epoch, organisation, validUntil, alerts: alerts.map(shortOf) })}\n`

/** The list with its `short`. To be called when all else in it is said. */
export const withShort = (list: Omit<Alerts, "short">): Alerts => ({ ...list, short: textHash(shortText(list)) })

export type ShortFailure = MinisignFailure | { kind: "another-kind" } | { kind: "list-expired" }

/** The short list in this text, if `key` ("RWQ…") signed a list of warnings that names it, and its day has not come. */
export function openShortAlerts(
  text: string,
  minisig: string,
  key: string,
  today: Day,
): Result<ShortAlerts, ShortFailure> {
  const parsedKey = parseMinisignKey(key)
  const comment = parsedKey ? verifyComment(minisig, parsedKey) : refused({ kind: "another-key" } as const)
  if (!comment.ok) return comment
  const parsed = shortAlerts.safeParse(jsonOf(text))
  if (!parsed.success) return refused({ kind: "another-kind" })
  const { epoch, validUntil } = parsed.data
  if (comment.value !== commentOf({ kind: "canopy/alerts", version: 1, epoch, short: textHash(text) }))
    return refused({ kind: "another-kind" })
  return validUntil < today ? refused({ kind: "list-expired" }) : done(parsed.data)
}
