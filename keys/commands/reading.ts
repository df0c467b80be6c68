import type { UnreadableLetter } from "../casework/case.ts"
import { mayAlert } from "../casework/consent.ts"
import { casesOf, lettersOf } from "../casework/intake.ts"
import { type Entry, headingOf, threadOf } from "../casework/thread.ts"
import { describeCase, describeReport } from "../casework/words.ts"
import { markRead, openCase } from "../outbound/drafts.ts"
import { workShift } from "../outbound/shift.ts"
import { waitingFor } from "../post/outbox.ts"
import { type Command, wordAt } from "./command.ts"

/** `canopy pull`: fetch and open everything that waits. */
export const pull: Command = async (context) => {
  const workstation = await context.open()
  const pulled = await workShift(workstation, (done, of) => context.progress(`${done} of ${of} letters`))
  const aside = [
    ...(pulled.waiting ? [`${pulled.waiting} replies wait here: their mailboxes hold as many as they can.`] : []),
    ...(pulled.notOurs ? [`${pulled.notOurs} sealed for a key that is not here. A colleague may hold it.`] : []),
    ...(pulled.damaged
      ? [`${pulled.damaged} damaged: changed after they were sealed. Nothing in them can be trusted.`]
      : []),
  ]
  return {
    lines: [
      `${pulled.fetched} letters fetched, ${pulled.cases.length} cases with something new, ${pulled.answered} replies sent.`,
      ...aside,
      ...pulled.cases.map((id) => `new: ${id}`),
    ],
    value: pulled,
  }
}

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

/** `canopy cases`: one line a case. */
export const cases: Command = async (context) => {
  const workstation = await context.open()
  const all = casesOf(workstation)
  const rows = all.map((known) => ({
    id: known.id,
    state: known.state,
    letters: known.letters.length,
    alert: mayAlert(lettersOf(workstation, known)),
    alerts: known.alerts,
  }))
  return {
    lines:
      rows.length === 0 ? ["No cases yet."] : all.map((known) => describeCase(known, lettersOf(workstation, known))),
    value: rows,
  }
}

/** `canopy case ID`: everything in it, to be read. */
export const oneCase: Command = async (context) => {
  const workstation = await context.open()
  const known = openCase(workstation, wordAt(context, 1, "The case"))
  const thread = threadOf(workstation, known, waitingFor(workstation, known))
  markRead(workstation, known)
  return {
    lines: [describeCase(known, lettersOf(workstation, known)), ...thread.flatMap((entry) => ["", ...linesOf(entry)])],
    value: { ...known, wayBack: undefined, thread: thread.map(asValue) },
  }
}

const indented = (text: string): string[] => text.split("\n").map((line) => `  ${line}`)

function linesOf(entry: Entry): string[] {
  if (entry.kind === "kept") return [headingOf(entry), ...indented(entry.summary.text)]
  if (entry.kind === "reply") {
    const { body } = entry.reply
    return [headingOf(entry), ...(body.type === "message" ? indented(body.text) : [])]
  }
  const { document } = entry.letter
  const told = describeReport(document.body).map(({ label, value }) => `  ${label}: ${value}`)
  return [`${document.kind}, written ${document.day}`, ...told]
}

function asValue(entry: Entry): object {
  if (entry.kind === "kept") return { kind: "kept", day: entry.summary.day, text: entry.summary.text }
  if (entry.kind === "reply") return { kind: "reply", ...entry.reply, summary: entry.isSummary, sent: entry.isSent }
  const { id, document } = entry.letter
  return { kind: "letter", id, day: document.day, body: document.body }
}
