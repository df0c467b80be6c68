import * as z from "zod/mini"
import * as field from "./field.ts"
import { asOpened, asWritten, type ObjectSchema } from "./field.ts"

/** Who asked us for something by law, or wanted something gone. */
export const demandKinds = [
  "court-order",
  "police-request",
  "counselling-notes",
  "data-request",
  "takedown",
  "other",
] as const
export type DemandKind = (typeof demandKinds)[number]

/** What they got. `withdrawn`: they took it back. */
export const demandOutcomes = ["nothing-held", "refused", "given-in-part", "given", "withdrawn"] as const
export type DemandOutcome = (typeof demandOutcomes)[number]

/** The least number of reports that is ever told (S70). */
export const leastTold = 5

const count = z.int().check(z.nonnegative())

/** Of the demands of one kind that were received in the year: how many, and what became of them so far. */
const demandCounts = (object: ObjectSchema) =>
  object({
    kind: z.enum(demandKinds),
    received: field.counting,
    open: count,
    ...(Object.fromEntries(demandOutcomes.map((outcome) => [outcome, count])) as Record<DemandOutcome, typeof count>),
  }).check(
    z.refine((each) => each.received === demandOutcomes.reduce((sum, outcome) => sum + each[outcome], each.open)),
  )

const yearCounts = (object: ObjectSchema) =>
  object({
    year: z.int().check(z.minimum(2000), z.maximum(2999)),
    /**
     * Reports of people who said yes to being counted; null when that is not told: too few, or not every month of the year
     * was handed out. All else counts what we did and what was asked of us, and is told however small it is.
     */
    reports: z.nullable(z.int().check(z.minimum(leastTold))),
    warnings: object({ issued: count, withdrawn: count }),
    /** Of warnings that somebody said were wrong: what we decided in this year. Absent: nothing was decided. */
    challenged: z.optional(object({ stands: count, changed: count, "taken-back": count })),
    policeFiles: count,
    demands: z.array(demandCounts(object)).check(z.maxLength(demandKinds.length)),
  })

/** `/counts.json`: what is told to everybody, of years. Signed by one person who may publish. */
const countsSchema = (object: ObjectSchema) =>
  object({
    kind: z.literal("canopy/counts"),
    version: z.literal(1),
    epoch: field.epoch,
    organisation: field.organisationId,
    /** The month in which it was made: the last year may not be over. */
    month: field.month,
    years: z.array(yearCounts(object)).check(
      z.maxLength(100),
      z.refine((years) => years.every(({ year }, at) => at === 0 || year > years[at - 1]!.year)),
    ),
  })

export const counts = countsSchema(asWritten)
export const openedCounts = countsSchema(asOpened)
export type Counts = z.output<typeof counts>
export type YearCounts = Counts["years"][number]
