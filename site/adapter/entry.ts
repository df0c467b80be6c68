import { organisation } from "virtual:organisation"
import { createApp } from "astro/app/entrypoint"
import type { Alert } from "../../crypto/documents/alert.ts"
import type { OwnWords } from "../../crypto/documents/pages.ts"
import type { PageData } from "../../crypto/page-data.ts"
import { newsIn } from "../reading/news.ts"
import { builtPages, pageNames } from "../reading/pages.ts"
import { linesOf } from "../warnings/lines.ts"
import { type Language, wordsIn } from "../words/words.ts"

const app = createApp({ streaming: false })

/** A page that is rendered when asked, from publications alone. Resolves to the whole answer, its status included. */
export const render = (request: Request, locals: PageData): Promise<Response> => app.render(request, { locals })

/** Everything that the pages of this language say of a warning, as text: what a search looks through. */
export const shownAs = (alert: Alert, language: Language): string =>
  [alert.number, ...linesOf(alert, wordsIn(language))].join("\n")

/**
 * Addresses of everything that is rendered from words: each language's first page, its pages, news and directories. What an
 * organisation wrote itself is among them.
 */
export const wordPaths = (own?: OwnWords | null): string[] =>
  organisation.languages.flatMap((language) => [
    `/${language}`,
    ...[...pageNames(own), ...fromLists].map((name) => `/${language}/${name}`),
    ...newsIn(language, own).map(({ name }) => `/${language}/news/${name}`),
  ])

const fromLists = ["news", "services", "police-contacts", "counts"]

/** The pages of words that come with the program, and what is still to be done to each before it is true. */
export const wordPages = builtPages
