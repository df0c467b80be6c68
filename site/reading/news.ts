import { getCollection } from "astro:content"
import { type NewsItem, newsPlaces, type OwnWords } from "../../crypto/documents/pages.ts"
import { english } from "../../crypto/languages.ts"
import { type Filed, spokenAs } from "./spoken.ts"

type Data = Pick<NewsItem, "title" | "lead" | "month" | "place">

const built: readonly NewsItem[] = (await getCollection("news")).map(({ id, data, body = "" }: Filed<Data>) => ({
  ...spokenAs(id),
  ...data,
  text: body,
}))

const newestFirst = (one: NewsItem, other: NewsItem): number =>
  one.month === other.month ? one.name.localeCompare(other.name, "en") : one.month < other.month ? 1 : -1

/** The news of a language, newest first: the organisation's own, or what comes with the program. */
export const newsIn = (language: string, own?: OwnWords | null): NewsItem[] =>
  (own?.news ?? built).filter((item) => item.language === language).toSorted(newestFirst)

/** Where there is a page of news: always in English, and in other languages when there is some. */
export const hasNews = (language: string, own?: OwnWords | null): boolean =>
  language === english || newsIn(language, own).length > 0

/** The newest of each place, for the first page: latest, featured, new. */
export const newsForHome = (language: string, own?: OwnWords | null): NewsItem[] =>
  newsPlaces.flatMap((place) => newsIn(language, own).find((item) => item.place === place) ?? [])
