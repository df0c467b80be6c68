import type { Level } from "../documents/choices.ts"
import { levels } from "../documents/choices.ts"

/**
 * What a row of the table says of an identifier, as one number below 2^32: 1 to 3 are a level alone (danger, risk,
 * nuisance), and any other a published warning: 26-0143 is 26,000,143.
 */
export type Listing = { level: Level } | { alert: string }

const serials = 1_000_000

export const listingNumber = (listing: Listing): number =>
  "level" in listing
    ? levels.indexOf(listing.level) + 1
    : Number(listing.alert.slice(0, 2)) * serials + Number(listing.alert.slice(3))

/** Null for a number that stands for nothing: of a row that was not made for this identifier. */
export function listingOf(number: number): Listing | null {
  const level = levels[number - 1]
  if (level) return { level }
  const [year, serial] = [Math.floor(number / serials), number % serials]
  if (year < 1 || year > 99 || serial < 1 || serial > 9999) return null
  return { alert: `${String(year).padStart(2, "0")}-${String(serial).padStart(4, "0")}` }
}
