import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { MetadataJson } from "libphonenumber-js/core"
import max from "libphonenumber-js/max/metadata"
import min from "libphonenumber-js/min/metadata"
import type { IdentifierKind } from "../../../crypto/identifier/identifier.ts"
import { mailKey } from "../../../crypto/identifier/mail.ts"
import { phoneKeys } from "../../../crypto/identifier/phone.ts"
import { plateKey } from "../../../crypto/identifier/plate.ts"
import { userKeys } from "../../../crypto/identifier/username.ts"

/** The golden file of identifiers: each spelling, and the canonical strings that it must meet in every zone. */

/** What was typed; of an account beside it the site that was named. */
export type Spelling = string | { name: string; site: string }
type Row = { kind: IdentifierKind; spellings: Spelling[] }
type Vectors = { version: number; identifiers: (Row & { keys: string[] })[]; refusals: Row[] }

export const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../vectors/identifiers.json"), "utf8"),
) as Vectors

export const fullMetadata = max as unknown as MetadataJson
export const smallMetadata = min as unknown as MetadataJson

/** As little as a browser might bring: the countries of the golden file. */
const inSlice = ["GB", "IE", "RO", "FR", "PL", "TH", "IT", "US"]
export const sliceOfMetadata = {
  ...min,
  country_calling_codes: Object.fromEntries(
    Object.entries(min.country_calling_codes).flatMap(([code, countries]) => {
      const kept = (countries as string[]).filter((country) => inSlice.includes(country))
      return kept.length > 0 ? [[code, kept]] : []
    }),
  ),
  countries: Object.fromEntries(Object.entries(min.countries).filter(([country]) => inSlice.includes(country))),
} as unknown as MetadataJson

const one = (key: string | null): string[] => (key === null ? [] : [key])

/** The keys of a spelling, by the normaliser of its kind. */
export function keysFor(kind: IdentifierKind, spelling: Spelling, metadata = fullMetadata): string[] {
  const { name, site } = typeof spelling === "string" ? { name: spelling, site: "" } : spelling
  if (kind === "tel") return phoneKeys(name, metadata)
  if (kind === "mail") return one(mailKey(name))
  return kind === "vrm" ? one(plateKey(name)) : userKeys(name, site)
}
