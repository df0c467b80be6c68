import { takeApproval } from "../../approval/approval.ts"
import { takeBackForServices } from "../../outbound/alerts/for-services.ts"
import { openDraft } from "../../outbound/alerts/kept-drafts.ts"
import { askServices, warnServices } from "../../outbound/alerts/services-approval.ts"
import { describeTakenBack, describeWarned } from "../../outbound/alerts/services-words.ts"
import type { Routes } from "../shell/routes.ts"
import { carryPage } from "./approve-page.ts"
import { type CarriedFiles, fileIn } from "./carried-files.ts"
import { caseWarningsPage } from "./case-warnings-page.ts"
import { alertsPage } from "./list-page.ts"

/** Warnings for services alone between two people, and taken back. */
export const servicesRoutes =
  (files: CarriedFiles): Routes =>
  (app, workstation) => {
    app.post("/drafts/:draft/services-ask", async (c) => {
      const { draft } = openDraft(workstation(), c.req.param("draft"))
      const path = files.keep(workstation(), "question.age", await askServices(workstation(), draft))
      return c.html(carryPage("For a colleague", "The question is sealed for your colleagues.", path))
    })
    app.post("/drafts/:draft/services", async (c) => {
      const { draft } = openDraft(workstation(), c.req.param("draft"))
      const slip = await fileIn(await c.req.raw.formData(), "slip")
      if (slip.length > 0) takeApproval(workstation(), Buffer.from(slip).toString("utf8"))
      const text = describeWarned(warnServices(workstation(), draft))
      return c.html(caseWarningsPage(workstation(), draft.case, { role: "status", text }))
    })
    app.post("/services/:number/take-back", (c) => {
      const number = c.req.param("number")
      takeBackForServices(workstation(), number)
      return c.html(alertsPage(workstation(), { role: "status", text: describeTakenBack(number) }))
    })
  }
