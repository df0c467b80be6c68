import { organisation } from "virtual:organisation"
import { reviewOf } from "../../crypto/documents/organisation.ts"
import { english, type Language } from "../../crypto/languages.ts"
import { type Words, wordsFor } from "./shown.ts"

export type { Language, Words }

export const wordsIn = (language: Language): Words => wordsFor(language, organisation)

/** The organisation's limits of confidence, in the language in which `words` speaks of them. */
export const limitsIn = ({ consentLanguage }: Words): readonly string[] =>
  reviewOf(consentLanguage, organisation)?.limitsOfConfidence ?? organisation.limitsOfConfidence

/** The language named in an address, if this organisation speaks it. */
export const languageOf = (name: string | undefined): Language | undefined =>
  organisation.languages.find((language) => language === name)

/** That language, for pages that are in English alone. */
export const englishOf = (name: string | undefined): typeof english | undefined =>
  name === english ? english : undefined

/** For whoever asks for what is not there: the language of the address, else the organisation's first. */
export const languageFor = (name: string | undefined): Language =>
  languageOf(name) ?? organisation.languages[0] ?? english
