import { type Day, daysBetween } from "../../crypto/day.ts"
import { spoken } from "../casework/words.ts"
import type { Service } from "./service.ts"

/** A service as it is told: to a colleague, and to the person who may want it. */

/** Days after which somebody has to make sure again. */
export const checkedForDays = 180

export const isOverdue = ({ lastChecked }: Service, today: Day): boolean =>
  daysBetween(lastChecked, today) > checkedForDays

/** "checked 3 days ago by Ana"; of one that was not checked for long, what to do. */
export function checkedWords({ lastChecked, checkedBy }: Service, today: Day): string {
  const days = daysBetween(lastChecked, today)
  if (days > checkedForDays)
    return `not checked for ${days} days: make sure that it is still right before you pass it on`
  if (days <= 0) return `checked today by ${checkedBy}`
  return `checked ${days === 1 ? "yesterday" : `${days} days ago`} by ${checkedBy}`
}

export const areaWords = ({ regions, areas }: Service): string =>
  regions.length + areas.length === 0 ? "everywhere" : [...areas, ...regions.map(spoken)].join(", ")

const kindWords = ({ kinds }: Service): string => kinds.map(spoken).join(", ")

/** One line for a list. */
export const serviceLine = (one: Service, today: Day): string =>
  [one.name, one.force, kindWords(one), areaWords(one), checkedWords(one, today)].filter(Boolean).join(" · ")

/**
 * What goes into a reply: plain text, and nothing of what colleagues noted. It says when it was checked, so that its
 * reader can tell how much to trust it. At most some 4,500 UTF-16 units: it fits a reply in any script.
 */
export const serviceText = (one: Service): string =>
  [
    one.force ? `${one.name} (${one.force})` : one.name,
    `For: ${kindWords(one)}`,
    `Where: ${areaWords(one)}`,
    one.phone && `Phone: ${one.phone}`,
    one.email && `E-mail: ${one.email}`,
    one.site && `Site: ${one.site}`,
    one.hours && `Open: ${one.hours}`,
    one.languages.length > 0 && `Languages: ${one.languages.join(", ")}`,
    one.welcome.length > 0 && `Welcome: ${one.welcome.join(", ")}`,
    `We last checked this on ${one.lastChecked}.`,
  ]
    .filter(Boolean)
    .join("\n")
