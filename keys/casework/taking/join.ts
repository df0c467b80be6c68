import { moveAsked } from "../../linking/asked.ts"
import { moveLinks } from "../../linking/link-store.ts"
import { takeConfidence } from "../../outbound/confidence/take-confidence.ts"
import { takeOffers } from "../../services/offers.ts"
import type { Workstation } from "../../workstation.ts"
import type { Case, OpenedLetter } from "../case.ts"
import { takeChains } from "../chains/take-chains.ts"
import { colleaguesReplies, lettersOf, replyOf } from "../intake.ts"
import { takeNotes } from "../notes.ts"
import { keepQuestion, questionsOf } from "../questions.ts"
import { addTask, tasksOfCase } from "../tasks.ts"
import { forgetCase } from "./forget.ts"

/**
 * A case with all of another one behind it, whose mailbox turned out to be its new one: letters of the new mailbox came
 * before the letter that names it. Both keep the order in which the desk had them. The other case is gone then; so are
 * its name and its key. Replies to the new mailbox keep their numbers, for they were counted from 1 as well.
 */
export function joined(workstation: Workstation, known: Case, other: Case): Case {
  const after = known.letters.length
  takeLetters(workstation, known, other)
  takeReplies(workstation, known, other, after)
  takeWaiting(workstation, known, other)
  takeWarnings(workstation, known, other)
  takeOffers(workstation, known, other)
  takeChains(workstation, known, other)
  takeConfidence(workstation, known, other)
  for (const question of questionsOf(workstation, other))
    keepQuestion(workstation, known, { ...question, letters: question.letters + after })
  for (const { kind, alerts, due, police } of tasksOfCase(workstation, other.id))
    addTask(workstation, kind, { case: known.id, alerts, due, ...(police && { police }) })
  takeNotes(workstation, known.id, other.id)
  moveLinks(workstation, other.id, known.id)
  moveAsked(workstation, other.id, known.id)
  takeDrafts(workstation, known, other)
  takePolice(workstation, known, other)
  forgetCase(workstation, { ...other, alerts: [] }, "listen-only")
  const summaries = (other.whatWeDid ?? []).map((summary) => ({ ...summary, letters: summary.letters + after }))
  return {
    ...known,
    letters: [...known.letters, ...other.letters],
    replies: known.replies + other.replies,
    answered: other.answered > 0 ? other.answered + after : known.answered,
    whatWeDid: [...(known.whatWeDid ?? []), ...summaries],
    alerts: [...known.alerts, ...other.alerts],
    ...(other.answersReadableByHost && { answersReadableByHost: true as const }),
  }
}

function takeLetters(workstation: Workstation, { id }: Case, other: Case): void {
  for (const letter of lettersOf(workstation, other))
    workstation.vault.put(`letter/${id}/${letter.id}`, { ...letter, case: id } satisfies OpenedLetter)
}

function takeReplies(workstation: Workstation, { id, replies }: Case, other: Case, after: number): void {
  for (let count = 1; count <= other.replies; count++) {
    const reply = replyOf(workstation, other, count)
    if (reply) workstation.vault.put(`reply/${id}/${replies + count}`, { ...reply, letters: reply.letters + after })
  }
  for (const { by, ...reply } of colleaguesReplies(workstation, other))
    workstation.vault.put(`reply/${id}/${by}/${other.id}-${reply.number}`, { ...reply, letters: reply.letters + after })
}

/** Where a waiting reply is remembered has another name now. */
function takeWaiting({ vault }: Workstation, { id, replies }: Case, other: Case): void {
  for (const { name, value } of vault.list<{ case: string; written: string }>("outbox")) {
    if (value.case !== other.id) continue
    const count = Number(value.written.slice(`reply/${other.id}/`.length))
    vault.put(name, { ...value, case: id, written: `reply/${id}/${replies + count}` })
  }
}

/** So that a warning is still taken back when its reporter wishes it. */
function takeWarnings({ vault }: Workstation, { id }: Case, other: Case): void {
  for (const { name, value } of vault.list<{ case: string }>("alert"))
    if (value.case === other.id) vault.put(name, { ...value, case: id })
}

/** Drafts, reasons, and that a case is frozen. */
function takeDrafts({ vault }: Workstation, { id }: Case, other: Case): void {
  for (const { name, value } of vault.list<{ draft: { case: string } }>(`draft/${other.id}`)) {
    const draft = name.slice(`draft/${other.id}/`.length)
    vault.put(`draft/${id}/${draft}`, { ...value, draft: { ...value.draft, case: id } })
    vault.put(`drafted/${draft}`, { case: id })
  }
  const after = vault.list(`alert-log/${id}`).length
  for (const { value } of vault.list<{ place: number; by: string[] }>(`alert-log/${other.id}`))
    vault.put(`alert-log/${id}/${after + value.place}-${value.by[0]}`, { ...value, place: after + value.place })
  const frozen = vault.get<{ case: string }>(`frozen/${other.id}`)
  if (frozen) vault.put(`frozen/${id}`, { ...frozen, case: id })
}

/** Drafts, what went to the police, and what they asked: under the name that the case has now. */
function takePolice({ vault }: Workstation, { id }: Case, other: Case): void {
  for (const { name, value } of vault.list(`police/${other.id}`))
    vault.put(name.replace(`police/${other.id}/`, `police/${id}/`), value)
}
