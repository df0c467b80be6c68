import { getCollection } from "astro:content"
import type { Page } from "../../crypto/documents/page.ts"
import type { OwnWords } from "../../crypto/documents/pages.ts"
import { type Language, languageOfPage } from "../../crypto/languages.ts"
import type { ToPage } from "../../crypto/reading/markdown.ts"
import { described } from "../words/languages.ts"
import { type Filed, type Spoken, spokenAs } from "./spoken.ts"

/** A page of words that came with the program, and what has to be done before it is true. */
export type BuiltPage = Page & { rows: readonly string[]; yours: string | null; checkBefore: string | null }

type Data = Pick<BuiltPage, "title" | "heading" | "lead" | "rows"> & { yours?: string; checkBefore?: string }

const built: readonly BuiltPage[] = (await getCollection("pages")).map(({ id, data, body = "" }: Filed<Data>) => {
  const { title, heading, lead, rows, yours = null, checkBefore = null } = data
  return { ...spokenAs(id), title, heading, lead, text: body, rows, yours, checkBefore }
})

export const builtPages = (): readonly BuiltPage[] => built

/** Where there are pages of words: the organisation's own, and those of the program. */
export const pagePlaces = (own?: OwnWords | null): Spoken[] => {
  const all = [...(own?.pages ?? []), ...built].map(({ language, name }) => ({ language, name }))
  return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at)
}
const isSame = (one: Spoken, other: Spoken): boolean => one.name === other.name && one.language === other.language

/** The page of this name in a language: the organisation's own, else the one of the program. */
export const pageOf = (name: string, language: string, own?: OwnWords | null): Page | undefined =>
  [...(own?.pages ?? []), ...built].find((page) => isSame(page, { name, language }))

/** A page without what only its builder knows. */
export function plainPage(name: string, language: string, own?: OwnWords | null): Page | undefined {
  const page = pageOf(name, language, own)
  if (!page) return undefined
  const { rows: _, yours: __, checkBefore: ___, ...plain } = { rows: [], yours: null, checkBefore: null, ...page }
  return plain
}

/** Languages in which there is a page of this name. */
export const languagesOf = (name: string, own?: OwnWords | null): string[] =>
  pagePlaces(own)
    .filter((place) => place.name === name)
    .map(({ language }) => language)

/** Where a page of words leads in a language: to the page of that language, where there is one, else to the English one. */
export const toPageFrom =
  (language: Language, own?: OwnWords | null): ToPage =>
  (written) => {
    const [name = ""] = written.split("#")
    const there = pageOf(name, language, own) ? language : languageOfPage(name, language)
    return { address: `/${there}/${written}`, ...(there !== language && { foreign: described[there] }) }
  }
