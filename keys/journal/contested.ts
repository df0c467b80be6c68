import { refuse } from "../refusals/refusal.ts"
import { beforeOf, markOf } from "../ring/changes.ts"
import type { Workstation } from "../workstation.ts"
import { harvest } from "./entries/harvest.ts"
import { mergedOf, toChoose } from "./merging/merge.ts"
import { fieldsOf, itemOf } from "./merging/paths.ts"
import { valuesIn, type Written } from "./merging/registers.ts"
import { aliasIn, journalOf } from "./state.ts"

/** What two people wrote at the same time: all of it is kept, one of them is shown, and a person chooses. */

export type Contested = {
  /** Of the item and of the field in it: what `choose` takes. */
  name: string
  path: string
  /** The first one is the one that is shown. */
  values: { by: string; value: unknown }[]
}

const byWhom = ({ dot: [author] }: Written): string => aliasIn(author)

/** In order of their names. */
export const contested = (workstation: Workstation): Contested[] =>
  (journalOf(workstation)?.contested ?? []).toSorted().flatMap((name) => {
    const merged = mergedOf(workstation, name)
    return toChoose(name, merged).map((path) => ({
      name,
      path,
      values: valuesIn(merged.fields[path] ?? []).map((written) => ({ by: byWhom(written), value: written.value })),
    }))
  })

/** The case that an item belongs to; null for what belongs to none. */
export function caseOfName(name: string): string | null {
  const [shelf, id = ""] = name.split("/")
  const belongs = ["case", "note", "offer", "chain", "draft", "police", "confidence", "alert-log"]
  return belongs.includes(shelf ?? "") ? id : null
}

/**
 * This value stays, and the others go: the next entry says so to everybody. `at`: its place in `values`. Throws
 * `not-contested`.
 */
export function choose(workstation: Workstation, name: string, path: string, at: number): void {
  const { vault } = workstation
  vault.together(() => {
    const found = contested(workstation).find((each) => each.name === name && each.path === path)
    const value = found?.values[at]
    if (!value) return refuse("not-contested")
    const fields = fieldsOf(name, vault.get(name))
    const without = new Map([...fields].filter(([each]) => each !== path))
    const own = vault.get<object>(name)
    vault.put(name, withOwnFields(own, itemOf(name, new Map([...fields, [path, value.value]]))))
    // As if the field had not been there: so that it counts as written even where it stays as it was.
    vault.put(markOf(name), true)
    vault.put(beforeOf(name), withOwnFields(own, itemOf(name, without)))
    harvest(workstation, false)
  })
}

/** What this workstation counts for itself is no field that is merged. */
const withOwnFields = (own: object | undefined, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value) && own && "replies" in own
    ? { ...value, replies: own.replies, ...("before" in own ? { before: own.before } : {}) }
    : value
