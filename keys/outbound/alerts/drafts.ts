import {
  type AlertDraft,
  type Audience,
  audienceOf,
  type Draft,
  draft as draftSchema,
  type PublishedWords,
  type WatchDraft,
} from "../../../crypto/documents/alert.ts"
import type { PoliceExperience } from "../../../crypto/documents/police-experience.ts"
import type { Report } from "../../../crypto/documents/report.ts"
import { jsonOf } from "../../../crypto/publication.ts"
import type { Case } from "../../casework/case.ts"
import { answerTo, approvedAlertWords, mayAlert, type Permission } from "../../casework/consent.ts"
import { caseOf, lettersOf } from "../../casework/intake.ts"
import { openCase } from "../../casework/open-case.ts"
import { questionsOf, wordsOfAlert } from "../../casework/questions.ts"
import { experienceIn, reportIn } from "../../casework/told.ts"
import { whyNotWhole } from "../../journal/trouble.ts"
import { linkedCases, reportsBehind } from "../../linking/links.ts"
import { type RefusalKind, refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { draftWatch } from "./draft-from-experience.ts"
import { draftAlert } from "./draft-from-report.ts"
import { isFrozen } from "./frozen.ts"
import { unanswered } from "./lint/answers.ts"
import type { Behind } from "./lint/behind.ts"
import type { Finding } from "./lint/finding.ts"
import { lint } from "./lint/lint.ts"
import { lintWatch } from "./lint/watch.ts"

export const reportsOf = (workstation: Workstation, id: string): Report[] =>
  lettersOf(workstation, openCase(workstation, id)).flatMap(({ document }) => reportIn(document) ?? [])

/** What the case's person told of the police. */
export const experiencesOf = (workstation: Workstation, id: string): PoliceExperience[] =>
  lettersOf(workstation, openCase(workstation, id)).flatMap(({ document }) => experienceIn(document) ?? [])

export function permissionOf(workstation: Workstation, id: string, audience: Audience = "alert"): Permission {
  const known = openCase(workstation, id)
  return mayAlert(lettersOf(workstation, known), questionsOf(workstation, known), audience)
}

const notAllowed = { alert: "no-consent-to-alert", partners: "no-consent-for-services" } as const

/** Why a warning in exactly these words may not be published now; null when it may. */
export const whyNotPublish = (workstation: Workstation, id: string, words: PublishedWords): RefusalKind | null =>
  whyNotAllowed(workstation, id, words) ?? whyNotWhole(workstation)

/**
 * What whoever reported it has against a warning in exactly these words from this case, as far as is known here, or null. A yes with "show me the words
 * first" is a yes to the words that were shown, and so is any yes once words were shown: silence is not yes (N9).
 */
export function whyNotAllowed(
  workstation: Workstation,
  id: string,
  words: PublishedWords,
  audience: Audience = "alert",
): RefusalKind | null {
  const known = caseOf(workstation, id)
  if (!known || known.state === "withdrawn") return "withdrawn-cannot-publish"
  const permission = permissionOf(workstation, id, audience)
  if (permission === "no") return notAllowed[audience]
  if (isFrozen(workstation, known.id)) return "case-frozen"
  const letters = lettersOf(workstation, known)
  const questions = questionsOf(workstation, known)
  const exactly = wordsOfAlert(words, audience)
  if (approvedAlertWords(letters, questions, audience).has(exactly)) return null
  const shown = questions.filter(({ topic }) => topic.type === "alert-words")
  const same = shown.filter(({ topic }) => topic.type === "alert-words" && topic.words === exactly)
  if (same.length > 0)
    return same.some((question) => answerTo(question, letters) === "no") ? "alert-words-refused" : "alert-words-wait"
  if (permission === "yes") return null
  return shown.length > 0 ? "alert-words-changed" : "consent-waits"
}

/** Why nothing of this kind can be drafted from this case; null when it can. A warning takes a report. */
export function whyNotDraft(
  workstation: Workstation,
  known: Case,
  kind: Draft["kind"],
  audience: Audience = "alert",
): RefusalKind | null {
  if (known.state === "withdrawn") return "withdrawn-cannot-publish"
  const told = kind === "canopy/alert-draft" ? reportsOf : experiencesOf
  if (told(workstation, known.id).length === 0)
    return kind === "canopy/alert-draft" ? notAllowed[audience] : "nothing-about-police"
  if (permissionOf(workstation, known.id, audience) === "no") return notAllowed[audience]
  return isFrozen(workstation, known.id) ? "case-frozen" : null
}

/** A draft, and whether it may go out yet. Throws `no-such-case` and what `whyNotDraft` says. */
export const draftFor = (workstation: Workstation, id: string) => freshFor(workstation, id, "alert")

/** The same for front-line services alone (S39). */
export function servicesDraftFor(workstation: Workstation, id: string): ReturnType<typeof freshFor> {
  const { draft, permission } = freshFor(workstation, id, "partners")
  return { draft: { ...draft, for: "services" }, permission }
}

function freshFor(
  workstation: Workstation,
  id: string,
  audience: Audience,
): { draft: AlertDraft; permission: Permission } {
  const known = openCase(workstation, id)
  const why = whyNotDraft(workstation, known, "canopy/alert-draft", audience)
  if (why) return refuse(why)
  const latest = reportsOf(workstation, id).at(-1) ?? refuse(notAllowed[audience])
  return { draft: draftAlert(known, latest), permission: permissionOf(workstation, id, audience) }
}

/** The same of an entry of Police Watch: it takes something told of the police. */
export function watchDraftFor(workstation: Workstation, id: string): { draft: WatchDraft; permission: Permission } {
  const known = openCase(workstation, id)
  const why = whyNotDraft(workstation, known, "canopy/police-watch-draft")
  if (why) return refuse(why)
  const latest = experiencesOf(workstation, id).at(-1) ?? refuse("nothing-about-police")
  return { draft: draftWatch(known, latest), permission: permissionOf(workstation, id) }
}

/** The draft in a JSON text, of a warning or of an entry of Police Watch. Throws `not-a-draft`. */
export function readDraft(text: string): Draft {
  const parsed = draftSchema.safeParse(jsonOf(text))
  return parsed.success ? parsed.data : refuse("not-a-draft")
}

/** What stands behind a warning from this case. A linked case that is gone says nothing. */
function behindOf(workstation: Workstation, id: string, audience: Audience): Behind {
  const known = openCase(workstation, id)
  const linked = linkedCases(workstation, known.id).filter((other) => caseOf(workstation, other) !== undefined)
  return {
    reports: reportsOf(workstation, known.id),
    people: reportsBehind(workstation, known.id, audience),
    linked: linked.map((other) => ({
      reports: reportsOf(workstation, other),
      allowed: permissionOf(workstation, other, audience) === "yes",
    })),
  }
}

/** All that the check found in a draft, answered or not. */
export function lintDraft(workstation: Workstation, draft: Draft): Finding[] {
  if (draft.kind === "canopy/alert-draft")
    return lint(draft.alert, behindOf(workstation, draft.case, audienceOf(draft)))
  const { id } = openCase(workstation, draft.case)
  return lintWatch(draft.entry, experiencesOf(workstation, id), reportsBehind(workstation, id))
}

/** What must be mended, or answered, before a draft can go out. */
export const checkDraft = (workstation: Workstation, draft: Draft): Finding[] =>
  unanswered(lintDraft(workstation, draft), draft.answers)
