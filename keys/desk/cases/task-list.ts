import { html } from "hono/html"
import { type Task, wordsOf } from "../../casework/tasks.ts"
import type { Markup } from "../shell/layout.ts"

/** What letters ask of the caseworkers: nothing of what was told stands here. */

const placeOf = (task: Task): Markup =>
  task.kind === "legal-demand"
    ? html`<a href="/demands">Legal demand ${task.case}</a>`
    : html`Case <a href="/cases/${task.case}">${task.case}</a>`

function taskNote(task: Task): Markup {
  const { what, toDo, about } = wordsOf(task)
  return html`<li class="note"><strong>${what}</strong>${about ? html` ${about}` : ""} ${toDo}
<span class="soft">${placeOf(task)}, ${task.day}</span>
<form class="line" method="post" action="/tasks/${task.id}"><button class="second">This is done</button></form></li>`
}

export const taskList = (tasks: readonly Task[]): Markup | "" =>
  tasks.length === 0 ? "" : html`<h2>To do</h2><ul class="rows">${tasks.map(taskNote)}</ul>`
