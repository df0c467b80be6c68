import { orderedOf } from "../../crypto/browse/ordered.ts"
import type { Region } from "../../crypto/browse/question.ts"
import type { Day } from "../../crypto/day.ts"
import type { Alerts } from "../../crypto/documents/alert.ts"
import type { Organisation } from "../../crypto/documents/organisation.ts"
import type { Words } from "../words/words.ts"
import { linesOf } from "./lines.ts"
import { pausedLine } from "./paused.ts"
import { areaInWords } from "./places.ts"

/** More than anybody reads through; what stands behind them is found on the pages. */
export const mostInText = 200

const phoneLine = ({ phone, hours }: Organisation["contact"], words: Words): string =>
  `${words.contact.phone}: ${phone} (${hours})`

/** While there is no list: it says so, and does not pass for an empty one. */
export const noText = ({ contact }: Pick<Organisation, "contact">, words: Words): string =>
  `${[words.warnings.notYet, phoneLine(contact, words), words.warnings.whyNot].join("\n\n")}\n`

/** The newest warnings of an area, or of all, as plain text with lines of their own. */
export function plainText(
  alerts: Alerts,
  region: Region | null,
  today: Day,
  { contact }: Pick<Organisation, "contact">,
  words: Words,
): string {
  const { browse, sheet, warnings } = words
  const all = orderedOf(alerts).alerts.filter((alert) => region === null || alert.region === region)
  const shown = all.slice(0, mostInText)
  const head = [
    browse.areaHeading(region ? areaInWords(region, words) : sheet.everywhere),
    ...(alerts.validUntil < today ? [warnings.old] : []),
    all.length === 0 ? (region ? browse.areaNone : warnings.none) : browse.count(all.length),
    ...(shown.length < all.length ? [sheet.newest(shown.length, all.length)] : []),
    phoneLine(contact, words),
  ]
  const parts = shown.map((alert) => [warnings.number(alert.number), ...linesOf(alert, words)].join("\n"))
  const end = [pausedLine(alerts, words), warnings.whyNot].filter((line) => line !== null)
  return `${[head.join("\n"), ...parts, ...end].join("\n\n")}\n`
}
