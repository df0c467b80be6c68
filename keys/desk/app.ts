import { Hono } from "hono"
import { finishTask } from "../casework/tasks.ts"
import { draftFor, markRead, openCase } from "../outbound/drafts.ts"
import { withdrawAlert } from "../outbound/publish.ts"
import { describeShift, workShift } from "../outbound/shift.ts"
import { writeAgain } from "../outbound/write-again.ts"
import { Refusal } from "../refusal.ts"
import type { Workstation } from "../workstation.ts"
import { alertsPage, draftPage } from "./alert-pages.ts"
import { takeDraft } from "./alert-writing.ts"
import { casePage } from "./case-page.ts"
import { casesPage } from "./cases-page.ts"
import { message } from "./layout.ts"
import { deskHeaders, type Session } from "./session.ts"
import { deskStyle } from "./style.ts"
import { takeWriting } from "./writing.ts"
import { noWords } from "./writing-form.ts"

/** The desk: what the commands do, in a browser on this machine. Every route calls what a command calls. */
export function deskApp(workstation: () => Workstation, session: Session): Hono {
  const app = new Hono()
  for (const headers of deskHeaders) app.use(headers)
  app.use(session.guard)
  app.get("/enter/:token", session.enter)
  app.get("/desk.css", (c) => c.body(deskStyle, 200, { "Content-Type": "text/css; charset=utf-8" }))
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
  app.get("/cases/:id/alert", (c) => {
    const { draft, permission } = draftFor(workstation(), c.req.param("id"))
    return c.html(draftPage(draft, { waits: permission === "wait" }))
  })
  app.post("/cases/:id/alert", async (c) => {
    const { markup, status } = await takeDraft(workstation(), c.req.param("id"), await c.req.raw.formData())
    return c.html(markup, status)
  })
  app.get("/alerts", (c) => c.html(alertsPage(workstation())))
  app.post("/alerts/:number/withdraw", async (c) => {
    await withdrawAlert(workstation(), c.req.param("number"))
    return c.html(alertsPage(workstation(), `Warning ${c.req.param("number")} is withdrawn.`))
  })
  app.notFound((c) => c.html(message("Not here", "There is no such page at the desk."), 404))
  app.onError((error, c) => {
    if (!(error instanceof Refusal))
      return c.html(message(somethingIsWrong, "Nothing was deleted. Tell whoever looks after it."), 500)
    return error.kind === "no-such-case" || error.kind === "no-such-task"
      ? c.html(message("Not here", error.message), 404)
      : c.html(message("This was not done", error.message), 409)
  })
  return app
}

const somethingIsWrong = "Something is wrong with this program"
