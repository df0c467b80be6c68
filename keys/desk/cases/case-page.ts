import { html } from "hono/html"
import { type Case, isClosed, type OpenedLetter } from "../../casework/case.ts"
import { lettersOf } from "../../casework/intake.ts"
import { languagesOf } from "../../casework/languages.ts"
import { openCase } from "../../casework/open-case.ts"
import { questionsOf } from "../../casework/questions.ts"
import { relativeDay } from "../../casework/relative-day.ts"
import { settable, stateWords } from "../../casework/states.ts"
import { tasksOfCase } from "../../casework/tasks.ts"
import { answerWords, type Entry, headingOf, threadOf } from "../../casework/thread.ts"
import { needs, needsOf, promisedBy } from "../../casework/triage.ts"
import { describeCase, shownLines } from "../../casework/words.ts"
import { waitingFor } from "../../post/outbox.ts"
import { toldAlike } from "../../register/asking.ts"
import { answerWithin } from "../../register/entry.ts"
import type { Workstation } from "../../workstation.ts"
import { layout, type Markup, type Outcome, outcomeNote } from "../shell/layout.ts"
import { taskList } from "../tasks/task-list.ts"
import { actionsPanel, panelsOfGone, partPanels } from "./actions-panel.ts"
import { consentsPanel } from "./consents-panel.ts"
import { coveredLines, definitions } from "./covered.ts"
import { type NoteWords, noNote, notesPanel } from "./notes-panel.ts"
import { noWords, type Written, writingForm } from "./writing-form.ts"

/** One case, opened: the words of a person who was hurt, and ours to them. Read it when you can. */

const ours = (text: string): Markup => html`<p class="ours" dir="auto">${text}</p>`

type OurReply = Extract<Entry, { kind: "reply" }>

/** A question shows what was asked, and what came of it. */
function replyOf(entry: OurReply): Markup {
  const { body } = entry.reply
  if (!("text" in body)) return html`<p class="soft">${headingOf(entry)}</p>`
  const answered = answerWords(entry)
  const shown = shownLines(body)
  return html`<h3>${headingOf(entry)}</h3>${body.text ? ours(body.text) : ""}
${shown.length > 0 ? definitions(shown) : ""}${answered ? html`<p class="note">${answered}</p>` : ""}`
}

function entryOf(entry: Entry): Markup {
  if (entry.kind === "kept") return html`<h3>${headingOf(entry)}</h3>${ours(entry.summary.text)}`
  if (entry.kind === "reply") return replyOf(entry)
  const { title, notes, lines: told } = entry.described
  return html`<h3>${title}</h3>${notes.map((note) => html`<p class="note">${note}</p>`)}${coveredLines(entry.letter, told)}`
}

function stateForm({ id, state }: Case): Markup {
  const choice = (each: (typeof settable)[number]) =>
    html`<option value="${each}"${each === state ? html` selected` : ""}>${stateWords[each]}</option>`
  return html`<form class="inline" method="post" action="/cases/${id}/state"><label for="state">How far it is</label>
<select id="state" name="state">${state === "new" ? html`<option value="new" selected disabled>new</option>` : ""}${settable.map(choice)}</select>
<button class="second">Set</button></form>`
}

const liftAlarm = (id: string): Markup =>
  html`<form method="post" action="/cases/${id}/write-again">
<p>First make sure in another way, for example on the phone, that this case still has the right mailbox: the one of the person who reported. Then press here.</p>
<button class="second">Write to this case again</button></form>`

/** Sent twice, without the code of the first time, or by a project that sent it too: both are answered, and counted once. */
const alikeNote = (others: readonly string[]): Markup | "" =>
  others.length === 0
    ? ""
    : html`<p class="note">The same words came in another case as well: ${others.map((id) => html`<a href="/cases/${id}">${id}</a> `)}. It may be one person who wrote twice.</p>`

function glance(workstation: Workstation, known: Case, letters: readonly OpenedLetter[]): Markup {
  const needed = needsOf(known, letters).map((need) => needs[need].words)
  const due = promisedBy(known, letters, answerWithin(workstation))
  const languages = languagesOf(letters)
  return html`${needed.length > 0 ? html`<p class="needs">${needed.join(" · ")}</p>` : ""}
${due ? html`<p class="soft">An answer was promised: ${relativeDay(due, workstation.today)}.</p>` : ""}
${languages.length > 0 ? html`<p class="soft" dir="auto">Languages: ${languages.join("; ")}</p>` : ""}
${alikeNote(toldAlike(workstation, known.id))}`
}

/** What was typed and not taken stands in its boxes again. */
export type Typed = { words?: Written; note?: NoteWords }

function openParts(workstation: Workstation, known: Case, letters: readonly OpenedLetter[], typed: Typed): Markup {
  const thread = threadOf(workstation, known, waitingFor(workstation, known))
  return html`${glance(workstation, known, letters)}
${known.anotherWayBack ? liftAlarm(known.id) : ""}
${isClosed(known) ? "" : stateForm(known)}
<div class="beside"><div>
<h2>What was written</h2>
${thread.map(entryOf)}
${writingForm(workstation, known, typed.words ?? noWords)}
</div><div>
${actionsPanel(workstation, known)}
${consentsPanel(known, letters, questionsOf(workstation, known))}
${notesPanel(workstation, known, typed.note ?? noNote)}
${partPanels(workstation, known)}
</div></div>`
}

/**
 * The page writes nothing to the vault, so that it comes back with its words when the vault refuses. `first`: a word to who
 * reads it, before all else.
 */
export function casePage(
  workstation: Workstation,
  id: string,
  typed: Typed = {},
  outcome?: Outcome,
  first: Markup | "" = "",
): Markup {
  const known = openCase(workstation, id)
  const letters = lettersOf(workstation, known)
  return layout(
    `Case ${known.id}`,
    html`${first}${outcomeNote(outcome)}<p class="soft">${describeCase(known, letters, questionsOf(workstation, known))}</p>
${taskList(tasksOfCase(workstation, known.id), workstation.today)}
${known.state === "withdrawn" ? panelsOfGone(workstation, known) : openParts(workstation, known, letters, typed)}`,
    "broad",
  )
}
