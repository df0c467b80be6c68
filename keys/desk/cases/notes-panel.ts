import { html } from "hono/html"
import type { Case } from "../../casework/case.ts"
import { type Note, notesOf } from "../../casework/notes.ts"
import { relativeDay } from "../../casework/relative-day.ts"
import type { Workstation } from "../../workstation.ts"
import type { Markup } from "../shell/layout.ts"

/** Notes of the team about a case. */

const noteRow = (id: string, note: Note, { today }: Workstation): Markup =>
  html`<li><p class="ours" dir="auto">${note.text}</p><span class="soft">${note.by}, ${note.day}${note.due ? html`, to do: ${relativeDay(note.due, today)}` : ""}</span>
<form class="line" method="post" action="/cases/${id}/notes/${note.id}/remove"><button class="second">Delete this note</button></form></li>`

/** What somebody typed who is told that it was not kept. */
export type NoteWords = { note: string; due: string }
export const noNote: NoteWords = { note: "", due: "" }

export function notesPanel(workstation: Workstation, { id }: Case, { note, due }: NoteWords): Markup {
  const notes = notesOf(workstation, id)
  return html`<details class="panel"${note ? html` open` : ""}><summary>Notes (${notes.length})</summary>
${notes.length > 0 ? html`<ul class="rows">${notes.map((each) => noteRow(id, each, workstation))}</ul>` : ""}
<form method="post" action="/cases/${id}/notes">
<p class="soft">Write as little as will do: a court may ask for notes. Nothing that tells who the reporter is. A note goes with its case.</p>
<label for="note">A note for the team</label><textarea id="note" name="note" rows="3" dir="auto" autocomplete="off">${"\n"}${note}</textarea>
<label for="due">Remind us on <span class="soft">(optional, like 2026-11-25)</span></label><input type="text" id="due" name="due" value="${due}" autocomplete="off">
<p><button class="second">Keep the note</button></p></form></details>`
}
