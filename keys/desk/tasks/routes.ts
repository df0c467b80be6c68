import { html } from "hono/html"
import { taskDone } from "../../casework/notes.ts"
import { countTasks, tasksOf } from "../../register/asking.ts"
import type { Workstation } from "../../workstation.ts"
import { layout, type Markup, type Outcome, outcomeNote } from "../shell/layout.ts"
import type { Routes } from "../shell/routes.ts"
import { alsoDue } from "./also-due.ts"
import { taskList } from "./task-list.ts"

/** More than anybody does in a day: the rest comes up when these are done. */
const most = 100

function tasksPage(workstation: Workstation, outcome?: Outcome): Markup {
  const [total, also] = [countTasks(workstation), alsoDue(workstation)]
  return layout(
    "To do",
    html`${outcomeNote(outcome)}
${total === 0 && also === "" ? html`<p class="soft">Nothing is to be done.</p>` : taskList(tasksOf(workstation, most), workstation.today)}
${total > most ? html`<p class="soft">These are the first ${most} of ${total}.</p>` : ""}${also}`,
  )
}

export const tasksRoutes: Routes = (app, workstation) => {
  app.get("/tasks", (c) => c.html(tasksPage(workstation())))
  app.post("/tasks/:id", (c) => {
    taskDone(workstation(), c.req.param("id"))
    return c.html(tasksPage(workstation(), { role: "status", text: "The task is off the list." }))
  })
}
