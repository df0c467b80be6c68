import type { Alert } from "../../crypto/documents/alert.ts"
import {
  circumstanceRows,
  conditionRows,
  lifeRows,
  personRows,
  type Row,
  recogniseRows,
  typesInWords,
  type WarningWords,
} from "./in-words.ts"

const asLine = ([label, value]: Row): string => `${label}: ${value}`

/** Everything that a warning says, a line for each thing: as plain text, in a feed, and for what looks for words. */
export function linesOf(alert: Alert, words: WarningWords): string[] {
  const { warnings } = words
  const many = alert.people.length > 1
  const said: readonly Row[] = [
    [warnings.types, typesInWords(alert, words)],
    [warnings.watchFor, alert.watchFor],
    [warnings.advice, alert.advice],
  ]
  return [
    warnings.levelsLong[alert.level],
    ...said.filter(([, value]) => value !== "").map(asLine),
    ...conditionRows(alert, words).map(asLine),
    ...alert.people.map((person, at) => {
      const label = many ? warnings.peopleNumbered(at + 1) : warnings.people
      return `${label}: ${personRows(person, words).map(asLine).join("; ")}`
    }),
    ...[...recogniseRows(alert, words), ...circumstanceRows(alert, words), ...lifeRows(alert, words)].map(asLine),
  ]
}
