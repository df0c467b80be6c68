import { consentLanguageOf, type Organisation } from "../../crypto/documents/organisation.ts"
import type { Language } from "../../crypto/languages.ts"
import { english } from "./english/index.ts"
import { type Spoken, spoken } from "./spoken.ts"

/** Every word of every page that can be shown to readers of one language. */
export type Words = Spoken &
  typeof english & {
    language: Language
    /** In which language the words of consent and of the limits of confidence stand: in English until somebody has made sure. */
    consentLanguage: Language
  }

/** Messages with which a consent is asked for on the page of answers. */
const askingMessages = [
  "question-consent",
  "alert-words",
  "alert-question",
  "police-watch-words",
  "police-watch-question",
  "police-words",
  "police-question",
  "no-answer",
  "answer-yes",
  "answer-no",
  "answered-yes",
  "answered-no",
] as const

/** A machine's words never stand in for consent: these are English until a person has made sure of the translation. */
function withEnglishConsents(own: Spoken): Spoken {
  const { consents, choices, fields, report, followUp, followUpMessages, plain } = spoken.en
  const asking = Object.fromEntries(askingMessages.map((name) => [name, followUpMessages[name]]))
  const write = { ...own.plain.write, leaveAsItIs: plain.write.leaveAsItIs }
  return {
    ...own,
    consents,
    choices: { ...own.choices, consent: choices.consent, checker: choices.checker },
    // It stands among them, and says what becomes of an identifier.
    fields: { ...own.fields, fields: { ...own.fields.fields, notInCheck: fields.fields.notInCheck } },
    report: { ...own.report, consents: { ...report.consents, heading: own.report.consents.heading } },
    followUp: { ...own.followUp, consents: { ...followUp.consents, heading: own.followUp.consents.heading } },
    followUpMessages: { ...own.followUpMessages, ...asking },
    plain: { ...own.plain, write },
  }
}

/** The words of a language, as this organisation may show them. */
export function wordsFor(language: Language, ours: Pick<Organisation, "reviewed">): Words {
  const consentLanguage = consentLanguageOf(language, ours)
  const own = consentLanguage === language ? spoken[language] : withEnglishConsents(spoken[language])
  return { ...english, ...own, language, consentLanguage }
}
