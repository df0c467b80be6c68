import * as z from "zod/mini"
import { english } from "../languages.ts"
import { text } from "./field.ts"
import { pageName } from "./page.ts"
import type { OwnWords } from "./pages.ts"

/** `/words.json`: what an organisation has to write, or have read by somebody, before pages of the program are true. */
export const unsetWords = z.looseObject({
  kind: z.literal("canopy/unset-words"),
  version: z.literal(1),
  /** Languages of the organisation, by their part of an address. */
  languages: z.array(text(12)),
  /** Languages in which consent is asked for in English, because nobody has made sure of the translation. */
  consentsInEnglish: z.array(text(12)),
  /** Languages into which nobody has put the hours of the phone. */
  hoursInEnglish: z.array(text(12)),
  pages: z.array(
    z.looseObject({
      name: pageName,
      /** What only the organisation can say. null: nothing. */
      yours: z.nullable(text(300)),
      /** Who has to read it first. null: nobody. */
      checkBefore: z.nullable(text(300)),
    }),
  ),
})
export type UnsetWords = z.output<typeof unsetWords>

const consentLine = (languages: readonly string[]): string =>
  `Consents are asked for in English in ${languages.join(", ")}: somebody who speaks the language must make sure of their words first (docs/languages.md).`

const hoursLine = (languages: readonly string[]): string =>
  `The hours of the phone stand in English in ${languages.join(", ")}: write them in contact.hoursIn (docs/languages.md).`

/** A sentence for each page that the organisation has not published in its own words yet, one for consents, one for the hours. */
export const unsetLines = (
  { pages, consentsInEnglish, hoursInEnglish }: UnsetWords,
  own: OwnWords | null,
): string[] => [
  ...pages
    .filter(({ name }) => !own?.pages.some((page) => page.name === name && page.language === english))
    .map(({ name, yours, checkBefore }) => `Page “${name}”: ${[yours, checkBefore].filter(Boolean).join(" ")}`),
  ...(consentsInEnglish.length > 0 ? [consentLine(consentsInEnglish)] : []),
  ...(hoursInEnglish.length > 0 ? [hoursLine(hoursInEnglish)] : []),
]
