import { organisation } from "virtual:organisation"
import { consentTextVersion } from "../../crypto/documents/consents.ts"
import { described } from "../words/languages.ts"
import { type Language, wordsIn } from "../words/words.ts"

/** What a page that trusts nobody is built with, where its script finds it. */
export const pinsFor = (language: Language) => ({
  "data-language": described[language].tag,
  "data-consent-language": wordsIn(language).consentLanguage,
  "data-consent-text": consentTextVersion,
  "data-organisation": organisation.id,
  "data-key": organisation.key,
  "data-earlier-key": organisation.earlierKey && `${organisation.earlierKey.key} ${organisation.earlierKey.until}`,
  "data-epoch": organisation.epoch,
  "data-roster-day": organisation.rosterDay,
  "data-recipients": organisation.recipients,
})

// Spelling helpers of browsers send what is typed to their makers; these attributes ask them not to.
export const keepHere = {
  spellcheck: "false",
  autocomplete: "off",
  autocorrect: "off",
  writingsuggestions: "false",
} as const
