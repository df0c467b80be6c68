import type { QuietTime } from "../../crypto/documents/sign-up.ts"

/** Hours of the day, 0 to 23, in which nothing comes: from the first until before the second. */
const hours = {
  none: [0, 0],
  night: [22, 8],
  "evening-and-night": [18, 8],
  "working-day": [9, 18],
} as const satisfies { [Time in QuietTime]: readonly [number, number] }

export function isQuiet(quiet: QuietTime, hour: number): boolean {
  const [from, until] = hours[quiet]
  return from <= until ? hour >= from && hour < until : hour >= from || hour < until
}
