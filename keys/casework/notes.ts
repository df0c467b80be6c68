import { toHex } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import { refuse } from "../refusals/refusal.ts"
import { selfOf, type Workstation } from "../workstation.ts"
import { openCase } from "./open-case.ts"
import { isBlank, tidied } from "./reply-text.ts"
import { addTask, finishTask, tasksOfCase } from "./tasks.ts"

/**
 * What caseworkers write down about a case: as little as will do, dated, signed with a name, and easy to delete. A court
 * may ask for it one day. A note goes with its case; with a day on which to be reminded it is a task as well.
 */
export type Note = { id: string; day: Day; by: string; text: string; due: Day | null }

/** Characters (UTF-16 units). */
export const mostNoteText = 2000

export const notesOf = ({ vault }: Workstation, id: string): Note[] =>
  vault
    .list<Note>(`note/${id}`)
    .map(({ value }) => value)
    .toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))

/** Throws `empty-note`, `note-too-long`, `case-withdrawn` and `no-such-case`. */
export function addNote(workstation: Workstation, id: string, words: string, due: Day | null): Note {
  const text = tidied(words)
  if (isBlank(text)) return refuse("empty-note")
  if (text.length > mostNoteText) return refuse("note-too-long")
  return workstation.vault.together(() => {
    const known = openCase(workstation, id)
    if (known.state === "withdrawn") return refuse("case-withdrawn")
    const note: Note = {
      id: toHex(workstation.random(4)),
      day: workstation.today,
      by: selfOf(workstation).alias,
      text,
      due,
    }
    workstation.vault.put(`note/${known.id}/${note.id}`, note)
    remindOf(workstation, known.id)
    return note
  })
}

/** Notes of a case that turned out to be a part of another one go with it. */
export function takeNotes(workstation: Workstation, to: string, from: string): void {
  for (const note of notesOf(workstation, from)) workstation.vault.put(`note/${to}/${note.id}`, note)
  remindOf(workstation, to)
}

/** Throws `no-such-note`. */
export function removeNote(workstation: Workstation, id: string, note: string): void {
  workstation.vault.together(() => {
    const known = openCase(workstation, id)
    const name = `note/${known.id}/${note}`
    if (workstation.vault.get(name) === undefined) refuse("no-such-note")
    workstation.vault.remove(name)
    remindOf(workstation, known.id)
  })
}

/**
 * Takes a task off the list; of a reminder its note stays, and the next one's day counts. Throws `no-such-task`, and
 * `challenge-not-decided`.
 */
export function taskDone(workstation: Workstation, typed: string): void {
  workstation.vault.together(() => {
    const { kind, case: id, due } = finishTask(workstation, typed)
    // Off the list only by saying what became of the warning.
    if (kind === "challenge") refuse("challenge-not-decided")
    if (kind !== "reminder") return
    for (const note of notesOf(workstation, id))
      if (note.due !== null && note.due <= due)
        workstation.vault.put(`note/${id}/${note.id}`, { ...note, due: null } satisfies Note)
    remindOf(workstation, id)
  })
}

/** One reminder a case, for the note that is due first. */
function remindOf(workstation: Workstation, id: string): void {
  const [first] = notesOf(workstation, id)
    .flatMap(({ due }) => due ?? [])
    .toSorted()
  const reminder = tasksOfCase(workstation, id).find(({ kind }) => kind === "reminder")
  if (first) addTask(workstation, "reminder", { case: id, alerts: [], due: first })
  else if (reminder) finishTask(workstation, reminder.id)
}
