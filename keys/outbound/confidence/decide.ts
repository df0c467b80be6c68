import { toHex } from "../../../crypto/bytes.ts"
import { holds } from "../../../crypto/documents/roster.ts"
import { approversOf, othersWhoMayApprove } from "../../approval/approval.ts"
import type { Case } from "../../casework/case.ts"
import { openCase } from "../../casework/open-case.ts"
import { isBlank, tidied } from "../../casework/reply-text.ts"
import { addTask, finishTask, tasksOfCase } from "../../casework/tasks.ts"
import { whyNotWhole } from "../../journal/trouble.ts"
import { type RefusalKind, refuse } from "../../refusals/refusal.ts"
import { rosterOf, selfOf, type Workstation } from "../../workstation.ts"
import { keepInLog } from "./log.ts"
import { type ConfidenceRecord, type Decision, decision, grounds, wordsOfDecision } from "./record.ts"

/** Proposing to break confidence, and doing it once a second person has agreed to exactly these words. */

/** What a caseworker writes down; "" where nothing was. */
export type Proposal = {
  ground: string
  demand: string
  reason: string
  to: string
  disclosure: string
  unsafe: string
  outside: string
}

const what = "confidence"

/** Whether nobody else here may agree: then a person outside has to be asked, and the record says so. */
export const isTeamOfOne = (workstation: Workstation): boolean => othersWhoMayApprove(workstation, what).length === 0

/** Why this caseworker cannot propose it of this case; null when they can. */
export function whyNotPropose(workstation: Workstation, { state }: Case): RefusalKind | null {
  if (state === "withdrawn") return "nothing-left-of-case"
  const { alias } = selfOf(workstation)
  const mayOpen = rosterOf(workstation).people.some((person) => person.alias === alias && holds(person, "open"))
  return mayOpen ? null : "confidence-not-yours"
}

/** What is missing in a proposal; null: nothing. */
function whatIsMissing(workstation: Workstation, words: Proposal): RefusalKind | null {
  if (!Object.hasOwn(grounds, words.ground)) return "confidence-no-ground"
  if (words.ground === "court-or-law" && isBlank(words.demand)) return "confidence-no-demand"
  if (isBlank(words.reason)) return "confidence-no-reason"
  if (isBlank(words.to)) return "confidence-no-receiver"
  if (isBlank(words.disclosure)) return "confidence-no-words"
  if (isTeamOfOne(workstation)) return isBlank(words.outside) ? "confidence-nobody-outside" : null
  return isBlank(words.outside) ? null : "confidence-has-colleagues"
}

const orNull = (words: string): string | null => (isBlank(words) ? null : tidied(words))

export const recordsOf = ({ vault }: Workstation, { id }: Case): ConfidenceRecord[] =>
  vault
    .list<ConfidenceRecord>(`confidence/${id}`)
    .map(({ value }) => value)
    .toSorted((one, other) => (one.decision.day + one.decision.id < other.decision.day + other.decision.id ? -1 : 1))

const put = ({ vault }: Workstation, record: ConfidenceRecord): ConfidenceRecord => {
  vault.put(`confidence/${record.decision.case}/${record.decision.id}`, record)
  return record
}

/** Throws `no-such-case`, `nothing-left-of-case`, `no-such-confidence`. */
export function recordOf(workstation: Workstation, caseId: string, id: string): ConfidenceRecord {
  const known = openCase(workstation, caseId)
  if (known.state === "withdrawn") return refuse("nothing-left-of-case")
  const name = `confidence/${known.id}/${id.toLowerCase()}`
  return workstation.vault.get<ConfidenceRecord>(name) ?? refuse("no-such-confidence")
}

/**
 * Writes a proposal down. With the id of one that is not done, it takes its place, and whoever agreed has to agree again.
 * `unsafe` null: the worker will be told. Throws `no-such-case`, the refusals of `whyNotPropose` and of what is missing,
 * `confidence-too-long`, and for a given id `no-such-confidence` and `confidence-done`.
 */
export function propose(
  workstation: Workstation,
  caseId: string,
  words: Proposal,
  tell: boolean,
  id?: string,
): ConfidenceRecord {
  return workstation.vault.together(() => {
    const known = openCase(workstation, caseId)
    const why = whyNotPropose(workstation, known)
    if (why) return refuse(why)
    const before = id === undefined ? null : recordOf(workstation, caseId, id)
    if (before?.done) return refuse("confidence-done")
    const made = decisionFrom(workstation, known, words, tell, before?.decision.id ?? toHex(workstation.random(4)))
    return put(workstation, { decision: made, done: null, told: null })
  })
}

