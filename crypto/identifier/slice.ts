import type { MetadataJson } from "libphonenumber-js/core"

/**
 * What a browser brings of libphonenumber's tables: for every country how its numbers begin, so that each number has the
 * same canonical string as at the workstation; how they are set apart in print only for Great Britain and Ireland.
 */
const printed = ["GB", "IE"]
/** Place of the ways to print in a country's row (libphonenumber-js, source/metadata.js, version 4). */
const formats = 4

export function phoneSlice(metadata: MetadataJson): MetadataJson {
  const countries = Object.entries(metadata.countries).map(([country, row]) => [
    country,
    printed.includes(country) ? row : (row as unknown[]).map((part, at) => (at === formats ? 0 : part)),
  ])
  return { ...metadata, countries: Object.fromEntries(countries) } as MetadataJson
}
