import { toHex } from "../../crypto/bytes.ts"
import type { ConsentName } from "../../crypto/documents/consents.ts"
import type { Case } from "../casework/case.ts"
import { permissionFor } from "../casework/consent.ts"
import { caseOf, lettersOf } from "../casework/intake.ts"
import { openCase } from "../casework/open-case.ts"
import { questionsOf } from "../casework/questions.ts"
import { isBlank, tidied } from "../casework/reply-text.ts"
import { isChallenge } from "../casework/told.ts"
import { type RefusalKind, refuse } from "../refusals/refusal.ts"
import { selfOf, type Workstation } from "../workstation.ts"
import { keepLink, type Link, linkOf, linksOf } from "./link-store.ts"
import { byWriter, type Confidence, confidences, type Groups, type Writers, writersAnswers } from "./writers.ts"

/** Links between cases: claims that caseworkers make, answer for, and take back (N10, J5). */

const isConfidence = (word: string): word is Confidence => (confidences as readonly string[]).includes(word)
const isWriters = (word: string): word is Writers => (writersAnswers as readonly string[]).includes(word)

/** The link in force between two cases, if there is one. */
export const linkBetween = (workstation: Workstation, one: string, other: string): Link | undefined =>
  linksOf(workstation, one).find(({ cases, undone }) => !undone && cases.includes(other))

/** Such a case is linked with no other, and shown beside none: the one who challenges may be the one who was reported. */
export const challengesWarning = (workstation: Workstation, known: Case): boolean =>
  isChallenge(lettersOf(workstation, known))

/** Why this case cannot be linked, to that one or to any; null when it can. */
export function whyNotLink(workstation: Workstation, known: Case, other?: Case): RefusalKind | null {
  if (known.state === "withdrawn" || other?.state === "withdrawn") return "link-withdrawn"
  if (known.id === other?.id) return "link-to-itself"
  if ([known, other].some((each) => each && challengesWarning(workstation, each))) return "link-challenge"
  return other && linkBetween(workstation, known.id, other.id) ? "already-linked" : null
}

/** What a caseworker says when linking two cases. Words come as they were typed or posted. */
export type Claim = { confidence: string; writers: string; note: string; reasons: string[] }

/** Throws the refusals that say why not; then nothing was changed. */
export function addLink(workstation: Workstation, id: string, otherId: string, claim: Claim): Link {
  const { vault, today, random } = workstation
  return vault.together(() => {
    const [known, other] = [openCase(workstation, id), openCase(workstation, otherId)]
    const why = whyNotLink(workstation, known, other)
    if (why) return refuse(why)
    const confidence = isConfidence(claim.confidence) ? claim.confidence : refuse("no-such-sureness")
    const writers = isWriters(claim.writers) ? claim.writers : refuse("no-writers-answer")
    const by = selfOf(workstation).alias
    const link: Link = {
      id: toHex(random(5)),
      cases: [known.id, other.id],
      by,
      day: today,
      confidence,
      reasons: claim.reasons,
      note: tidied(claim.note),
      writers,
      answers: [{ writers, by, day: today }],
    }
    keepLink(workstation, link)
    return link
  })
}

/** A link that is still claimed. Throws `no-such-link` and `already-undone`. */
function claimed(workstation: Workstation, id: string): Link {
  const link = linkOf(workstation, id.toLowerCase()) ?? refuse("no-such-link")
  return link.undone ? refuse("already-undone") : link
}

/** Takes a claim back, with a reason. It stays in the history of both cases, and counts for nothing. */
export function undoLink(workstation: Workstation, id: string, reason: string): Link {
  const why = tidied(reason)
  return workstation.vault.together(() => {
    const link = claimed(workstation, id)
    if (isBlank(why)) return refuse("no-reason-to-undo")
    const undone: Link = { ...link, undone: { by: selfOf(workstation).alias, day: workstation.today, why } }
    keepLink(workstation, undone)
    return undone
  })
}

/** Answers "were these two written by the same person?", the first time or anew. */
export function answerWriters(workstation: Workstation, id: string, answer: string): Link {
  return workstation.vault.together(() => {
    const link = claimed(workstation, id)
    const writers = isWriters(answer) ? answer : refuse("no-writers-answer")
    const said = { writers, by: selfOf(workstation).alias, day: workstation.today }
    const answered: Link = { ...link, writers, answers: [...link.answers, said] }
    keepLink(workstation, answered)
    return answered
  })
}

/** All cases about the same person as this one, by writer, as far as links say so; the case's own writer first. */
export const writersBehind = (workstation: Workstation, id: string): Groups =>
  byWriter(id, (each) => linksOf(workstation, each).filter(({ undone }) => !undone))

/** Names of the other cases that are about the same person, as far as links say so: whoever wrote them, however sure it is. */
export function linkedCases(workstation: Workstation, id: string): string[] {
  const direct = linksOf(workstation, id).flatMap(({ undone, cases }) => (undone ? [] : cases))
  return [...new Set([...direct, ...writersBehind(workstation, id).flat()])].filter((other) => other !== id)
}

/**
 * How many independent reports a warning of this case, or a file for the police, may speak of. The case counts, and for
 * each other writer one report whose reporter said yes to that: whoever said No to it is not counted in it. Links of low confidence, and
 * those where nobody asked who wrote them, count for nothing. 0 for a case that is not here.
 */
export function reportsBehind(workstation: Workstation, caseId: string, consent: ConsentName = "alert"): number {
  const known = caseOf(workstation, caseId)
  if (!known || known.state === "withdrawn") return 0
  const [, ...others] = writersBehind(workstation, known.id)
  return 1 + others.filter((group) => group.some((id) => saysYesTo(consent, workstation, id))).length
}

function saysYesTo(consent: ConsentName, workstation: Workstation, id: string): boolean {
  const known = caseOf(workstation, id)
  return (
    known !== undefined &&
    permissionFor(consent, lettersOf(workstation, known), questionsOf(workstation, known)) === "yes"
  )
}
