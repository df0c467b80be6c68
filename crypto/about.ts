import type { AlertWords, Subject } from "./documents/alert.ts"
import type { IncidentType } from "./documents/choices.ts"

/** What somebody meets whoever they meet: the place, the house rules, the officials. */
const conditions: ReadonlySet<IncidentType> = new Set([
  "dangerous-place",
  "landlord-manager",
  "official",
  "exploitation",
  "scam",
])

const describesSomebody = ({ people, vehicle, ending }: AlertWords): boolean =>
  people.length > 0 || vehicle !== undefined || ending !== undefined

/**
 * What a warning is about. One that does not say so itself is about people, unless it describes nobody and all that was
 * reported are conditions; one that names a situation is about conditions too.
 */
export function aboutOf(alert: AlertWords): Subject {
  if (alert.about) return alert.about
  const described = describesSomebody(alert)
  if (alert.situation) return described ? "both" : "conditions"
  return !described && alert.types.every((type) => conditions.has(type)) ? "conditions" : "people"
}

/** What somebody can look for. */
export const abouts = ["people", "conditions"] as const
export type About = (typeof abouts)[number]

/** Whether somebody who looks for warnings of one kind is to see this one. */
export const isAbout = (alert: AlertWords, subject: About): boolean => [subject, "both"].includes(aboutOf(alert))
