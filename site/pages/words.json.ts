import { organisation } from "virtual:organisation"
import type { APIRoute } from "astro"
import { consentLanguageOf, hoursIn } from "../../crypto/documents/organisation.ts"
import type { UnsetWords } from "../../crypto/documents/unset-words.ts"
import { builtPages } from "../reading/pages.ts"

// What is still to be written or read before these pages are true: for the server's start and `canopy doctor`.
const unset: UnsetWords = {
  kind: "canopy/unset-words",
  version: 1,
  languages: organisation.languages,
  consentsInEnglish: organisation.languages.filter(
    (language) => consentLanguageOf(language, organisation) !== language,
  ),
  hoursInEnglish: organisation.languages.filter((language) => hoursIn(language, organisation).language !== language),
  pages: builtPages()
    .filter(({ language, yours, checkBefore }) => language === "en" && (yours || checkBefore))
    .map(({ name, yours, checkBefore }) => ({ name, yours, checkBefore })),
}

export const GET: APIRoute = () => Response.json(unset)
