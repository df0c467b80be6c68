import { organisation } from "virtual:organisation"

/** One page for each language of this organisation, for `getStaticPaths`. */
export const everyLanguage = () =>
  organisation.languages.map((lang) => ({ params: { lang }, props: { language: lang } }))
