import type { Day } from "../../crypto/day.ts"
import { stepsDue } from "../casework/chains/steps-due.ts"
import { taskDone } from "../casework/notes.ts"
import { relativeDay } from "../casework/relative-day.ts"
import { type Task, wordsOf } from "../casework/tasks.ts"
import { tasksOf } from "../register/asking.ts"
import { overdueServices } from "../services/search.ts"
import type { Workstation } from "../workstation.ts"
import { type Command, Misused, wordAt } from "./command.ts"

/** A task as it is told: its name, by when it should be done, what happened, what to do. */
export function taskLines(task: Task, today: Day): string[] {
  const { what, toDo, about } = wordsOf(task)
  return [
    `TASK ${task.id}, since ${task.day}, to do: ${relativeDay(task.due, today)}`,
    `  ${what}`,
    ...(about ? [`  ${about}`] : []),
    `  ${toDo}`,
  ]
}

/** Next steps of what was begun, and services to check again (J10). */
function alsoDue(workstation: Workstation): string[] {
  const services = overdueServices(workstation).length
  return [
    ...stepsDue(workstation).map(
      ({ case: id, title, text, due }) => `NEXT, case ${id}, ${title}: ${relativeDay(due, workstation.today)}. ${text}`,
    ),
    ...(services > 0 ? [`Services to check again: ${services}. See canopy services.`] : []),
  ]
}

/** `canopy tasks`: what letters ask of the caseworkers, and what else is due. */
export const tasks: Command = async (context) => {
  const workstation = await context.open()
  const [all, also] = [tasksOf(workstation), alsoDue(workstation)]
  const listed = all.flatMap((task) => [...taskLines(task, context.today), ""])
  const lines = [...listed, ...also, ...(all.length > 0 ? ["When one is done: canopy task done ID"] : [])]
  return { lines: lines.length > 0 ? lines : ["No tasks."], value: all.map((task) => ({ ...task, ...wordsOf(task) })) }
}

/** `canopy task done ID`: takes it off the list. */
export const task: Command = async (context) => {
  if (context.words[1] !== "done") throw new Misused("canopy task done ID")
  const id = wordAt(context, 2, "The task")
  taskDone(await context.open(), id)
  return { lines: ["The task is off the list."], value: { id } }
}
