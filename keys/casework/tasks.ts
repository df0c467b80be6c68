import { addDays, type Day } from "../../crypto/day.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { capitalised, numberInWords } from "./words.ts"

/** What letters ask of the caseworkers beside being read: it stays on the list until somebody says that it is done. */

export type TaskKind = keyof typeof sentences

export type Task = {
  /** "4TQ9XK2M-withdrawn": a case asks for one thing once, until it is done. */
  id: string
  case: string
  kind: TaskKind
  day: Day
  /** The day by which it should be done. */
  due: Day
  /** Numbers of the warnings that it is about. Nothing that anybody wrote. */
  alerts: string[]
  /** References of the police files that it is about. */
  police?: string[]
}

/** What happened, and what to do. */
const sentences = {
  "withdrawal-waits": {
    what: "A published warning must go, and here two people sign every list.",
    toDo: "Hand the next list to a colleague today: canopy alert hand --out FILE. Until then it is still published.",
  },
  withdrawn: {
    what: "This person took everything back. Their letters and our replies to them are deleted here.",
    toDo: "Delete what you noted or printed about it elsewhere. What people have read or copied cannot be called back.",
  },
  "another-way-back": {
    what: "Two letters of this mailbox name different ways back. Somebody else may hold the code.",
    toDo: "Nothing is written to this case. Make sure by another way whose the first one is. Then: canopy write-again CASE.",
  },
  "second-new-mailbox": {
    what: "A letter names a new mailbox that we could not accept. It is a second one, it is in use, or it did not agree.",
    toDo: "Nothing was changed, and nothing is written to this case. Make sure by another way whose its mailbox is. Then: canopy write-again CASE.",
  },
  "old-code-used": {
    what: "Somebody wrote with a code that this person has given up. It may be the one who saw it.",
    toDo: "Read the letter with care. Of its answers only a No counts. A wish to delete everything was not followed: ask by a reply.",
  },
  "unknown-publications": {
    what: "The page that sealed this letter was shown a roster, keys or a release that this workstation does not know, or that was replaced before.",
    toDo: "Ask your colleagues whether one of them published it. If nobody did, do not trust the server. Tell the coordinator.",
  },
  "answers-readable-by-host": {
    what: "This came as a pasted block without a code of its own. The server made the code, so it can read our answers.",
    toDo: "Write nothing to this case that the server must not know.",
  },
  "tell-of-disclosure": {
    what: "Something that this person told us was passed on without their yes.",
    toDo: "Tell them what was told, to whom and why. Then: canopy confidence told CASE ID.",
  },
  "consent-changed": {
    what: "This person changed what we may do with their report.",
    toDo: "Look at the case. Stop what is not allowed any more, and take back what can be taken back.",
  },
  "asks-for-support": {
    what: "This person asks for support, for a caseworker of a kind, or for a service.",
    toDo: "Read the case, and answer what they ask for.",
  },
  "police-complaint": {
    what: "This person wants help with a complaint about the police.",
    toDo: "Answer, and go through it with them: what our site says under Police Watch on complaints (who takes one, and when), and who can stand beside them. Nothing is sent for them before they say so.",
  },
  "police-taken-back": {
    what: "This person said No to the police after a file went out.",
    toDo: "It cannot be called back. Nothing more goes. Tell the receiver that the originator allows no further use, and tell the reporter what you could do.",
  },
  "police-contact": {
    what: "The police asked us about a file that came of this case.",
    toDo: "Ask for a fresh yes, for this event. The question is in the case. Nothing passes before a yes to it: tell the police that we have asked, and nothing else.",
  },
  "police-answered": {
    what: "This person answered whether we may give the police more.",
    toDo: "Read the case. After a Yes, exactly that may pass, as a new file. After a No, tell the police that there is no consent, and nothing else.",
  },
  challenge: {
    what: "Somebody says that a warning is wrong.",
    toDo: "Look at the warning again, and say what becomes of it: the desk under Challenges, or `canopy challenge`. Nothing pauses by itself.",
  },
  "review-warning": {
    what: "A published warning is three months old, or nobody has looked at it for so long.",
    toDo: "Look at it again: is it still true? Then: canopy alert renew NUMBER. If not: canopy alert withdraw NUMBER.",
  },
  "legal-demand": {
    what: "A legal demand waits to be decided.",
    toDo: "Answer nothing before it is. `canopy demands` shows it, and so does the desk under Legal demands.",
  },
  reminder: {
    what: "You, or a colleague, wanted to be reminded.",
    toDo: "The case has the note.",
  },
} as const satisfies { [kind: string]: { what: string; toDo: string } }

