import type { Day } from "../../crypto/day.ts"
import type { Workstation } from "../workstation.ts"
import type { Confidence, Writers } from "./writers.ts"

/**
 * Where links stand. A link says something about two cases, so it has a key of its own (`link/ID`): when either case is
 * destroyed, that key goes too, and no old copy of the vault opens what was noted (N6). Each case only remembers the
 * link's name, and, when the other case is gone, that one was taken back.
 */

/** A claim that two reports are about the same person: somebody's, on a day, and it can be undone. */
export type Link = {
  id: string
  cases: [string, string]
  /** Alias of the caseworker who claims it. */
  by: string
  day: Day
  confidence: Confidence
  /** What the program suggested at the time, in words. */
  reasons: string[]
  note: string
  writers: Writers
  /** Each answer to "written by the same person?", oldest first; the last one is `writers`. */
  answers: { writers: Writers; by: string; day: Day }[]
  /** Who took the claim back, and why; absent while it holds. */
  undone?: { by: string; day: Day; why: string }
}

/** What a case remembers. `takenBack`: the day on which the other case went. */
type Remembered = { id: string; takenBack?: Day }

const rememberedBy = ({ vault }: Workstation, id: string): Remembered[] =>
  vault.list<Remembered>(`linked/${id}`).map(({ value }) => value)

export const linkOf = ({ vault }: Workstation, id: string): Link | undefined => vault.get<Link>(`link/${id}`)

/** All links of a case, those undone too, oldest first. */
export const linksOf = (workstation: Workstation, id: string): Link[] =>
  rememberedBy(workstation, id)
    .flatMap((each) => linkOf(workstation, each.id) ?? [])
    .toSorted((one, other) => (`${one.day} ${one.id}` < `${other.day} ${other.id}` ? -1 : 1))

/** Days on which a report that was linked to this case was taken back. */
export const takenBackFrom = (workstation: Workstation, id: string): Day[] =>
  rememberedBy(workstation, id)
    .flatMap(({ takenBack }) => takenBack ?? [])
    .toSorted()

export function keepLink({ vault }: Workstation, link: Link): void {
  vault.put(`link/${link.id}`, link)
  for (const each of link.cases) vault.put(`linked/${each}/${link.id}`, { id: link.id } satisfies Remembered)
}

/** Call it in the commit that destroys a case. The other case keeps that a linked report was taken back, and no more. */
export function dropLinks(workstation: Workstation, id: string): void {
  const { vault, today } = workstation
  for (const link of linksOf(workstation, id)) {
    const other = link.cases.find((each) => each !== id)
    const remembered = `linked/${other}/${link.id}`
    if (!link.undone) vault.put(remembered, { id: link.id, takenBack: today } satisfies Remembered)
    else vault.remove(remembered)
    vault.destroy(`link/${link.id}`)
  }
}

/**
 * Call it before one case becomes a part of another: its links go with it. What was claimed between the two is no claim
 * any more, for they are one case now.
 */
export function moveLinks(workstation: Workstation, from: string, to: string): void {
  for (const link of linksOf(workstation, from)) {
    workstation.vault.remove(`linked/${from}/${link.id}`)
    if (link.cases.includes(to)) {
      workstation.vault.remove(`linked/${to}/${link.id}`)
      workstation.vault.destroy(`link/${link.id}`)
    } else
      keepLink(workstation, { ...link, cases: link.cases.map((each) => (each === from ? to : each)) as Link["cases"] })
  }
  for (const each of rememberedBy(workstation, from)) workstation.vault.put(`linked/${to}/${each.id}`, each)
}
