import { html } from "hono/html"
import type { Day } from "../../../crypto/day.ts"
import { isLate, relativeDay } from "../../casework/relative-day.ts"
import { type Task, wordsOf } from "../../casework/tasks.ts"
import type { Markup } from "../shell/layout.ts"

/** What letters ask of the caseworkers: nothing of what was told stands here. What many ask is said once. */

const placeOf = (task: Task): Markup =>
  task.kind === "legal-demand"
    ? html`<a href="/demands">Legal demand ${task.case}</a>`
    : html`Case <a href="/cases/${task.case}">${task.case}</a>`

function taskRow(task: Task, today: Day): Markup {
  const due = relativeDay(task.due, today)
  const { about } = wordsOf(task)
  return html`<li><form class="inline" method="post" action="/tasks/${task.id}"><span>${placeOf(task)}, ${isLate(task.due, today) ? html`<strong>${due}</strong>` : due}${about ? html`. ${about}` : ""}</span>
<button class="second" aria-label="This is done: ${task.case}">This is done</button></form></li>`
}

function taskGroup(tasks: readonly [Task, ...Task[]], today: Day): Markup {
  const { what, toDo } = wordsOf(tasks[0])
  return html`<li class="note"><strong>${what}</strong> ${toDo}<ul class="plain">${tasks.map((task) => taskRow(task, today))}</ul></li>`
}

const byKind = (tasks: readonly Task[]): [Task, ...Task[]][] =>
  [...new Set(tasks.map(({ kind }) => kind))].map(
    (each) => tasks.filter(({ kind }) => kind === each) as [Task, ...Task[]],
  )

export const taskList = (tasks: readonly Task[], today: Day): Markup | "" =>
  tasks.length === 0
    ? ""
    : html`<h2 id="to-do">To do</h2><ul class="rows">${byKind(tasks).map((group) => taskGroup(group, today))}</ul>`
