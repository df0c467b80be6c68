import type { Day } from "../../crypto/day.ts"
import { monthOf } from "../../crypto/day.ts"
import type { PublicService } from "../../crypto/documents/directory.ts"
import type { Page } from "../../crypto/documents/page.ts"
import type { NewsItem, Pages } from "../../crypto/documents/pages.ts"
import { isNews, openedWritten, sourceOf, type Written } from "../../crypto/reading/source.ts"
import { refuse } from "../refusals/refusal.ts"
import { servicesOf } from "../services/directory.ts"
import type { Service } from "../services/service.ts"
import { selfOf, type Workstation } from "../workstation.ts"
import { checkWritten } from "./check.ts"
import { draftAt, placeOf } from "./drafts.ts"
import { publishedPages, publishPages } from "./published.ts"

/** Words go out, and come back as they were before (J20). */

type Own = Pick<Pages, "pages" | "news" | "services">

const isAt =
  (place: string) =>
  (written: Written): boolean =>
    placeOf(written) === place

const withoutIt = <Kind extends Written>(all: readonly Kind[], place: string): Kind[] =>
  all.filter((each) => !isAt(place)(each))

/** The words with this one in its place; null: the program's own again, and of news none. */
function withWritten(own: Own, place: string, written: Written | null): Own {
  const page: Page[] = written && !isNews(written) ? [written] : []
  const item: NewsItem[] = written && isNews(written) ? [written] : []
  const news = [...item, ...withoutIt(own.news ?? [], place)]
  return {
    ...own,
    pages: [...page, ...withoutIt(own.pages, place)],
    ...(own.news || item.length > 0 ? { news } : {}),
  }
}

/** What stood at a place before somebody published there. */
export type Version = { written: Written | null; day: Day; by: string }

const versionName = (place: string, epoch: number | ""): string => `page-version/${place.replaceAll("/", " ")}/${epoch}`

/** They stand on one shelf, of all pages. */
const versionsOf = ({ vault }: Workstation, place: string): { name: string; value: Version }[] =>
  vault.list<Version>("page-version").filter(({ name }) => name.startsWith(versionName(place, "")))

const writtenAt = (own: Own, place: string): Written | null =>
  [...own.pages, ...(own.news ?? [])].find(isAt(place)) ?? null

function keepVersion(workstation: Workstation, place: string, own: Own, epoch: number): void {
  const version: Version = { written: writtenAt(own, place), day: workstation.today, by: selfOf(workstation).alias }
  workstation.vault.put(versionName(place, epoch), version)
}

/** Publishes a draft, live at once. A page counts as checked this month by whoever publishes it. Throws `no-such-page-draft`. */
async function publishDraftAt(workstation: Workstation, place: string): Promise<Pages> {
  const draft = draftAt(workstation, place)
  const written: Written = isNews(draft) ? draft : { ...draft, checked: monthOf(workstation.today) }
  const published = await put(workstation, place, written)
  workstation.vault.remove(`page-draft/${place}`)
  return published
}

/** The same, once nothing has to be put right first. Throws `page-must-be-mended`. */
export async function publishChecked(workstation: Workstation, place: string): Promise<Pages> {
  const findings = await checkWritten(workstation, draftAt(workstation, place))
  return findings.some(({ hard }) => hard) ? refuse("page-must-be-mended") : publishDraftAt(workstation, place)
}

const put = (workstation: Workstation, place: string, written: Written | null): Promise<Pages> =>
  publishPages(workstation, (own, epoch) => {
    // Before it goes out: a workstation that is killed on the way still knows what stood there.
    keepVersion(workstation, place, own, epoch)
    return withWritten(own, place, written)
  })

/** Takes an own page away: the program's stands there again, and of news nothing. Throws `no-own-page`. */
export async function removeAt(workstation: Workstation, place: string): Promise<Pages> {
  const own = await publishedPages(workstation)
  return own && writtenAt(own, place) ? put(workstation, place, null) : refuse("no-own-page")
}

const epochIn = (name: string): number => Number(name.split("/").at(-1))
const saysTheSame = (one: Written | null, other: Written | null): boolean =>
  (one && sourceOf(one)) === (other && sourceOf(other))

/**
 * Publishes what stood there before what stands there now. A version that says the same was kept for a change that never
 * went out. Throws `no-version`.
 */
export async function rollBack(workstation: Workstation, place: string): Promise<Pages> {
  const own = await publishedPages(workstation)
  const now = openedWritten(own && writtenAt(own, place))
  const newestFirst = versionsOf(workstation, place)
    .filter(({ name }) => epochIn(name) <= (own?.epoch ?? 0))
    .toSorted((one, other) => epochIn(other.name) - epochIn(one.name))
  const at = newestFirst.findIndex(({ value }) => !saysTheSame(openedWritten(value.written), now))
  const before = newestFirst[at] ?? refuse("no-version")
  const published = await publishPages(workstation, (each) =>
    withWritten(each, place, openedWritten(before.value.written)),
  )
  workstation.vault.together(() => {
    for (const { name } of newestFirst.slice(0, at + 1)) workstation.vault.remove(name)
  })
  return published
}

/** Of the desk's directory what everybody may read: nothing that colleagues noted, and not who checked it. */
export function publicOf({ id: _, notes: __, checkedBy: ___, lastChecked, ...told }: Service): PublicService {
  return { ...told, checked: monthOf(lastChecked) }
}

/** Publishes the directory as it is at the desk now. */
export const publishDirectory = (workstation: Workstation): Promise<Pages> =>
  publishPages(workstation, (own) => ({ ...own, services: servicesOf(workstation).map(publicOf) }))
