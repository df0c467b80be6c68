import { organisation } from "virtual:organisation"
import { createApp } from "astro/app/entrypoint"
import type { Alert } from "../../crypto/documents/alert.ts"
import type { OwnWords } from "../../crypto/documents/pages.ts"
import { addressOfPage, english } from "../../crypto/languages.ts"
import type { PageData } from "../../crypto/page-data.ts"
import { hasNews, newsIn } from "../reading/news.ts"
import { builtPages, pagePlaces } from "../reading/pages.ts"
import { linesOf } from "../warnings/lines.ts"
import { wordsIn } from "../words/words.ts"

const app = createApp({ streaming: false })

/** A page that is rendered when asked, from publications alone. Resolves to the whole answer, its status included. */
export const render = (request: Request, locals: PageData): Promise<Response> => app.render(request, { locals })

/** Everything that the pages say of a warning, as text: what a search looks through. Warnings are in English. */
export const shownAs = (alert: Alert): string => [alert.number, ...linesOf(alert, wordsIn(english))].join("\n")

const isOurs = (spoken: string): boolean => organisation.languages.some((language) => language === spoken)

/** Addresses of everything that is rendered from words: first pages, pages, news, directories. The organisation's own are among them. */
export const wordPaths = (own?: OwnWords | null): string[] => [
  ...organisation.languages.flatMap((language) => [
    `/${language}`,
    ...(hasNews(language, own) ? [`/${language}/news`] : []),
    ...newsIn(language, own).map(({ name }) => `/${language}/news/${name}`),
  ]),
  ...pagePlaces(own)
    .filter(({ language }) => isOurs(language))
    .map(({ language, name }) => `/${language}/${name}`),
  ...fromLists.map((name) => addressOfPage(name, english)),
]

const fromLists = ["services", "police-contacts", "counts"]

/** The pages of words that come with the program, and what is still to be done to each before it is true. */
export const wordPages = builtPages
