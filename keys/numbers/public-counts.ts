import { monthOf } from "../../crypto/day.ts"
import { type Counts, counts, type YearCounts } from "../../crypto/documents/counts.ts"
import { homeOf, type Workstation } from "../workstation.ts"
import { actsOf } from "./acts.ts"
import { handedOut } from "./handed-out.ts"
import type { Numbers } from "./numbers.ts"
import { fillYear, yearOf } from "./period.ts"

/**
 * The counts that everybody may read: of whole years. Of people's reports they say nothing that did not leave before, in
 * tables that were protected: so nobody can subtract one from the other.
 */
export const publicCounts = (workstation: Workstation): YearCounts[] => {
  const out = handedOut(workstation)
  return actsOf(workstation).map(({ policeFiles, ...year }) => ({
    ...year,
    reports: reportsIn(out, year.year),
    policeFiles: policeFiles.reduce((sum, { files }) => sum + files, 0),
  }))
}

/** The sum of what was handed out of a year; null unless that is every month, each time with its total. */
function reportsIn(out: readonly Numbers[], year: number): number | null {
  const within = out.filter(({ from, until }) => yearOf(from) === year && yearOf(until) === year)
  const totals = within.flatMap(({ total }) => total ?? [])
  if (!fillYear(within, year) || totals.length < within.length) return null
  return totals.reduce((sum, total) => sum + total, 0)
}

/** As the document that is signed. */
export const countsDocument = (workstation: Workstation, epoch: number): Counts =>
  counts.parse({
    kind: "canopy/counts",
    version: 1,
    epoch,
    organisation: homeOf(workstation).id,
    month: monthOf(workstation.today),
    years: publicCounts(workstation),
  })
