import { html } from "hono/html"
import type { UnreadableLetter } from "../../casework/case.ts"
import { caseOfStub, stubsOf } from "../../casework/taking/stub.ts"
import { describeCase } from "../../casework/words.ts"
import { overdueWarnings } from "../../post/overdue.ts"
import { countTasks, type Group, groups, pageLength, queueOf, tasksOf } from "../../register/asking.ts"
import { backupWarning } from "../../ring/backup/state.ts"
import type { Workstation } from "../../workstation.ts"
import { layout, type Markup, type Outcome, outcomeNote } from "../shell/layout.ts"
import { taskList } from "../tasks/task-list.ts"
import { caseGroups } from "./case-rows.ts"

/** The inbox: what is to be done, then the cases by what they need. Nothing of what was told stands here. */

const pullButton = html`<form method="post" action="/pull"><button accesskey="f">Fetch and open new letters</button></form>`

const keyNotes = (workstation: Workstation): Markup[] =>
  overdueWarnings(workstation).map((line) => html`<p class="note">${line}</p>`)

function backupNote(workstation: Workstation): Markup | "" {
  const warning = backupWarning(workstation)
  return warning ? html`<p class="note">${warning} <a href="/backup">Make a backup</a></p>` : ""
}

const asideNote = ({ vault }: Workstation): Markup | "" => {
  const { length } = vault.list<UnreadableLetter>("unreadable")
  return length === 0
    ? ""
    : html`<p class="note">${length} opened but cannot be read by this version, or are not rightly signed. They are kept: <code>canopy letters</code> lists them.</p>`
}

/** The most pressing tasks; the others are one step away. */
const mostTasks = 5

function tasksHere(workstation: Workstation): Markup {
  const more = countTasks(workstation) - mostTasks
  return html`${taskList(tasksOf(workstation, mostTasks), workstation.today)}
${more > 0 ? html`<p><a href="/tasks">${more} more to do</a></p>` : ""}`
}

const groupLabels = {
  open: "All that are open",
  new: "New",
  read: "Read",
  acknowledged: "Acknowledged",
  working: "Working on it",
  waiting: "Waiting for the reporter",
  closed: "Closed",
} as const satisfies { [Each in Group]: string }

const groupLinks = (group: Group): Markup =>
  html`<nav aria-label="Cases"><ul class="tabs">${(Object.keys(groups) as Group[]).map(
    (each) =>
      html`<li><a href="/?group=${each}"${each === group ? html` aria-current="page"` : ""}>${groupLabels[each]}</a></li>`,
  )}</ul></nav>`

function pageLinks(group: Group, page: number, total: number): Markup | "" {
  if (total <= pageLength) return ""
  const last = Math.ceil(total / pageLength) - 1
  const to = (at: number, label: string) => html`<a href="/?group=${group}&amp;page=${at}">${label}</a> `
  return html`<nav aria-label="Pages"><p>${page > 0 ? to(page - 1, "Page before") : ""}${page < last ? to(page + 1, "Next page") : ""}
<span class="soft">Page ${page + 1} of ${last + 1}, ${total} cases</span></p></nav>`
}

const withdrawnRows = (workstation: Workstation): Markup | "" => {
  const stubs = stubsOf(workstation).map(caseOfStub)
  return stubs.length === 0
    ? ""
    : html`<h2>Taken back by their reporters</h2><ul class="rows">${stubs.map(
        (stub) => html`<li><a href="/cases/${stub.id}">${describeCase(stub, [], [])}</a></li>`,
      )}</ul>`
}

const nothing = { open: "No cases yet. Fetch what waits.", other: "No cases here." } as const

export function casesPage(
  workstation: Workstation,
  { outcome, group = "open", page: wanted = 0 }: { outcome?: Outcome; group?: Group; page?: number } = {},
): Markup {
  const { rows, total, page } = queueOf(workstation, group, wanted)
  return layout(
    "Cases",
    html`${outcomeNote(outcome)}${pullButton}${keyNotes(workstation)}${backupNote(workstation)}${tasksHere(workstation)}${asideNote(workstation)}
${groupLinks(group)}
${rows.length > 0 ? caseGroups(rows, workstation.today) : html`<p class="soft">${group === "open" ? nothing.open : nothing.other}</p>`}
${pageLinks(group, page, total)}
${group === "closed" ? withdrawnRows(workstation) : ""}`,
  )
}
