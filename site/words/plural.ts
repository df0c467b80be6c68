type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The form of a sentence that a number takes in a language (BCP 47 tag), by the plural rules of CLDR. */
export const plural = (language: string, count: number, forms: Forms): string =>
  forms[new Intl.PluralRules(language).select(count)] ?? forms.other
