import type { Day } from "../../crypto/day.ts"
import { monthOf } from "../../crypto/day.ts"
import type { PublicService } from "../../crypto/documents/directory.ts"
import type { Page } from "../../crypto/documents/page.ts"
import type { NewsItem, Pages } from "../../crypto/documents/pages.ts"
import { isNews, openedWritten, type Written } from "../../crypto/reading/source.ts"
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

const versionsOf = ({ vault }: Workstation, place: string): { name: string; value: Version }[] =>
  vault.list<Version>(`page-version/${place.replaceAll("/", " ")}`)

function keepVersion(workstation: Workstation, place: string, own: Own | null, epoch: number): void {
  const before = [...(own?.pages ?? []), ...(own?.news ?? [])].find(isAt(place)) ?? null
  const version: Version = { written: before, day: workstation.today, by: selfOf(workstation).alias }
  workstation.vault.put(`page-version/${place.replaceAll("/", " ")}/${epoch}`, version)
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

async function put(workstation: Workstation, place: string, written: Written | null): Promise<Pages> {
  let before: Own | null = null
  const published = await publishPages(workstation, (own) => {
    before = own
    return withWritten(own, place, written)
  })
  keepVersion(workstation, place, before, published.epoch)
  return published
}

/** Takes an own page away: the program's stands there again, and of news nothing. Throws `no-own-page`. */
export async function removeAt(workstation: Workstation, place: string): Promise<Pages> {
  const own = await publishedPages(workstation)
  const isThere = [...(own?.pages ?? []), ...(own?.news ?? [])].some(isAt(place))
  return isThere ? put(workstation, place, null) : refuse("no-own-page")
}

/** Publishes what stood there before the last change from this team. Throws `no-version`. */
export async function rollBack(workstation: Workstation, place: string): Promise<Pages> {
  const last = versionsOf(workstation, place).toSorted(
    (one, other) => Number(one.name.split("/").at(-1)) - Number(other.name.split("/").at(-1)),
  )
  const version = last.at(-1) ?? refuse("no-version")
  const published = await publishPages(workstation, (own) =>
    withWritten(own, place, openedWritten(version.value.written)),
  )
  workstation.vault.remove(version.name)
  return published
}

/** Of the desk's directory what everybody may read: nothing that colleagues noted, and not who checked it. */
export function publicOf({ id: _, notes: __, checkedBy: ___, lastChecked, ...told }: Service): PublicService {
  return { ...told, checked: monthOf(lastChecked) }
}

/** Publishes the directory as it is at the desk now. */
export const publishDirectory = (workstation: Workstation): Promise<Pages> =>
  publishPages(workstation, (own) => ({ ...own, services: servicesOf(workstation).map(publicOf) }))
