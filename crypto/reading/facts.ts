import { hoursIn, type Organisation } from "../documents/organisation.ts"
import type { Language } from "../languages.ts"
import { toRing } from "./numbers.ts"

/**
 * What an organisation decides, in the words of a page: "{phone}". A list stands alone in its line and becomes a list.
 * Markdown in a value is shown as it is.
 */

const special = /[\\`*_{}[\]()#+\-.!|<>~]/g
const plain = (value: string): string => value.replace(special, "\\$&")

const callable = (phone: string): string => `[${plain(phone)}](${toRing(phone)})`
const listOf = (values: readonly string[]): string => values.map((value) => `- ${plain(value)}`).join("\n")
const joined = (values: readonly string[], language: string): string =>
  plain(new Intl.ListFormat(language, { type: "conjunction" }).format(values))

type Fact = (organisation: Organisation, language: Language) => string

const facts: Record<string, Fact> = {
  name: ({ name }) => plain(name),
  phone: ({ contact }) => callable(contact.phone),
  hours: (organisation, language) => plain(hoursIn(language, organisation).text),
  email: ({ contact }) => `[${plain(contact.email)}](mailto:${contact.email})`,
  answerWithinDays: ({ answerWithinDays }) => String(answerWithinDays),
  retentionLetters: ({ retention }) => String(retention.letters),
  retentionReplies: ({ retention }) => String(retention.replies),
  limitsOfConfidence: ({ limitsOfConfidence }) => listOf(limitsOfConfidence),
  policeReceivers: ({ policeReceivers }, language) => joined(policeReceivers, language),
}

const asked = /\{(\w+)\}/g

/** Names in braces that stand for nothing. */
export const unknownFacts = (text: string): string[] =>
  [...text.matchAll(asked)].map(([, name = ""]) => name).filter((name) => !Object.hasOwn(facts, name))

/** The text with what this organisation decided. What stands for nothing stays as it was written. */
export const withFacts = (text: string, organisation: Organisation, language: Language): string =>
  text.replaceAll(asked, (written, name: string) =>
    Object.hasOwn(facts, name) ? (facts[name]?.(organisation, language) ?? written) : written,
  )
