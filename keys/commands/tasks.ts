import type { Day } from "../../crypto/day.ts"
import { taskDone } from "../casework/notes.ts"
import { relativeDay } from "../casework/relative-day.ts"
import { type Task, wordsOf } from "../casework/tasks.ts"
import { tasksOf } from "../register/asking.ts"
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

/** `canopy tasks`: what letters ask of the caseworkers. */
export const tasks: Command = async (context) => {
  const all = tasksOf(await context.open())
  return {
    lines:
      all.length === 0
        ? ["No tasks."]
        : [...all.flatMap((task) => [...taskLines(task, context.today), ""]), "When one is done: canopy task done ID"],
    value: all.map((task) => ({ ...task, ...wordsOf(task) })),
  }
}

/** `canopy task done ID`: takes it off the list. */
export const task: Command = async (context) => {
  if (context.words[1] !== "done") throw new Misused("canopy task done ID")
  const id = wordAt(context, 2, "The task")
  taskDone(await context.open(), id)
  return { lines: ["The task is off the list."], value: { id } }
}