function decisionFrom(workstation: Workstation, known: Case, words: Proposal, tell: boolean, id: string): Decision {
  const missing = whatIsMissing(workstation, words)
  if (missing) return refuse(missing)
  if (!tell && isBlank(words.unsafe)) return refuse("confidence-why-unsafe")
  const made = decision.safeParse({
    id,
    case: known.id,
    ground: words.ground,
    demand: orNull(words.demand),
    reason: tidied(words.reason),
    to: tidied(words.to),
    disclosure: tidied(words.disclosure),
    unsafe: tell ? null : tidied(words.unsafe),
    outside: orNull(words.outside),
    proposedBy: selfOf(workstation).alias,
    day: workstation.today,
  })
  return made.success ? made.data : refuse("confidence-too-long")
}

/** Colleagues who agreed to exactly this, by today's roster. */
export const agreedBy = (workstation: Workstation, { decision: one }: ConfidenceRecord): string[] =>
  approversOf(workstation, what, wordsOfDecision(one), one.proposedBy)

/** Why nothing may be told yet; null when it may. */
export function whyNotBreak(workstation: Workstation, record: ConfidenceRecord): RefusalKind | null {
  const why = whyNotPropose(workstation, openCase(workstation, record.decision.case))
  if (why) return why
  if (record.done) return "confidence-done"
  const trouble = whyNotWhole(workstation)
  if (trouble) return trouble
  if (isTeamOfOne(workstation)) return record.decision.outside ? null : "confidence-nobody-outside"
  return agreedBy(workstation, record).length > 0 ? null : "confidence-not-agreed"
}

/**
 * Confidence is broken: the record is done and stands in the log, and a task says that the worker is to be told, unless
 * that is not safe. From here on the text may leave. Throws the refusals of `recordOf` and `whyNotBreak`.
 */
export function breakConfidence(workstation: Workstation, caseId: string, id: string): ConfidenceRecord {
  return workstation.vault.together(() => {
    const record = recordOf(workstation, caseId, id)
    const why = whyNotBreak(workstation, record)
    if (why) return refuse(why)
    const agreed = agreedBy(workstation, record)
    const { proposedBy: by } = record.decision
    const done = { day: workstation.today, by, agreedBy: agreed, teamOfOne: agreed.length === 0 }
    const kept = put(workstation, { ...record, done })
    keepInLog(workstation, kept)
    if (kept.decision.unsafe === null)
      addTask(workstation, "tell-of-disclosure", { case: kept.decision.case, alerts: [] })
    return kept
  })
}

/** The worker knows of it. Throws the refusals of `recordOf`, and `confidence-not-done`. */
export function workerWasTold(workstation: Workstation, caseId: string, id: string): ConfidenceRecord {
  return workstation.vault.together(() => {
    const record = recordOf(workstation, caseId, id)
    if (!record.done) return refuse("confidence-not-done")
    const kept = put(workstation, { ...record, told: record.told ?? workstation.today })
    keepInLog(workstation, kept)
    finishTelling(workstation, record.decision.case)
    return kept
  })
}

/** The task is off the list when there is nothing more that this person has to be told of. */
function finishTelling(workstation: Workstation, id: string): void {
  const stillToTell = recordsOf(workstation, openCase(workstation, id)).some(isToBeTold)
  const task = tasksOfCase(workstation, id).find(({ kind }) => kind === "tell-of-disclosure")
  if (task && !stillToTell) finishTask(workstation, task.id)
}

const isToBeTold = ({ decision: one, done, told }: ConfidenceRecord): boolean =>
  done !== null && told === null && one.unsafe === null

/** A proposal that nobody follows leaves no trace. Throws the refusals of `recordOf`, and `confidence-done`. */
export function dropProposal(workstation: Workstation, caseId: string, id: string): void {
  workstation.vault.together(() => {
    const { decision: one, done } = recordOf(workstation, caseId, id)
    if (done) return refuse("confidence-done")
    workstation.vault.remove(`confidence/${one.case}/${one.id}`)
  })
}
