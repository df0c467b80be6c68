import type { Day } from "../../crypto/day.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"

/** What letters ask of the caseworkers beside being read: it stays on the list until somebody says that it is done. */

export type TaskKind =
  | "withdrawn"
  | "another-way-back"
  | "second-new-mailbox"
  | "old-code-used"
  | "unknown-publications"
  | "answers-readable-by-host"
  | "consent-changed"
  | "asks-for-support"
  | "police-taken-back"
  | "police-contact"
  | "police-answered"

export type Task = {
  /** "4TQ9XK2M-withdrawn": a case asks for one thing once, until it is done. */
  id: string
  case: string
  kind: TaskKind
  day: Day
  /** Numbers of the warnings that it is about. Nothing that anybody wrote. */
  alerts: string[]
  /** References of the police files that it is about. */
  police?: string[]
}

/** What happened, and what to do. */
const sentences: { [Kind in TaskKind]: { what: string; toDo: string } } = {
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
  "consent-changed": {
    what: "This person changed what we may do with their report.",
    toDo: "Look at the case. Stop what is not allowed any more, and take back what can be taken back.",
  },
  "asks-for-support": {
    what: "This person asks for support, for a caseworker of a kind, or for a service.",
    toDo: "Read the case, and answer what they ask for.",
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
}

export type TaskWords = { what: string; toDo: string; about: string | null }

export function wordsOf({ kind, alerts, police = [] }: Pick<Task, "kind" | "alerts" | "police">): TaskWords {
  const about = [
    ...(alerts.length > 0 ? [alertsWords(kind, alerts)] : []),
    ...(police.length > 0 ? [policeWords(kind, police)] : []),
  ]
  return { ...sentences[kind], about: about.length === 0 ? null : about.join(" ") }
}

const alertsWords = (kind: TaskKind, alerts: readonly string[]): string =>
  kind === "withdrawn"
    ? `Published warnings that came of it, which are taken back: ${alerts.join(", ")}.`
    : `Published warnings that came of it: ${alerts.join(", ")}.`

const policeWords = (kind: TaskKind, references: readonly string[]): string =>
  kind === "withdrawn"
    ? `Police files that went out before: ${references.join(", ")}. They cannot be called back. Tell the receiver that the originator allows no further use.`
    : `Police files: ${references.join(", ")}.`

/** In the order of the sentences above. */
const order = Object.keys(sentences)

/** What is to be done, the most pressing kind first. */
export const tasksOf = ({ vault }: Workstation): Task[] =>
  vault
    .list<Task>("task")
    .map(({ value }) => value)
    .toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || (one.id < other.id ? -1 : 1))

export const tasksOfCase = (workstation: Workstation, id: string): Task[] =>
  tasksOf(workstation).filter((task) => task.case === id)

/** Puts it on the list; of the same kind and case there is one, with the newest numbers. */
export function addTask({ vault, today }: Workstation, kind: TaskKind, about: TaskAbout): void {
  const id = `${about.case}-${kind}`
  const { alerts, police } = about
  vault.put(`task/${id}`, { id, kind, day: today, case: about.case, alerts, ...(police && { police }) } satisfies Task)
}

export type TaskAbout = Pick<Task, "case" | "alerts" | "police">

/** Takes it off the list. Throws the refusal `no-such-task`. */
export function finishTask({ vault }: Workstation, id: string): void {
  const isMeant = ({ value }: { value: Task }) => value.id.toLowerCase() === id.toLowerCase()
  const task = vault.list<Task>("task").find(isMeant) ?? refuse("no-such-task")
  vault.remove(task.name)
}

/** What a case still asked for is of no use when the case is gone. */
export function dropTasks({ vault }: Workstation, id: string): void {
  for (const { name, value } of vault.list<Task>("task")) if (value.case === id) vault.remove(name)
}
