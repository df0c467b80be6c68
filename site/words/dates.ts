import type { Day, Month } from "../../crypto/day.ts"
import type { Language } from "../../crypto/languages.ts"
import { described } from "./languages.ts"

const said = (language: Language, date: string, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(described[language].tag, { ...parts, timeZone: "UTC" }).format(new Date(date))

/** "November 2026", as a language says it: in Thai the year is 2569. */
export const monthIn = (language: Language, month: Month): string =>
  said(language, `${month}-01`, { month: "long", year: "numeric" })

/** "21 November 2026", as a language says it. */
export const dayIn = (language: Language, day: Day): string => said(language, day, { dateStyle: "long" })
