import { abouts, isAbout } from "../about.ts"
import type { Alert, Alerts } from "../documents/alert.ts"
import { type Facet, facets } from "./question.ts"

/** What the warnings have of one facet: some dozens of sets of values, and for each warning which of them it has. */
export type Column = { readonly sets: readonly (readonly string[])[]; readonly setOf: Uint16Array }

/** A list made ready to be looked through. */
export type Ordered = {
  /** By number, the newest first, whatever order the document has. */
  readonly alerts: readonly Alert[]
  readonly columns: Readonly<Record<Facet, Column>>
}

const valuesOf: Record<Facet, (alert: Alert) => readonly string[]> = {
  region: ({ region }) => [region],
  level: ({ level }) => [level],
  about: (alert) => abouts.filter((about) => isAbout(alert, about)),
  type: ({ types }) => types,
  setting: ({ setting }) => [setting],
  month: ({ month }) => (month ? [month] : []),
}

function columnOf(alerts: readonly Alert[], facet: Facet): Column {
  const known = new Map<string, number>()
  const sets: (readonly string[])[] = []
  const setOf = Uint16Array.from(alerts, (alert) => {
    const values = valuesOf[facet](alert)
    const name = values.join()
    const place = known.get(name) ?? sets.push(values) - 1
    known.set(name, place)
    return place
  })
  return { sets, setOf }
}

const made = new WeakMap<Alerts, Ordered>()

function make({ alerts: list }: Alerts): Ordered {
  const alerts = [...list].sort((a, b) => (a.number < b.number ? 1 : -1))
  const columns = Object.fromEntries(facets.map((facet) => [facet, columnOf(alerts, facet)])) as Ordered["columns"]
  return { alerts, columns }
}

/** Made once for each list, and forgotten with it. */
export function orderedOf(list: Alerts): Ordered {
  const kept = made.get(list) ?? make(list)
  made.set(list, kept)
  return kept
}
