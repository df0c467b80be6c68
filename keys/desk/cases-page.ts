import { html } from "hono/html"
import type { UnreadableLetter } from "../casework/case.ts"
import { casesOf, lettersOf } from "../casework/intake.ts"
import { describeCase, describeReport, type Line } from "../casework/words.ts"
import { openCase, permissionOf } from "../outbound/drafts.ts"
import type { Workstation } from "../workstation.ts"
import { layout, type Markup } from "./layout.ts"

const pullButton = html`<form method="post" action="/pull"><button>Fetch and open new letters</button></form>`

const asideNote = (aside: readonly UnreadableLetter[]) =>
  aside.length === 0
    ? ""
    : html`<p class="note">${aside.length} opened but cannot be read by this version, or are not rightly signed. They are kept: <code>canopy letters</code> lists them.</p>`

/** The list: nothing of what was told stands here. */
export function casesPage(workstation: Workstation, told?: string): Markup {
  const rows = casesOf(workstation).map(
    (known) => html`<li><a href="/cases/${known.id}">${describeCase(known, lettersOf(workstation, known))}</a></li>`,
  )
  const aside = workstation.vault.list<UnreadableLetter>("unreadable").map(({ value }) => value)
  return layout(
    "Cases",
    html`${told ? html`<p class="note" role="status">${told}</p>` : ""}${pullButton}${asideNote(aside)}
${rows.length > 0 ? html`<ul class="rows">${rows}</ul>` : html`<p class="soft">No cases yet. Fetch what waits.</p>`}`,
  )
}

const lines = (list: readonly Line[]): Markup =>
  html`<dl>${list.map(({ label, value }) => html`<dt>${label}</dt><dd dir="auto">${value}</dd>`)}</dl>`

const alertLinks = {
  yes: (id: string) => html`<p><a href="/cases/${id}/alert">Draft a warning from this case</a></p>`,
  wait: (id: string) =>
    html`<p class="note">This person asked to be asked before a warning goes out. You can <a href="/cases/${id}/alert">draft one</a>; it cannot be published before their yes.</p>`,
  no: () =>
    html`<p class="note">No warning may be made of this case: the answer to that question is No, or was left blank.</p>`,
} as const

/** One case, opened: the words of a person who was hurt. Read it when you can. */
export function casePage(workstation: Workstation, id: string): Markup {
  const known = openCase(workstation, id)
  const thread = lettersOf(workstation, known)
  workstation.vault.put(`case/${known.id}`, { ...known, state: "read" })
  return layout(
    `Case ${known.id}`,
    html`<p class="soft">${describeCase(known, thread)}</p>
${alertLinks[permissionOf(workstation, id)](known.id)}
${thread.map(({ document }) => html`<h2>Letter written on ${document.day}</h2>${lines(describeReport(document.body))}`)}`,
  )
}
