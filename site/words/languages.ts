import type { Language } from "../../crypto/languages.ts"

type Described = {
  /** What it calls itself. */
  name: string
  /** BCP 47: what browsers and screen readers know it by. */
  tag: string
  direction: "ltr" | "rtl"
}
const fromLeft = (name: string, tag: string): Described => ({ name, tag, direction: "ltr" })

export const described: Record<Language, Described> = {
  en: fromLeft("English", "en-GB"),
  ro: fromLeft("Română", "ro"),
  "pt-br": fromLeft("Português", "pt-BR"),
  es: fromLeft("Español", "es"),
  pl: fromLeft("Polski", "pl"),
  hu: fromLeft("Magyar", "hu"),
  bg: fromLeft("Български", "bg"),
  sq: fromLeft("Shqip", "sq"),
  th: fromLeft("ไทย", "th"),
  zh: fromLeft("简体中文", "zh-Hans"),
  ru: fromLeft("Русский", "ru"),
  cy: fromLeft("Cymraeg", "cy"),
  ar: { name: "العربية", tag: "ar", direction: "rtl" },
}

/** What tells browsers and screen readers of another language. */
export type Mark = { lang?: string; dir?: "ltr" | "rtl" }

/** The attributes of a part that stands in this language on a page of that one: none where both are the same. */
export const markOf = (part: Language, page: Language): Mark =>
  part === page ? {} : { lang: described[part].tag, dir: described[part].direction }
