import type { Alerts } from "../../crypto/documents/alert.ts"
import type { Words } from "../words/words.ts"

/** What stands under every list for the warnings that are being looked at again: their numbers, in one line. null: none is. */
export const pausedLine = ({ paused = [] }: Pick<Alerts, "paused">, { warnings }: Words): string | null =>
  paused.length > 0 ? warnings.pausedList(paused.join(", ")) : null

/** Those of them that somebody looked for by number: an answer that finds nothing must not pass for "there is no such warning". */
export const pausedAmong = ({ paused = [] }: Pick<Alerts, "paused">, asked: string): string[] =>
  paused.filter((number) => asked.includes(number))
