import { regions } from "../../crypto/documents/choices.ts"
import type { Case } from "../casework/case.ts"
import { lettersOf } from "../casework/intake.ts"
import { reportIn } from "../casework/told.ts"
import type { Workstation } from "../workstation.ts"
import { servicesOf } from "./directory.ts"
import type { Service } from "./service.ts"
import { isOverdue } from "./words.ts"

/** Which services there are for an area and a kind. Nothing is hidden for being old: what was not checked stands last. */

export type Wanted = { area?: string | undefined; kind?: string | undefined }

/** " north west ": the words alone, so that "North-West" and "north west," are one, and "Hull" is not in "hullabaloo". */
const plain = (words: string): string =>
  ` ${words
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(" ")} `

const saysNothing = (area: string): boolean => plain(area).trim() === ""

const isEverywhere = ({ regions: named, areas }: Service): boolean => named.length + areas.length === 0

/** Whether a service names this area: its region, or a place that holds its words, or whose words it holds. */
function names(one: Service, area: string): boolean {
  const wanted = plain(area)
  const holdsEither = (place: string): boolean =>
    place.includes(wanted) || (!saysNothing(place) && wanted.includes(place))
  return one.regions.some((region) => plain(region) === wanted) || one.areas.some((place) => holdsEither(plain(place)))
}

/** How near: a place by name before a region, that before everywhere; null: not there. */
function nearness(one: Service, areas: readonly string[]): number | null {
  const named = areas.filter((area) => names(one, area))
  if (named.some((area) => !isRegion(area))) return 0
  if (named.length > 0) return 1
  return isEverywhere(one) ? 2 : null
}

const isRegion = (area: string): boolean => regions.some((region) => plain(region) === plain(area))

/** Checked ones first, the nearest first; then by name. */
function inOrder(workstation: Workstation, found: readonly { one: Service; near: number }[]): Service[] {
  const late = (one: Service): number => (isOverdue(one, workstation.today) ? 1 : 0)
  return found
    .toSorted((first, other) => late(first.one) - late(other.one) || first.near - other.near)
    .map(({ one }) => one)
}

/** Services of every one of these areas (none: of all), of this kind if one is named. */
export function findServices(workstation: Workstation, areas: readonly string[], kind = ""): Service[] {
  const wanted = areas.filter((area) => !saysNothing(area))
  const found = servicesOf(workstation).flatMap((one) => {
    const near = wanted.length === 0 ? 2 : nearness(one, wanted)
    const isKind = kind === "" || one.kinds.some((each) => each === kind)
    return near !== null && isKind ? [{ one, near }] : []
  })
  return inOrder(workstation, found)
}

export const searchServices = (workstation: Workstation, { area = "", kind = "" }: Wanted): Service[] =>
  findServices(workstation, [area], kind)

/** What the letters of a case say about where: the region, the town, the area in which help is wanted. */
export const areasOf = (workstation: Workstation, known: Case): string[] =>
  [
    ...new Set(
      lettersOf(workstation, known).flatMap(({ document }) => {
        const report = reportIn(document)
        if (report) return [report.helpArea, report.town, report.region]
        return document.kind === "canopy/follow-up" ? [document.body.helpArea] : []
      }),
    ),
  ].flatMap((area) => (area ? [area] : []))

/** For this case: those of its areas, or all of them where no area was told. */
export const servicesFor = (workstation: Workstation, known: Case, kind = ""): Service[] =>
  findServices(workstation, areasOf(workstation, known), kind)

/** J10: services that somebody has to check again, for the one list of what is to be done. */
export const overdueServices = (workstation: Workstation): Service[] =>
  servicesOf(workstation).filter((one) => isOverdue(one, workstation.today))
