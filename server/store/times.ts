import { utimesSync } from "node:fs"
import type { Day } from "../../crypto/day.ts"
import { monthOf } from "../../crypto/day.ts"

/**
 * Sets both times of these paths to the first of the month: else the file would say when the last letter came. The change
 * time cannot be set; doing this every ten minutes makes it say no more than that the server runs.
 */
export function hideTimesOf(paths: readonly string[], today: Day) {
  const first = new Date(`${monthOf(today)}-01T00:00:00Z`)
  for (const path of paths) utimesSync(path, first, first)
}
