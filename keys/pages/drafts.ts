import { isNews, openedWritten, type Written, writtenIn } from "../../crypto/reading/source.ts"
import { addressOf, textAt } from "../post/server.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { publishedPages } from "./published.ts"

/** Words that somebody writes and has not published yet (J20). Colleagues see them too. */

/** "en/about", of news "en/news/red-umbrella": where it will stand. */
export const placeOf = (written: Pick<Written, "name" | "language">): string =>
  `${written.language}/${isNews(written as Written) ? "news/" : ""}${written.name}`

const nameOf = (place: string): string => `page-draft/${place}`

/** Throws `not-a-page`. */
export const readSource = (source: string): Written => writtenIn(source) ?? refuse("not-a-page")

export const draftsOf = ({ vault }: Workstation): Written[] =>
  vault
    .list<unknown>("page-draft")
    .flatMap(({ value }) => openedWritten(value) ?? [])
    .toSorted((one, other) => placeOf(one).localeCompare(placeOf(other), "en"))

/** Throws `no-such-page-draft`. */
export const draftAt = ({ vault }: Workstation, place: string): Written =>
  openedWritten(vault.get<unknown>(nameOf(place))) ?? refuse("no-such-page-draft")

/**
 * What is to be changed: the draft, or what is on the site now. Own words are taken from what a colleague signed; only the
 * program's pages from what the host shows. Throws `no-such-page`.
 */
export async function sourceAt(workstation: Workstation, place: string): Promise<Written> {
  const drafted = draftsOf(workstation).find((each) => placeOf(each) === place)
  if (drafted) return drafted
  const own = await publishedPages(workstation)
  const published = [...(own?.pages ?? []), ...(own?.news ?? [])].find((each) => placeOf(each) === place)
  if (published) return published
  const source = await textAt(workstation.fetch, addressOf(workstation), `/${place}.md`)
  return source === null ? refuse("no-such-page") : readSource(source)
}

/** Takes the place of an earlier draft of the same page. */
export function saveDraft({ vault }: Workstation, written: Written): void {
  vault.put(nameOf(placeOf(written)), written)
}

/** Throws `no-such-page-draft`. */
export function dropDraft(workstation: Workstation, place: string): void {
  draftAt(workstation, place)
  workstation.vault.remove(nameOf(place))
}
