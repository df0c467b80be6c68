import { type ConsentName, consentNames } from "../../crypto/documents/consents.ts"
import type { OpenedLetter } from "./case.ts"
import { type Permission, permissionFor } from "./consent.ts"
import type { AskedQuestion } from "./questions.ts"
import { consentsIn, isAboutPolice } from "./told.ts"

/** What a reporter lets us do, summed up over all letters, each with the words that say so, their version and their day. */

export const consentLabels = {
  record: "Keep a record",
  alert: "Make a warning",
  partners: "Tell front-line services",
  policeAnonymous: "Tell the police without a name",
  policeTalk: "Arrange a talk with the police",
  policeProxy: "Speak to the police for them",
  policeShare: "Share with the police",
  policeFormal: "Make a formal report",
  statistics: "Be counted",
} as const satisfies { [Name in ConsentName]: string }

/** The same where all that was told is about the police: only what was asked there. */
const watchLabels: { [Name in ConsentName]?: string } = { record: "Keep it", alert: "Share it in public, in our words" }

/** One time that a consent was answered. `version`: of the words that were read; null for an answer to our question. */
export type Said = { answer: string; day: string; version: number | null; language: string | null }

export type Held = { name: ConsentName; label: string; holds: Permission; said: Said[]; asked: boolean }

export function consentsHeld(letters: readonly OpenedLetter[], questions: readonly AskedQuestion[]): Held[] {
  const labels: { [Name in ConsentName]?: string } = isAboutPolice(letters) ? watchLabels : consentLabels
  return consentNames.flatMap((name) => {
    const label = labels[name]
    if (!label) return []
    return {
      name,
      label,
      holds: permissionFor(name, letters, questions),
      said: letters.flatMap((letter) => saidIn(letter, name, questions)),
      asked: questions.some(({ topic }) => topic.type === "consent" && topic.consent === name),
    }
  })
}

function saidIn({ document }: OpenedLetter, name: ConsentName, questions: readonly AskedQuestion[]): Said[] {
  const { day } = document
  const consents = consentsIn(document)
  const answer = consents?.[name]
  const said = consents && answer ? [{ answer, day, version: consents.textVersion, language: consents.language }] : []
  const answers = document.kind === "canopy/follow-up" ? (document.body.answers ?? []) : []
  const toUs = answers.filter(({ question }) => questions.some((asked) => isAbout(asked, question, name)))
  return [...said, ...toUs.map(({ answer }) => ({ answer, day, version: null, language: null }))]
}

const isAbout = ({ id, topic }: AskedQuestion, question: string, name: ConsentName): boolean =>
  id === question && topic.type === "consent" && topic.consent === name

const holdsWords = { yes: "Yes", wait: "Ask first: no yes yet", no: "No" } as const

/** "Yes · yes on 2026-06-17 (words of version 1, en)". */
export function heldWords({ holds, said }: Held): string {
  const each = said.map(({ answer, day, version, language }) => {
    const how = version === null ? "to our question" : `words of version ${version}, ${language}`
    return `${answer.replaceAll("-", " ")} on ${day} (${how})`
  })
  return [holdsWords[holds], ...each].join(" · ")
}
