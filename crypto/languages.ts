/** Languages that Canopy speaks, by their part of an address: a BCP 47 tag in small letters, as short as it can be. */
export const languages = ["en", "ro", "pt-br", "es", "pl", "hu", "bg", "sq", "th", "zh", "ru", "cy", "ar"] as const
export type Language = (typeof languages)[number]

/** Every page is in this one; what others do not have leads here. */
export const english = "en" satisfies Language

/** Pages of the program that stand in every language, by the last part of their address; "" is the first page. */
export const spokenPages = [
  "",
  "contact",
  "report",
  "report/quick",
  "messages",
  "code",
  "check",
  "safety",
  "help-now",
  "error",
] as const

const isSpoken = (page: string): boolean => (spokenPages as readonly string[]).includes(page)

/** The language in which a page of the program is: the reader's, where it is spoken, else English. */
export const languageOfPage = (page: string, language: Language): Language => (isSpoken(page) ? language : english)

/** Where somebody who reads this language finds a page of the program: "/ro/report", "/en/alerts". */
export const addressOfPage = (page: string, language: Language): string =>
  `/${languageOfPage(page, language)}/${page}`.replace(/\/$/, "")
