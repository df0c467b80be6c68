import { html } from "hono/html"
import type { Day } from "../../../crypto/day.ts"
import { isLate, relativeDay } from "../../casework/relative-day.ts"
import { type Task, wordsOf } from "../../casework/tasks.ts"
import type { Markup } from "../shell/layout.ts"

/** What letters ask of the caseworkers: nothing of what was told stands here. */

function taskNote(task: Task, today: Day): Markup {
  const { what, toDo, about } = wordsOf(task)
  const due = relativeDay(task.due, today)
  return html`<li class="note"><strong>${what}</strong>${about ? html` ${about}` : ""} ${toDo}
<span class="soft">Case <a href="/cases/${task.case}">${task.case}</a>, ${isLate(task.due, today) ? html`<strong>${due}</strong>` : due}</span>
<form class="line" method="post" action="/tasks/${task.id}"><button class="second">This is done</button></form></li>`
}

export const taskList = (tasks: readonly Task[], today: Day): Markup | "" =>
  tasks.length === 0
    ? ""
    : html`<h2 id="to-do">To do</h2><ul class="rows">${tasks.map((task) => taskNote(task, today))}</ul>`
