import type { Day } from "../../crypto/day.ts"
import { demandKinds, demandOutcomes, type YearCounts } from "../../crypto/documents/counts.ts"
import { type Review, reviewsOf } from "../challenges/review.ts"
import { type Demand, demandsOf } from "../demands/demand.ts"
import { type AlertRecord, lastList } from "../outbound/alerts/published.ts"
import type { Workstation } from "../workstation.ts"
import { type PoliceFile, policeFilesOf } from "./sources.ts"

/**
 * What we did and what was asked of us, year by year. None of it is withheld however small it is: it counts no one's
 * reports, it says of nobody where, when or what, and a demand that is hidden because it is the only one is what these
 * counts are there to show. Warnings are for everybody to read as it is.
 */
export type YearOfActs = Omit<YearCounts, "reports" | "policeFiles"> & {
  /** By whom they were sent to, in the order of the alphabet. */
  policeFiles: { receiver: string; files: number }[]
}

/** Entries of Police Watch have numbers of their own. */
const isOfWarning = (number: string): boolean => !number.startsWith("P")

/** "26-0143" was published in 2026. */
const yearOfNumber = (number: string): number => 2000 + Number(number.slice(0, 2))
const yearOfDay = (day: Day): number => Number(day.slice(0, 4))

/** Every number that was ever given, here or by a colleague whose list is known here, and those that were taken back. */
function warningsOf(workstation: Workstation): { issued: string[]; withdrawn: string[] } {
  const list = lastList(workstation)
  const withdrawn = (list?.withdrawn ?? []).filter(isOfWarning)
  const recorded = workstation.vault
    .list<AlertRecord>("alert")
    .map(({ value }) => value.number)
    .filter(isOfWarning)
  const listed = [...(list?.alerts.map(({ number }) => number) ?? []), ...(list?.paused ?? [])]
  return { issued: [...new Set([...recorded, ...listed, ...withdrawn])], withdrawn }
}

/** What was decided in a year of warnings that somebody said were wrong; nothing where nothing was decided. */
function challengedIn(reviews: readonly Review[]): Pick<YearCounts, "challenged"> {
  const ended = (outcome: Review["outcome"]) => reviews.filter((review) => review.outcome === outcome).length
  const challenged = { stands: ended("stands"), changed: ended("changed"), "taken-back": ended("taken-back") }
  return Object.values(challenged).some((count) => count > 0) ? { challenged } : {}
}

/** Years in which something was done or asked, and this one, the first of them first. */
export function actsOf(workstation: Workstation): YearOfActs[] {
  const { issued, withdrawn } = warningsOf(workstation)
  const [files, demands] = [policeFilesOf(workstation), demandsOf(workstation)]
  const reviews = reviewsOf(workstation).filter(({ group }) => isOfWarning(group))
  const years = [
    yearOfDay(workstation.today),
    ...reviews.map(({ day }) => yearOfDay(day)),
    ...issued.map(yearOfNumber),
    ...files.map(({ day }) => yearOfDay(day)),
    ...demands.map(({ received }) => yearOfDay(received)),
  ]
  const inYear = (year: number) => (number: string) => yearOfNumber(number) === year
  return [...new Set(years)].toSorted().map((year) => ({
    year,
    warnings: { issued: issued.filter(inYear(year)).length, withdrawn: withdrawn.filter(inYear(year)).length },
    ...challengedIn(reviews.filter(({ day }) => yearOfDay(day) === year)),
    policeFiles: byReceiver(files.filter(({ day }) => yearOfDay(day) === year)),
    demands: demandsIn(demands.filter(({ received }) => yearOfDay(received) === year)),
  }))
}

const byReceiver = (files: readonly PoliceFile[]): YearOfActs["policeFiles"] =>
  [...new Set(files.map(({ receiver }) => receiver))]
    .toSorted()
    .map((receiver) => ({ receiver, files: files.filter((file) => file.receiver === receiver).length }))

/** Of each kind that there was: how many, and what became of them. */
const demandsIn = (demands: readonly Demand[]): YearOfActs["demands"] =>
  demandKinds.flatMap((kind) => {
    const ofKind = demands.filter((demand) => demand.kind === kind)
    const outcome = (is: string | undefined) => ofKind.filter(({ decision }) => decision?.outcome === is).length
    const became = demandOutcomes.map((each) => [each, outcome(each)] as const)
    return ofKind.length === 0 ? [] : [{ kind, received: ofKind.length, open: outcome(undefined), ...objectOf(became) }]
  })

const objectOf = <Key extends string>(pairs: readonly (readonly [Key, number])[]) =>
  Object.fromEntries(pairs) as Record<Key, number>
