import { allows, type ConsentAnswer, type ConsentName, consentTextVersion } from "../../crypto/documents/consents.ts"
import type { OpenedLetter } from "./case.ts"
import type { AskedQuestion } from "./questions.ts"

/** What a reporter lets us do now: `wait` means that they asked to be asked first, and have not said yes yet. */
export type Permission = "yes" | "wait" | "no"

/** Letters in the order in which the desk had them, and what was asked in the same case. */
type Letters = readonly OpenedLetter[]
type Questions = readonly AskedQuestion[]

/**
 * May this be done with what a person told us? Letters of one person arrive in no order, so the most careful answer in
 * any of them holds: a No outlives every Yes. Only a yes that names a question of ours, asked again, counts for more,
 * and only against letters that we had when we asked: a No in a later letter, or in the same one, wins again. Without a
 * word about it nothing is allowed.
 */
export function permissionFor(name: ConsentName, letters: Letters, questions: Questions): Permission {
  const said = saidAbout(name, letters, questions)
  if (said.includes("no")) return "no"
  if (said.includes("wait")) return "wait"
  return said.includes("yes") ? "yes" : "no"
}

/** Whether it was said No to, in so many words or by leaving a report's question blank: more than that nothing was said. */
export const isRefused = (name: ConsentName, letters: Letters, questions: Questions): boolean =>
  saidAbout(name, letters, questions).includes("no")

/** All that counts. A yes to a question of ours outweighs what we had when we asked. */
function saidAbout(name: ConsentName, letters: Letters, questions: Questions): Permission[] {
  const asked = questions.filter(({ topic }) => topic.type === "consent" && topic.consent === name)
  const yeses = asked.filter((question) => saysYesTo(question, letters))
  const since = Math.max(0, ...yeses.map((question) => question.letters))
  const said = letters.slice(since).flatMap((letter) => answersIn(letter, name, asked))
  return yeses.length > 0 ? ["yes", ...said] : said
}

/**
 * May a warning be made of this case? "Show me the words first" in any letter waits for a yes to the words
 * (`approvedAlertWords`), whatever else was answered.
 */
export function mayAlert(letters: Letters, questions: Questions): Permission {
  const permission = permissionFor("alert", letters, questions)
  return permission === "yes" && letters.some(wantsPreview) ? "wait" : permission
}

/**
 * Hashes (`wordsOfAlert`) of the words of warnings that the reporter was shown and said yes to. Any No to warnings, or
 * to these words, in a letter that came after we asked takes the yes back.
 */
export function approvedAlertWords(letters: Letters, questions: Questions): Set<string> {
  const consentQuestions = questions.filter(({ topic }) => topic.type === "consent" && topic.consent === "alert")
  const isApproved = (question: AskedQuestion): boolean => {
    const after = letters.slice(question.letters)
    const said = after.flatMap((letter) => answersIn(letter, "alert", [question, ...consentQuestions]))
    return saysYesTo(question, letters) && !said.includes("no")
  }
  return new Set(
    questions.flatMap((question) =>
      question.topic.type === "alert-words" && isApproved(question) ? [question.topic.words] : [],
    ),
  )
}

/** Only in a letter that came after we asked: what stands in an older one was guessed. */
const saysYesTo = ({ id, letters: place }: AskedQuestion, letters: Letters): boolean =>
  letters
    .slice(place)
    .some(
      (letter) => !letter.oldCode && answersOf(letter).some((each) => each.question === id && each.answer === "yes"),
    )

/** What was answered to a question; null: nothing yet. No wins over yes, and an old code answers nothing. */
export function answerTo({ id }: AskedQuestion, letters: Letters): "yes" | "no" | null {
  const said = letters
    .filter(({ oldCode }) => !oldCode)
    .flatMap((letter) => answersOf(letter).flatMap(({ question, answer }) => (question === id ? [answer] : [])))
  if (said.includes("no")) return "no"
  return said.includes("yes") ? "yes" : null
}

const answersOf = ({ document }: OpenedLetter) =>
  document.kind === "canopy/follow-up" ? (document.body.answers ?? []) : []

/** What one letter says about a consent. Whoever holds a code that was given up can only say No. */
function answersIn(letter: OpenedLetter, name: ConsentName, questions: Questions): Permission[] {
  const refused = answersOf(letter).some(
    ({ question, answer }) => answer === "no" && questions.some(({ id }) => id === question),
  )
  const said: Permission[] = [...consentIn(letter, name), ...(refused ? ["no" as const] : [])]
  return letter.oldCode ? said.filter((each) => each === "no") : said
}

/** A yes to other words of consent is none to ours. */
function consentIn({ document }: OpenedLetter, name: ConsentName): Permission[] {
  if (document.kind !== "canopy/report" && document.kind !== "canopy/follow-up") return []
  const { consents } = document.body
  const answered: ConsentAnswer | undefined = consents?.[name]
  if (!consents || !answered) return []
  if (answered === "no") return ["no"]
  return [allows(answered) && consents.textVersion === consentTextVersion ? "yes" : "wait"]
}

const wantsPreview = ({ document, oldCode }: OpenedLetter): boolean =>
  !oldCode &&
  (document.kind === "canopy/report" || document.kind === "canopy/follow-up") &&
  document.body.consents?.alertPreview === true
