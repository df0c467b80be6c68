import fc from "fast-check"
import type { Month } from "../../../crypto/day.ts"
import type { CountRow } from "../../../keys/numbers/count-row.ts"
import {
  byMonth,
  byOutcome,
  byPromise,
  byRegion,
  byType,
  type Dimension,
  type Period,
} from "../../../keys/numbers/dimensions.ts"
import type { Plan } from "../../../keys/numbers/tables.ts"

/** Rows as an index would keep them, and sets of tables small enough to be attacked whole. */

export const months = ["2026-01", "2026-02", "2026-03"] as Month[]
export const quarter: Period = { from: months[0]!, until: months[2]! }

export const aRow = (rest: Partial<CountRow> = {}): CountRow => ({
  month: months[0]!,
  region: "london",
  types: ["threat"],
  outcome: "waiting",
  consents: [],
  alerts: 0,
  policeFiles: 0,
  replied: false,
  answerDays: null,
  ...rest,
})

export const times = (count: number, rest: Partial<CountRow> = {}): CountRow[] =>
  Array.from({ length: count }, () => aRow(rest))

const only = (dimension: Dimension, categories: readonly string[]): Dimension => ({ ...dimension, categories })

export const smallRegions = ["london", "wales", "scotland"] as const
export const smallTypes = ["held", "threat"] as const

export const smallPlan = (period: Period): Plan => ({
  lines: [byMonth(period), only(byRegion, smallRegions), only(byType, smallTypes)],
  crosses: [
    ["month", "region"],
    ["region", "type"],
    ["outcome", "type"],
  ],
  outcome: byOutcome,
  inTime: byPromise(3),
})

export const partitions = ["month", "region", "outcome"]

/** Uneven, as life is: most of it happens in one place. */
const uneven = <Value>(...values: readonly Value[]) =>
  fc.oneof(...values.map((value, at) => ({ arbitrary: fc.constant(value), weight: at === 0 ? 6 : 2 })))

const answered = fc.oneof(
  fc.constant({ outcome: "waiting" as const, replied: false, answerDays: null }),
  fc.constant({ outcome: "closed" as const, replied: false, answerDays: null }),
  fc
    .tuple(uneven("answered" as const, "closed" as const), fc.nat(8))
    .map(([outcome, answerDays]) => ({ outcome, replied: true, answerDays })),
)

const anyRow = fc
  .tuple(uneven(...months), uneven(...smallRegions), fc.subarray([...smallTypes]), answered)
  .map(([month, region, types, how]) => aRow({ month, region, types, ...how }))

export const anyRows = fc.array(anyRow, { minLength: 0, maxLength: 120, size: "max" })
