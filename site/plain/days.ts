import { type Day, monthOf } from "../../crypto/day.ts"
import { monthInWords } from "../warnings/in-words.ts"
import type { Words } from "../words/words.ts"

/** "21 November 2026". */
export const dayInWords = (day: Day, words: Words): string =>
  `${Number(day.slice(8))} ${monthInWords(monthOf(day), words)}`
