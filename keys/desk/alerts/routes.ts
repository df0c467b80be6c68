import { draftFor } from "../../outbound/alerts/drafts.ts"
import { withdrawAlert } from "../../outbound/alerts/withdraw.ts"
import type { Routes } from "../shell/routes.ts"
import { alertsPage, draftPage } from "./alert-pages.ts"
import { takeDraft } from "./alert-writing.ts"

export const alertsRoutes: Routes = (app, workstation) => {
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
}
