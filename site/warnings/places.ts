import type { Region } from "../../crypto/browse/question.ts"
import { regions } from "../../crypto/documents/choices.ts"
import type { Words } from "../words/words.ts"

/** "all" stands in an address where the name of an area could. */
export const allAreas = "all"
export type Place = Region | typeof allAreas

/** The area that an address names; undefined for a word that is none. */
export const placeOf = (name: string | undefined): Place | undefined =>
  name === allAreas ? allAreas : regions.find((region) => region === name)

export const regionOf = (place: Place): Region | null => (place === allAreas ? null : place)

/** "North West England". The form's own word for several areas is the reporter's: "I was touring". */
export const areaInWords = (region: Region, words: Pick<Words, "warnings" | "choices">): string =>
  region === "touring" ? words.warnings.severalAreas : words.choices.region[region]

/** A list of warnings that everybody may have an address for: a page of an area, or of all. */
export const listAddress = (language: string, region: Region | null, page = 1): string => {
  const first = `/${language}/alerts${region ? `/${region}` : ""}`
  return page === 1 ? first : `/${language}/alerts/${region ?? allAreas}/${page}`
}

/** What else there is for an area, or for all: a sheet, a text, a feed. */
export const besides = (language: string, region: Region | null, name: string): string =>
  `/${language}/alerts/${region ?? allAreas}/${name}`
