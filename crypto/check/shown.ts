import type { ShortAlert } from "../short-alerts.ts"
import type { Listing } from "./listing.ts"

/** One listing as it is shown: a level alone, or a warning; `gone` is a warning that the list does not have any more. */
export type Shown = { level: ShortAlert["level"] } | { warning: ShortAlert } | { gone: string }

export const shownOf = (listings: readonly Listing[], warnings: readonly ShortAlert[]): Shown[] =>
  listings.map((listing) => {
    if ("level" in listing) return { level: listing.level }
    const warning = warnings.find(({ number }) => number === listing.alert)
    return warning ? { warning } : { gone: listing.alert }
  })
