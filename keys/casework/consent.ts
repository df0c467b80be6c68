import type { Day } from "../../crypto/day.ts"
import type { Audience } from "../../crypto/documents/alert.ts"
import { allows, type ConsentAnswer, type ConsentName } from "../../crypto/documents/consents.ts"
import type { OpenedLetter } from "./case.ts"
import type { AskedQuestion } from "./questions.ts"
import { consentsIn, toldIn } from "./told.ts"

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
  return permissionIn(saidAbout(name, letters, questions))
}

/** Whether it was said No to, in so many words or by leaving a report's question blank: more than that nothing was said. */
export const isRefused = (name: ConsentName, letters: Letters, questions: Questions): boolean =>
  saidAbout(name, letters, questions).includes("no")

/** Who gets police files. `since`: from when on the words of consent name them; null: from the first. */
export type NamedReceiver = { id: string; name: string; since: Day | null }

/**
 * May this receiver be told? As `permissionFor`; what was asked about this receiver alone counts for nobody else.
 * "older": a yes from before we named this receiver, by this name: it does not carry over (S26).
 */
export function permissionToTell(
  name: ConsentName,
  receiver: NamedReceiver,
  letters: Letters,
  questions: Questions,
): Permission | "older" {
  const own = askedFor(name, receiver.id, questions)
  const said = permissionIn(saidAbout(name, letters, questions, own))
  return said !== "yes" || isNamedInAYes(name, receiver, letters, [...own, ...askedAbout(name, questions)])
    ? said
    : "older"
}

/** A phone's day may lie ahead: the day on which we opened its letter bounds it. The day of the change itself is no later one. */
function isNamedInAYes(
  consent: ConsentName,
  { name, since }: NamedReceiver,
  letters: Letters,
  asked: Questions,
): boolean {
  if (since === null) return true
  const isLater = ({ topic, day }: AskedQuestion) => (topic.type === "police" ? topic.name === name : day > since)
  return (
    asked.some((question) => isLater(question) && saysYesTo(question, letters)) ||
    letters.some(
      (letter) =>
        letter.opened > since && letter.document.day > since && answersIn(letter, consent, []).includes("yes"),
    )
  )
}

function permissionIn(said: readonly Permission[]): Permission {
  if (said.includes("no")) return "no"
  if (said.includes("wait")) return "wait"
  return said.includes("yes") ? "yes" : "no"
}

const askedAbout = (name: ConsentName, questions: Questions): AskedQuestion[] =>
  questions.filter(({ topic }) => topic.type === "consent" && topic.consent === name)

const askedFor = (name: ConsentName, receiver: string, questions: Questions): AskedQuestion[] =>
  questions.filter(({ topic }) => topic.type === "police" && topic.consent === name && topic.receiver === receiver)

/** All that counts. A yes to a question of ours outweighs what we had when we asked. `own`: asked about one receiver. */
function saidAbout(name: ConsentName, letters: Letters, questions: Questions, own: Questions = []): Permission[] {
  const asked = [...askedAbout(name, questions), ...own]
  const yeses = asked.filter((question) => saysYesTo(question, letters))
  const since = Math.max(0, ...yeses.map((question) => question.letters))
  const said = letters.slice(since).flatMap((letter) => answersIn(letter, name, asked))
  return yeses.length > 0 ? ["yes", ...said] : said
}

/**
 * May a warning be made of this case, for everybody or for services alone? "Show me the words first" in any letter waits for a yes to the words
 * (`approvedAlertWords`), whatever else was answered.
 */
export function mayAlert(letters: Letters, questions: Questions, audience: Audience = "alert"): Permission {
  const permission = permissionFor(audience, letters, questions)
  return permission === "yes" && letters.some(wantsPreview) ? "wait" : permission
}

/**
 * Hashes (`wordsOfAlert`) of the words of warnings that the reporter was shown and said yes to. Any No to warnings, or
 * to these words, in a letter that came after we asked takes the yes back.
 */
export const approvedAlertWords = (letters: Letters, questions: Questions, audience: Audience = "alert"): Set<string> =>
  approvedWords(
    questions,
    letters,
    ({ topic }) => (topic.type === "alert-words" ? topic.words : null),
    (question) => [[audience, [question, ...askedAbout(audience, questions)]]],
  )

/** The same of police files (`hashOfPoliceFile`), for the consents that such a file takes. */
export const approvedPoliceWords = (letters: Letters, questions: Questions): Set<string> =>
  approvedWords(
    questions,
    letters,
    ({ topic }) => (topic.type === "police-words" ? topic.words : null),
    (question) => (question.topic.type === "police-words" ? refusalsOf(question, question.topic, questions) : []),
  )

type Refusable = [ConsentName, AskedQuestion[]]

const refusalsOf = (
  question: AskedQuestion,
  { consents, receiver }: Extract<AskedQuestion["topic"], { type: "police-words" }>,
  questions: Questions,
): Refusable[] =>
  consents.map((name) => [name, [question, ...askedAbout(name, questions), ...askedFor(name, receiver, questions)]])

/** `refusable`: the consents that a No takes away, and the questions that a No may be said to. */
function approvedWords(
  questions: Questions,
  letters: Letters,
  wordsIn: (question: AskedQuestion) => string | null,
  refusable: (question: AskedQuestion) => Refusable[],
): Set<string> {
  const isApproved = (question: AskedQuestion): boolean => {
    const after = letters.slice(question.letters)
    const said = refusable(question).flatMap(([name, asked]) =>
      after.flatMap((letter) => answersIn(letter, name, asked)),
    )
    return saysYesTo(question, letters) && !said.includes("no")
  }
  return new Set(
    questions.flatMap((question) => {
      const words = wordsIn(question)
      return words !== null && isApproved(question) ? [words] : []
    }),
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
  const consents = consentsIn(document)
  const answered: ConsentAnswer | undefined = consents?.[name]
  if (!consents || !answered) return []
  if (answered === "no") return ["no"]
  return [allows(answered) && consents.current ? "yes" : "wait"]
}

const wantsPreview = ({ document, oldCode }: OpenedLetter): boolean =>
  !oldCode && toldIn(document)?.consents?.alertPreview === true
