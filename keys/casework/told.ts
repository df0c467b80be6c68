import { type ConsentAnswer, type ConsentName, consentTextVersion } from "../../crypto/documents/consents.ts"
import type { FollowUp } from "../../crypto/documents/follow-up.ts"
import type { Letter } from "../../crypto/documents/letter.ts"
import { type PoliceExperience, policeConsentVersion } from "../../crypto/documents/police-experience.ts"
import type { Report } from "../../crypto/documents/report.ts"

/** What letters tell, whichever kind they are. */

/** The report in a letter: a person's, or what a partner project reports for somebody; null in any other letter. */
export function reportIn({ kind, body }: Letter): Report | null {
  if (kind === "canopy/project-report") return body.report
  return kind === "canopy/report" ? body : null
}

/** The same, or what was added to it later. */
export const toldIn = (document: Letter): Report | FollowUp | null =>
  document.kind === "canopy/follow-up" ? document.body : reportIn(document)

/** What somebody tells of the police; null in any other letter. */
export const experienceIn = ({ kind, body }: Letter): PoliceExperience | null =>
  kind === "canopy/police-experience" ? body : null

/** Told for Police Watch, and nothing was reported. */
export const isAboutPolice = (letters: readonly { document: Letter }[]): boolean =>
  letters.some(({ document }) => experienceIn(document)) && !letters.some(({ document }) => reportIn(document))

/** Whether somebody says in them that a warning is wrong. What else they say is about whoever challenges, and no report. */
export const isChallenge = (letters: readonly { document: Letter }[]): boolean =>
  letters.some(({ document }) => document.kind === "canopy/challenge")

/** What was answered to questions of consent in one letter. `current`: the words that were read are ours of today. */
export type Consented = Partial<Record<ConsentName, ConsentAnswer>> & {
  textVersion: number
  language: string
  current: boolean
}

/**
 * The consents in a letter, whichever kind it is. Police Watch asks two of its own: to be read by everybody is what a
 * warning asks, and to be kept is what every letter asks, so that a No by the code later is a No to the same.
 */
export function consentsIn(document: Letter): Consented | null {
  const experience = experienceIn(document)
  if (experience) {
    const { share, keep, textVersion, language } = experience.consents
    return { alert: share, record: keep, textVersion, language, current: textVersion === policeConsentVersion }
  }
  const { consents } = toldIn(document) ?? {}
  return consents ? { ...consents, current: consents.textVersion === consentTextVersion } : null
}