/** Days in which it should be done. What is not named here is for today. */
const daysFor: { [Kind in TaskKind]?: number } = { "consent-changed": 1, "asks-for-support": 1, "police-complaint": 2 }
const dayFor = (kind: TaskKind, day: Day): Day => addDays(day, daysFor[kind] ?? 0)

/** As it stands in the vault: in one of the first version a task had no day by which it should be done. */
export type KeptTask = Omit<Task, "due"> & { due?: Day }
export const taskIn = ({ due, ...task }: KeptTask): Task => ({ ...task, due: due ?? dayFor(task.kind, task.day) })

export type TaskWords = { what: string; toDo: string; about: string | null }

export function wordsOf({ kind, alerts, police = [] }: Pick<Task, "kind" | "alerts" | "police">): TaskWords {
  const about = [
    ...(alerts.length > 0 ? [alertsWords(kind, alerts)] : []),
    ...(police.length > 0 ? [policeWords(kind, police)] : []),
  ]
  return { ...sentences[kind], about: about.length === 0 ? null : about.join(" ") }
}

function alertsWords(kind: TaskKind, alerts: readonly string[]): string {
  if (kind === "challenge") return `${capitalised(numberInWords(alerts.join(", ")))}.`
  return kind === "withdrawn"
    ? `Published warnings that came of it, which are taken back: ${alerts.join(", ")}.`
    : `Published warnings that came of it: ${alerts.join(", ")}.`
}

const policeWords = (kind: TaskKind, references: readonly string[]): string =>
  kind === "withdrawn"
    ? `Police files that went out before: ${references.join(", ")}. They cannot be called back. Tell the receiver that the originator allows no further use.`
    : `Police files: ${references.join(", ")}.`

/** The most pressing first: in the order of the sentences above. */
const kinds = Object.keys(sentences) as TaskKind[]
const taskId = (id: string, kind: TaskKind): string => `${id}-${kind}`

/** Sorts as text: what is late stands first, then the more pressing kind. */
export const rankOf = ({ due, kind, id }: Task): string =>
  `${due} ${String(kinds.indexOf(kind)).padStart(3, "0")} ${id}`
const byRank = (one: Task, other: Task): number => (rankOf(one) < rankOf(other) ? -1 : 1)

export const tasksOfCase = ({ vault }: Workstation, id: string): Task[] =>
  kinds
    .flatMap((kind) => vault.get<KeptTask>(`task/${taskId(id, kind)}`) ?? [])
    .map(taskIn)
    .toSorted(byRank)

export type TaskAbout = Pick<Task, "case" | "alerts" | "police"> & { due?: Day }

/** Puts it on the list; of the same kind and case there is one, with the newest numbers. */
export function addTask({ vault, today }: Workstation, kind: TaskKind, { due, ...about }: TaskAbout): void {
  const id = taskId(about.case, kind)
  const task: Task = { id, kind, day: today, due: due ?? dayFor(kind, today), ...about }
  vault.put(`task/${id}`, task)
}

/** "4tq9xk2m-Withdrawn" as it is kept. */
const kept = (typed: string): string => {
  const [id = "", ...kind] = typed.split("-")
  return [id.toUpperCase(), ...kind.map((part) => part.toLowerCase())].join("-")
}

/** Takes it off the list. Throws the refusal `no-such-task`. */
export function finishTask({ vault }: Workstation, id: string): Task {
  const name = `task/${kept(id)}`
  const task = vault.get<KeptTask>(name) ?? refuse("no-such-task")
  vault.remove(name)
  return taskIn(task)
}

/** What a case still asked for is of no use when the case is gone. */
export function dropTasks(workstation: Workstation, id: string): void {
  for (const task of tasksOfCase(workstation, id)) workstation.vault.remove(`task/${task.id}`)
}
