import type { Organisation } from "../../crypto/documents/organisation.ts"
import { en } from "./en/index.ts"

export type Language = Organisation["languages"][number]

/** Every word of every page, in one language. */
export type Words = typeof en

const languages = { en } satisfies Record<Language, Words>

export const wordsIn = (language: Language): Words => languages[language]

/** The language named in an address, if this organisation speaks it. */
export const languageOf = (organisation: Organisation, name: string | undefined): Language | undefined =>
  organisation.languages.find((language) => language === name)

/** How the script of each language runs. */
export const directions = { en: "ltr" } satisfies Record<Language, "ltr" | "rtl">
