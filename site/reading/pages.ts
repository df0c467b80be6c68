import { getCollection } from "astro:content"
import type { Page } from "../../crypto/documents/page.ts"
import type { OwnWords } from "../../crypto/documents/pages.ts"
import { type Filed, type Spoken, spokenAs } from "./spoken.ts"

/** A page of words that came with the program, and what has to be done before it is true. */
export type BuiltPage = Page & { rows: readonly string[]; yours: string | null; checkBefore: string | null }

type Data = Pick<BuiltPage, "title" | "heading" | "lead" | "rows"> & { yours?: string; checkBefore?: string }

const built: readonly BuiltPage[] = (await getCollection("pages")).map(({ id, data, body = "" }: Filed<Data>) => {
  const { title, heading, lead, rows, yours = null, checkBefore = null } = data
  return { ...spokenAs(id), title, heading, lead, text: body, rows, yours, checkBefore }
})

export const builtPages = (): readonly BuiltPage[] => built

/** Every name under which there is a page, in any language. */
export const pageNames = (own?: OwnWords | null): string[] => [
  ...new Set([...built, ...(own?.pages ?? [])].map(({ name }) => name)),
]

const named = <Kind extends Spoken>(all: readonly Kind[], name: string, language: string): Kind | undefined =>
  all.find((each) => each.name === name && each.language === language)

/** A page without what only its builder knows. */
export function plainPage(name: string, language: string, own?: OwnWords | null): Page | undefined {
  const page = pageOf(name, language, own)
  if (!page) return undefined
  const { rows: _, yours: __, checkBefore: ___, ...plain } = { rows: [], yours: null, checkBefore: null, ...page }
  return plain
}

/** The page of this name to show in a language: the organisation's own, else the one of the program, else in English. */
export function pageOf(name: string, language: string, own?: OwnWords | null): Page | undefined {
  const pages = own?.pages ?? []
  const here = named(pages, name, language) ?? named(built, name, language)
  return here ?? named(pages, name, "en") ?? named(built, name, "en")
}
