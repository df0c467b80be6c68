import { html } from "hono/html"
import type { Day } from "../../../crypto/day.ts"
import { isLate, relativeDay } from "../../casework/relative-day.ts"
import { type Task, wordsOf } from "../../casework/tasks.ts"
import { capitalised } from "../../casework/words.ts"
import { groupInWords } from "../../challenges/words.ts"
import type { Markup } from "../shell/layout.ts"

/** What letters ask of the caseworkers: nothing of what was told stands here. What many ask is said once. */

function placeOf({ kind, case: name }: Task): Markup {
  if (kind === "legal-demand") return html`<a href="/demands">Legal demand ${name}</a>`
  if (kind === "challenge") return html`<a href="/challenges/${name}">${capitalised(groupInWords(name))}</a>`
  return html`Case <a href="/cases/${name}">${name}</a>`
}

/** A challenge is off the list when it is said what becomes of the warning, and not before. */
const doneButton = ({ kind, case: name }: Task): Markup | "" =>
  kind === "challenge" ? "" : html`<button class="second" aria-label="This is done: ${name}">This is done</button>`

function taskRow(task: Task, today: Day): Markup {
  const due = relativeDay(task.due, today)
  const { about } = task.kind === "challenge" ? { about: null } : wordsOf(task)
  return html`<li><form class="inline" method="post" action="/tasks/${task.id}"><span>${placeOf(task)}, ${isLate(task.due, today) ? html`<strong>${due}</strong>` : due}${about ? html`. ${about}` : ""}</span>
${doneButton(task)}</form></li>`
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
