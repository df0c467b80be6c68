import { addMonths, type Month } from "../../crypto/day.ts"
import { incidentTypes, regions } from "../../crypto/documents/choices.ts"
import { type CountRow, countedConsents, outcomes } from "./count-row.ts"

/** What cases are counted by. */
export type Dimension = {
  id: string
  heading: string
  categories: readonly string[]
  /** Those of a case: exactly one where `isPartition`, else any number. */
  of: (row: CountRow) => readonly string[]
  /** Each case is in one category, so that the counts add up to the total. */
  isPartition: boolean
}

/** Months from the first to the last, both counted. */
export type Period = { from: Month; until: Month }

export function monthsOf({ from, until }: Period): Month[] {
  const months: Month[] = []
  for (let month = from; month <= until; month = addMonths(month, 1)) months.push(month)
  return months
}

export const byMonth = (period: Period): Dimension => ({
  id: "month",
  heading: "Month",
  categories: monthsOf(period),
  of: ({ month }) => [month],
  isPartition: true,
})

export const byRegion: Dimension = {
  id: "region",
  heading: "Area",
  categories: [...regions, "not-said"],
  of: ({ region }) => [region],
  isPartition: true,
}

export const byOutcome: Dimension = {
  id: "outcome",
  heading: "How it stands",
  categories: outcomes,
  of: ({ outcome }) => [outcome],
  isPartition: true,
}

/** One report names several things, or none: these do not add up. */
export const byType: Dimension = {
  id: "type",
  heading: "What was reported",
  categories: incidentTypes,
  of: ({ types }) => types,
  isPartition: false,
}

export const byConsent: Dimension = {
  id: "consent",
  heading: "Said yes to",
  categories: countedConsents,
  of: ({ consents }) => consents,
  isPartition: false,
}

const came = ["warning", "police-file"] as const

export const byWhatCame: Dimension = {
  id: "came",
  heading: "What came of it",
  categories: came,
  of: ({ alerts, policeFiles }) => came.filter((each) => (each === "warning" ? alerts : policeFiles) > 0),
  isPartition: false,
}

/** Whether a person answered within so many days. */
export const byPromise = (within: number): Dimension => ({
  id: "promise",
  heading: "Answered in time",
  categories: ["within"],
  of: ({ answerDays }) => (answerDays !== null && answerDays <= within ? ["within"] : []),
  isPartition: false,
})
