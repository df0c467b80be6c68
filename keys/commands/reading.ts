import type { UnreadableLetter } from "../casework/case.ts"
import { mayAlert } from "../casework/consent.ts"
import { casesOf, lettersOf } from "../casework/intake.ts"
import { describeCase, describeReport } from "../casework/words.ts"
import { openCase } from "../outbound/drafts.ts"
import { workShift } from "../outbound/shift.ts"
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
      `${pulled.fetched} letters fetched, ${pulled.cases.length} cases with something new, ${pulled.answered} answered “we have opened it”.`,
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
  const thread = lettersOf(workstation, known)
  workstation.vault.put(`case/${known.id}`, { ...known, state: "read" })
  return {
    lines: [
      describeCase(known, thread),
      ...thread.flatMap(({ document }) => [
        "",
        `${document.kind}, written ${document.day}`,
        ...describeReport(document.body).map(({ label, value }) => `  ${label}: ${value}`),
      ]),
    ],
    value: {
      ...known,
      wayBack: undefined,
      thread: thread.map(({ document, id }) => ({ id, day: document.day, body: document.body })),
    },
  }
}
