import { destroyIdentity } from "../../casework/chains/identity-note.ts"
import { destroyCopy } from "../../register/copy.ts"
import { beforeOf, markOf, markOfDestroyed } from "../../ring/changes.ts"
import { compartmentOf } from "../../ring/items.ts"
import { followsFromOthers, mergedAs, ownFieldsIn } from "../../ring/shared.ts"
import type { Workstation } from "../../workstation.ts"
import { journalOf, keepJournal } from "../state.ts"
import { covers, type Dot } from "./heads.ts"
import { type Fields, fieldsOf, isElement, itemOf, oneText } from "./paths.ts"
import {
  begunWith,
  type Change,
  changed,
  contestedIn,
  isPresent,
  type Merged,
  type Moment,
  nothingMerged,
  type Register,
  shownIn,
  type Written,
} from "./registers.ts"
import { noteRemoved } from "./settle.ts"

/** Shared items of the vault, and how each came to be. */

/** A value that stands in the item itself is not kept twice. */
type Kept = { present: Register; fields: { [path: string]: readonly (Omit<Written, "value"> & { value?: unknown })[] } }

/** The order of a list follows from the places that were written, so those are kept. */
function withoutValues(merged: Merged): Kept {
  if (!isPresent(merged)) return merged
  const strip = ([path, register]: [string, Register]) =>
    [path, register.length > 1 || isElement(path) ? register : register.map(({ dot }) => ({ dot }))] as const
  return { present: merged.present, fields: Object.fromEntries(Object.entries(merged.fields).map(strip)) }
}

function filled({ present, fields }: Kept, values: Fields): Merged {
  const fill = ([path, register]: [string, Kept["fields"][string]]) =>
    [path, register.map((each) => ({ ...each, value: "value" in each ? each.value : values.get(path) }))] as const
  return { present, fields: Object.fromEntries(Object.entries(fields).map(fill)) }
}

const mergedName = (name: string): string => `merge/${name}`
const destroyedName = (compartment: string): string => `destroyed/${compartment}`

/**
 * How an item came to be; of one that was here before the journal: all at once. `value`: the item as it was by then, if
 * it is another one now.
 */
export function mergedOf(workstation: Workstation, name: string, value = workstation.vault.get(name)): Merged {
  const kept = workstation.vault.get<Kept>(mergedName(name))
  if (kept) return filled(kept, fieldsOf(name, value))
  const begun = journalOf(workstation)?.begun
  return value === undefined || !begun ? nothingMerged : begunWith(fieldsOf(name, value), [begun, 0])
}

/** Notes a change that this workstation made itself: the item is as it should be already. `before`: as it was. */
export function noteOwn(workstation: Workstation, name: string, before: unknown, change: Change, moment: Moment): void {
  keepMerged(workstation, name, changed(mergedOf(workstation, name, before), change, moment))
}

/** Takes in a colleague's change. One of what was destroyed meanwhile is dropped: destroying always wins. */
export function mergeChange(workstation: Workstation, name: string, change: Change, moment: Moment): void {
  if (isOvertaken(workstation, compartmentOf(name), moment)) return
  show(workstation, name, changed(mergedOf(workstation, name), change, moment))
}

/** Whether the compartment was destroyed by somebody of whom the writer did not know. */
const isOvertaken = (workstation: Workstation, compartment: string, { dot, knew }: Moment): boolean =>
  destroyedBy(workstation, compartment).some((each) => !covers(knew, each) && oneText(each) !== oneText(dot))

export const destroyedBy = ({ vault }: Workstation, compartment: string): Dot[] =>
  vault.get<Dot[]>(destroyedName(compartment)) ?? []

/** Remembers who destroyed a compartment. Its name stays, so that nothing that comes late brings it back. */
export function noteDestroyed({ vault }: Workstation, compartment: string, dots: readonly Dot[]): void {
  const known = vault.get<Dot[]>(destroyedName(compartment)) ?? []
  const fresh = dots.filter((dot) => !known.some((each) => oneText(each) === oneText(dot)))
  if (fresh.length > 0) vault.put(destroyedName(compartment), [...known, ...fresh])
}

/** Destroys what a colleague destroyed, with what stands here alone: the search index, the name left for a formal report. */
export function mergeDestroyed(workstation: Workstation, compartment: string, dots: readonly Dot[]): void {
  const { vault } = workstation
  noteDestroyed(workstation, compartment, dots)
  vault.destroy(compartment)
  vault.remove(markOfDestroyed(compartment))
  const [shelf, id = ""] = compartment.split("/")
  if (shelf !== "case") return
  destroyIdentity(workstation, id)
  destroyCopy(workstation)
}

/** Paths of which a person should choose a value. */
export const toChoose = (name: string, merged: Merged): string[] =>
  mergedAs(name) === "alike" ? [] : contestedIn(merged).filter((path) => !followsFromOthers(name, path))

/** Puts an item as it now is into the vault. What this workstation had not told yet was told before. */
export function show(workstation: Workstation, name: string, merged: Merged): void {
  const { vault } = workstation
  const here = vault.get(name)
  const value = isPresent(merged) ? withOwn(name, itemOf(name, shownIn(merged)), here) : undefined
  keepMerged(workstation, name, merged)
  if (value === undefined) {
    if (here !== undefined) vault.remove(name)
  } else if (here === undefined || oneText(value) !== oneText(here)) vault.put(name, value)
  forgetMark(workstation, name)
}

/** What comes from the journal is no news to it. */
export function forgetMark({ vault }: Workstation, name: string): void {
  if (vault.get(markOf(name)) === undefined) return
  vault.remove(markOf(name))
  vault.remove(beforeOf(name))
}

/**
 * A merged value with what this workstation counts for itself. When a case moved to another mailbox, what was written
 * before went to the old one.
 */
function withOwn(name: string, value: unknown, here: unknown): unknown {
  if (ownFieldsIn(name).length === 0) return value
  const {
    replies = 0,
    before,
    earlier = [],
  } = (here ?? {}) as { replies?: number; before?: number; earlier?: string[] }
  const moved = ((value as { earlier?: string[] }).earlier ?? []).length > earlier.length
  const sent = moved ? replies : before
  return { ...(value as object), replies, ...(sent === undefined ? {} : { before: sent }) }
}

function keepMerged(workstation: Workstation, name: string, merged: Merged): void {
  workstation.vault.put(mergedName(name), withoutValues(merged))
  if (!isPresent(merged)) noteRemoved(workstation, name)
  const isContested = isPresent(merged) && toChoose(name, merged).length > 0
  const state = journalOf(workstation)
  if (!state || state.contested.includes(name) === isContested) return
  const contested = isContested ? [...state.contested, name] : state.contested.filter((each) => each !== name)
  keepJournal(workstation, { ...state, contested })
}
