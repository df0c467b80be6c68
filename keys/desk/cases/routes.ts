import { markRead, openCase } from "../../casework/open-case.ts"
import { finishTask } from "../../casework/tasks.ts"
import { describeShift, workShift } from "../../outbound/shift.ts"
import { writeAgain } from "../../outbound/write-again.ts"
import type { Routes } from "../shell/routes.ts"
import { casePage } from "./case-page.ts"
import { casesPage } from "./cases-page.ts"
import { takeWriting } from "./writing.ts"
import { noWords } from "./writing-form.ts"

export const casesRoutes: Routes = (app, workstation) => {
  app.get("/", (c) => c.html(casesPage(workstation())))
  app.post("/pull", async (c) => {
    const shift = await workShift(workstation(), () => {})
    const fetched = `Letters fetched: ${shift.fetched}. Cases with something new: ${shift.cases.length}.`
    return c.html(casesPage(workstation(), [fetched, ...describeShift(shift)].join(" ")))
  })
  app.post("/tasks/:id", (c) => {
    finishTask(workstation(), c.req.param("id"))
    return c.html(casesPage(workstation(), "The task is off the list."))
  })
  app.get("/cases/:id", (c) => {
    const known = openCase(workstation(), c.req.param("id"))
    const page = casePage(workstation(), known.id)
    markRead(workstation(), known)
    return c.html(page)
  })
  app.post("/cases/:id", async (c) => {
    const { markup, status } = await takeWriting(workstation(), c.req.param("id"), await c.req.raw.formData())
    return c.html(markup, status)
  })
  app.post("/cases/:id/write-again", (c) => {
    const { id } = writeAgain(workstation(), c.req.param("id"))
    return c.html(casePage(workstation(), id, noWords, { role: "status", text: "This case is written to again." }))
  })
}
