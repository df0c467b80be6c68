import { html } from "hono/html"
import type { Case } from "../../casework/case.ts"
import { lettersOf } from "../../casework/intake.ts"
import { openCase } from "../../casework/open-case.ts"
import { questionsOf } from "../../casework/questions.ts"
import { tasksOfCase } from "../../casework/tasks.ts"
import { answerWords, type Entry, headingOf, threadOf } from "../../casework/thread.ts"
import { describeCase, type Line, shownLines } from "../../casework/words.ts"
import { permissionOf } from "../../outbound/alerts/drafts.ts"
import { waitingFor } from "../../post/outbox.ts"
import type { Workstation } from "../../workstation.ts"
import { layout, type Markup } from "../shell/layout.ts"
import { taskList } from "./task-list.ts"
import { noWords, type Written, writingForm } from "./writing-form.ts"

/** One case, opened: the words of a person who was hurt, and ours to them. Read it when you can. */

const lines = (list: readonly Line[]): Markup | "" =>
  list.length === 0
    ? ""
    : html`<dl>${list.map(({ label, value }) => html`<dt>${label}</dt><dd dir="auto">${value}</dd>`)}</dl>`

const ours = (text: string): Markup => html`<p class="ours" dir="auto">${text}</p>`

type OurReply = Extract<Entry, { kind: "reply" }>

/** A question shows what was asked, and what came of it. */
function replyOf(entry: OurReply): Markup {
  const { body } = entry.reply
  if (!("text" in body)) return html`<p class="soft">${headingOf(entry)}</p>`
  const answered = answerWords(entry)
  return html`<h2>${headingOf(entry)}</h2>${body.text ? ours(body.text) : ""}
${lines(shownLines(body))}${answered ? html`<p class="note">${answered}</p>` : ""}`
}

function entryOf(entry: Entry): Markup {
  if (entry.kind === "kept") return html`<h2>${headingOf(entry)}</h2>${ours(entry.summary.text)}`
  if (entry.kind === "reply") return replyOf(entry)
  const { title, notes, lines: told } = entry.described
  return html`<h2>${title}</h2>${notes.map((note) => html`<p class="note">${note}</p>`)}${lines(told)}`
}

const alertLinks = {
  yes: (id: string) => html`<p><a href="/cases/${id}/alert">Draft a warning from this case</a></p>`,
  wait: (id: string) =>
    html`<p class="note">This person asked to be asked before a warning goes out. You can <a href="/cases/${id}/alert">draft one</a> and show them the words. It cannot be published before their yes.</p>`,
  no: () =>
    html`<p class="note">No warning may be made of this case: the answer to that question is No, or was left blank.</p>`,
} as const

/** What just happened: done, or a refusal. */
export type Outcome = { role: "status" | "alert"; text: string }

const outcomeNote = ({ role, text }: Outcome): Markup => html`<p class="note" role="${role}">${text}</p>`

const oneCase = (workstation: Workstation, known: Case, words: Written): Markup => {
  const thread = threadOf(workstation, known, waitingFor(workstation, known))
  return html`${alertLinks[permissionOf(workstation, known.id)](known.id)}
${thread.map(entryOf)}
${writingForm(known, words)}`
}

const liftAlarm = (id: string): Markup =>
  html`<form method="post" action="/cases/${id}/write-again">
<p>First make sure in another way, for example on the phone, that this case still has the right mailbox: the one of the person who reported. Then press here.</p>
<button class="second">Write to this case again</button></form>`

/** The page writes nothing to the vault, so that it comes back with its words when the vault refuses. */
export function casePage(workstation: Workstation, id: string, words: Written = noWords, outcome?: Outcome): Markup {
  const known = openCase(workstation, id)
  const described = describeCase(known, lettersOf(workstation, known), questionsOf(workstation, known))
  return layout(
    `Case ${known.id}`,
    html`${outcome ? outcomeNote(outcome) : ""}<p class="soft">${described}</p>
${taskList(tasksOfCase(workstation, known.id))}
${known.anotherWayBack ? liftAlarm(known.id) : ""}
${known.state === "withdrawn" ? "" : oneCase(workstation, known, words)}`,
  )
}
