import type { Case, UnreadableLetter } from "../casework/case.ts"
import { casesOf, lettersOf } from "../casework/intake.ts"
import { notesOf } from "../casework/notes.ts"
import { markRead, openCase } from "../casework/open-case.ts"
import { questionsOf } from "../casework/questions.ts"
import { caseOfStub, type Stub, stubsOf } from "../casework/taking/stub.ts"
import { type Task, type TaskKind, tasksOfCase } from "../casework/tasks.ts"
import { answerWords, type Entry, headingOf, threadOf } from "../casework/thread.ts"
import { describeCase, type Line, shownLines } from "../casework/words.ts"
import { describeShift, workShift } from "../outbound/shift.ts"
import { waitingFor } from "../post/outbox.ts"
import type { Pulled } from "../post/pull.ts"
import { everyCase, type Summed, tasksOf } from "../register/asking.ts"
import type { Workstation } from "../workstation.ts"
import { type Command, wordAt } from "./command.ts"
import { noteLines } from "./notes.ts"
import { taskLines } from "./tasks.ts"

/** `canopy pull`: fetch and open everything that waits. */
export const pull: Command = async (context) => {
  const workstation = await context.open()
  const pulled = await workShift(workstation, (done, of) => context.progress(`${done} of ${of} letters`))
  const [counted = "", ...lettersAndCases] = pulledLines(pulled)
  return {
    lines: [
      counted,
      ...(pulled.waiting ? [`${pulled.waiting} replies wait here: their mailboxes hold as many as they can.`] : []),
      ...describeShift(pulled),
      ...tasksNote(tasksOf(workstation)),
      ...lettersAndCases,
    ],
    value: pulled,
  }
}

/** What came, and what became of it. */
export const pulledLines = (pulled: Pulled): string[] => [
  `${pulled.fetched} letters fetched, ${pulled.cases.length} cases with something new, ${pulled.answered} replies sent.`,
  ...(pulled.notOurs ? [`${pulled.notOurs} sealed for a key that is not here. A colleague may hold it.`] : []),
  ...(pulled.damaged
    ? [`${pulled.damaged} damaged: changed after they were sealed. Nothing in them can be trusted.`]
    : []),
  ...pulled.cases.map((id) => `new: ${id}`),
  ...pulled.withdrawn.map((id) => `taken back by the reporter, and deleted: ${id}`),
]

const tasksNote = ({ length }: readonly Task[]): string[] =>
  length === 0 ? [] : [`${length === 1 ? "1 task is" : `${length} tasks are`} on the list: canopy tasks.`]

/** `canopy letters`: one line a letter; nothing of what it says. */
export const letters: Command = async (context) => {
  const workstation = await context.open()
  const opened = casesOf(workstation).flatMap((known) => lettersOf(workstation, known))
  const aside = workstation.vault.list<UnreadableLetter>("unreadable").map(({ value }) => value)
  return {
    lines: [
      ...opened.map(({ id, case: caseId, document }) => `${caseId}  ${document.kind}  ${document.day}  ${id}`),
      ...aside.map(({ id, why }) => `set aside (${why})  ${id}`),
      ...(opened.length + aside.length === 0 ? ["No letters yet. `canopy pull` fetches what waits."] : []),
    ],
    value: [
      ...opened.map(({ id, case: caseId, document }) => ({ id, case: caseId, kind: document.kind, day: document.day })),
      ...aside.map(({ id, why }) => ({ id, case: null, kind: why, day: null })),
    ],
  }
}

const describe = (workstation: Workstation, known: Case): string =>
  describeCase(known, lettersOf(workstation, known), questionsOf(workstation, known))

/** `canopy cases`: one line a case, in the order of the queue; withdrawn ones last. */
export const cases: Command = async (context) => {
  const workstation = await context.open()
  const all = [...everyCase(workstation), ...stubsOf(workstation).map(asSummed)]
  const tasks = kindsByCase(tasksOf(workstation))
  return {
    lines: all.length === 0 ? ["No cases yet."] : all.map(({ line }) => line),
    value: all.map(({ line: _, urgency: __, ...row }) => ({
      ...row,
      tasks: tasks.get(row.id) ?? [],
    })),
  }
}

function kindsByCase(tasks: readonly Task[]): Map<string, TaskKind[]> {
  const kinds = new Map<string, TaskKind[]>()
  for (const { case: id, kind } of tasks) kinds.set(id, [...(kinds.get(id) ?? []), kind])
  return kinds
}

/** Of a case that was taken back nothing is known but that it is gone. */
function asSummed(stub: Stub): Summed {
  const { id, state, alerts } = caseOfStub(stub)
  const line = describeCase(caseOfStub(stub), [], [])
  return { id, state, letters: 0, alert: "no", alerts, line, urgency: 0, due: null, needs: [], project: null }
}

/** `canopy case ID`: everything in it, to be read. */
export const oneCase: Command = async (context) => {
  const workstation = await context.open()
  const known = openCase(workstation, wordAt(context, 1, "The case"))
  const tasks = tasksOfCase(workstation, known.id)
  const notes = notesOf(workstation, known.id)
  const thread = threadOf(workstation, known, waitingFor(workstation, known))
  markRead(workstation, known)
  const { wayBack: _, earlier: __, ...shown } = known
  return {
    lines: [
      describe(workstation, known),
      ...notes.flatMap((note) => ["", ...noteLines(note, workstation.today)]),
      ...tasks.flatMap((task) => ["", ...taskLines(task, workstation.today)]),
      ...thread.flatMap((entry) => ["", ...linesOf(entry)]),
    ],
    value: { ...shown, notes, tasks, thread: thread.map(asValue) },
  }
}

const indented = (text: string): string[] => text.split("\n").map((line) => `  ${line}`)

function linesOf(entry: Entry): string[] {
  if (entry.kind === "kept") return [headingOf(entry), ...indented(entry.summary.text)]
  if (entry.kind === "reply") {
    const { body } = entry.reply
    const answered = answerWords(entry)
    return [
      headingOf(entry),
      ...("text" in body && body.text !== "" ? indented(body.text) : []),
      ...shownLines(body).map(asLine),
      ...(answered ? indented(answered) : []),
    ]
  }
  const { title, notes, lines } = entry.described
  return [title, ...notes.flatMap(indented), ...lines.map(asLine)]
}

const asLine = ({ label, value }: Line): string => `  ${label}: ${value}`

function asValue(entry: Entry): object {
  if (entry.kind === "kept") return { kind: "kept", day: entry.summary.day, text: entry.summary.text }
  if (entry.kind === "reply")
    return {
      kind: "reply",
      ...entry.reply,
      summary: entry.isSummary,
      sent: entry.isSent,
      ...("id" in entry.reply.body && { answer: entry.answer }),
    }
  const { id, document, inside, oldCode = false } = entry.letter
  const { notes } = entry.described
  const told = document.kind === "canopy/pasted" ? inside : document.body
  return { kind: "letter", letter: document.kind, id, day: document.day, body: told, oldCode, notes }
}
