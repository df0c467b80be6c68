import type { AlertWords } from "../../crypto/documents/alert.ts"
import {
  circumstanceRows,
  conditionRows,
  personRows,
  type Row,
  recogniseRows,
  type WarningWords,
} from "../warnings/in-words.ts"
import { element } from "./page.ts"

/** Free text, in its own direction. */
function free(text: string, className = ""): HTMLElement {
  const made = element("p", text, className)
  made.dir = "auto"
  return made
}

function list(rows: readonly Row[]): HTMLElement {
  const made = element("dl", "", "rows")
  made.append(
    ...rows.map(([label, value]) => {
      const row = element("div")
      row.append(element("dt", label), element("dd", value))
      return row
    }),
  )
  return made
}

function types(alert: AlertWords, { warnings }: WarningWords): HTMLElement {
  const made = element("ul", "", "types")
  made.append(...alert.types.map((type) => element("li", warnings.incidents[type])))
  return made
}

/**
 * A warning as `Warning.astro` shows it once it is published, without its number and its months, which it has not got
 * yet. A test holds the two against each other.
 */
export function warningIn(alert: AlertWords, words: WarningWords): HTMLElement {
  const { warnings } = words
  const many = alert.people.length > 1
  const heading = (text: string) => element("h4", text)
  const conditions = conditionRows(alert, words)
  const made = element("section", "", "notice warning")
  made.append(
    element("p", warnings.levelsLong[alert.level], `level ${alert.level}`),
    heading(warnings.types),
    types(alert, words),
    ...(alert.watchFor ? [heading(warnings.watchFor), free(alert.watchFor, "lead")] : []),
    ...(conditions.length > 0 ? [heading(warnings.conditions), list(conditions)] : []),
    ...alert.people.flatMap((person, at) => [
      heading(many ? warnings.peopleNumbered(at + 1) : warnings.people),
      list(personRows(person, words)),
    ]),
    list([...recogniseRows(alert, words), ...circumstanceRows(alert, words)]),
    ...(alert.advice ? [heading(warnings.advice), free(alert.advice)] : []),
  )
  return made
}
