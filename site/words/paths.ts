import { organisation } from "virtual:organisation"
import { english, type Language } from "../../crypto/languages.ts"

const pathsOf = (languages: readonly Language[]) =>
  languages.map((lang) => ({ params: { lang }, props: { language: lang } }))

/** One page for each language of this organisation, for `getStaticPaths`. */
export const everyLanguage = () => pathsOf(organisation.languages)

/** One page, in English: nobody has translated it. */
export const englishOnly = () => pathsOf([english])
