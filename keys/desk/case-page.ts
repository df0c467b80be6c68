import { html } from "hono/html"
import type { Case } from "../casework/case.ts"
import { lettersOf } from "../casework/intake.ts"
import { type Entry, headingOf, threadOf } from "../casework/thread.ts"
import { describeCase, describeReport, type Line } from "../casework/words.ts"
import { openCase, permissionOf } from "../outbound/drafts.ts"
import { waitingFor } from "../post/outbox.ts"
import type { Workstation } from "../workstation.ts"
import { layout, type Markup } from "./layout.ts"
import { noWords, type Written, writingForm } from "./writing-form.ts"

/** One case, opened: the words of a person who was hurt, and ours to them. Read it when you can. */

const lines = (list: readonly Line[]): Markup =>
  html`<dl>${list.map(({ label, value }) => html`<dt>${label}</dt><dd dir="auto">${value}</dd>`)}</dl>`

const ours = (text: string): Markup => html`<p class="ours" dir="auto">${text}</p>`

function entryOf(entry: Entry): Markup {
  if (entry.kind === "letter") {
    const { document } = entry.letter
    return html`<h2>Letter written on ${document.day}</h2>${lines(describeReport(document.body))}`
  }
  if (entry.kind === "kept") return html`<h2>${headingOf(entry)}</h2>${ours(entry.summary.text)}`
  const { body } = entry.reply
  return "text" in body
    ? html`<h2>${headingOf(entry)}</h2>${ours(body.text)}`
    : html`<p class="soft">${headingOf(entry)}</p>`
}

const alertLinks = {
  yes: (id: string) => html`<p><a href="/cases/${id}/alert">Draft a warning from this case</a></p>`,
  wait: (id: string) =>
    html`<p class="note">This person asked to be asked before a warning goes out. You can <a href="/cases/${id}/alert">draft one</a>; it cannot be published before their yes.</p>`,
  no: () =>
    html`<p class="note">No warning may be made of this case: the answer to that question is No, or was left blank.</p>`,
} as const

/** What just happened: done, or a refusal. */
export type Outcome = { role: "status" | "alert"; text: string }

const outcomeNote = ({ role, text }: Outcome): Markup => html`<p class="note" role="${role}">${text}</p>`

/** The page writes nothing to the vault, so that it comes back with its words when the vault refuses. */
export function casePage(workstation: Workstation, id: string, words: Written = noWords, outcome?: Outcome): Markup {
  const known: Case = openCase(workstation, id)
  const thread = threadOf(workstation, known, waitingFor(workstation, known))
  return layout(
    `Case ${known.id}`,
    html`${outcome ? outcomeNote(outcome) : ""}<p class="soft">${describeCase(known, lettersOf(workstation, known))}</p>
${alertLinks[permissionOf(workstation, id)](known.id)}
${thread.map(entryOf)}
${writingForm(known, words)}`,
  )
}
