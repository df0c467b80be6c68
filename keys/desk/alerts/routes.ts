import { audienceOf, type Draft } from "../../../crypto/documents/alert.ts"
import { takeApproval } from "../../approval/approval.ts"
import type { Permission } from "../../casework/consent.ts"
import { capitalised, numberInWords } from "../../casework/words.ts"
import { publishDue, unreadyDraft } from "../../outbound/alerts/batch.ts"
import { draftFor, lintDraft, permissionOf, servicesDraftFor, watchDraftFor } from "../../outbound/alerts/drafts.ts"
import { freezeCase } from "../../outbound/alerts/freeze.ts"
import { dropDraft, openDraft } from "../../outbound/alerts/kept-drafts.ts"
import { renewWarning } from "../../outbound/alerts/renew.ts"
import { askThaw, thawCase } from "../../outbound/alerts/thaw.ts"
import { describeWithdrawn, withdrawAlert } from "../../outbound/alerts/withdraw.ts"
import { describeBatch } from "../../outbound/shift.ts"
import { refusalFor } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Markup, Outcome } from "../shell/layout.ts"
import type { Routes } from "../shell/routes.ts"
import { draftFrom, type Posted, servicesDraftFrom } from "./alert-form.ts"
import { draftPage } from "./alert-pages.ts"
import { takeDraft } from "./alert-writing.ts"
import { carryPage } from "./approve-page.ts"
import { approveRoutes } from "./approve-routes.ts"
import { carriedFiles, fileIn, fileRoute } from "./carried-files.ts"
import { caseWarningsPage } from "./case-warnings-page.ts"
import { alertsPage } from "./list-page.ts"
import { servicesRoutes } from "./services-routes.ts"
import { watchDraftFrom } from "./watch-form.ts"

const status = (lines: readonly string[]): Outcome => ({ role: "status", text: lines.join(" ") })

/** What is written here: its address, how a fresh one is made, and how a posted form is read. */
type Written = {
  fresh: (workstation: Workstation, id: string) => { draft: Draft; permission: Permission }
  read: (caseId: string, form: FormData) => Posted
}
const writing = {
  alert: { fresh: draftFor, read: draftFrom },
  "services-warning": { fresh: servicesDraftFor, read: servicesDraftFrom },
  "police-watch": { fresh: watchDraftFor, read: watchDraftFrom },
} as const satisfies Record<string, Written>

/** A draft that is kept, or a fresh one. */
function draftAt(workstation: Workstation, id: string, draft: string | undefined, { fresh: make }: Written): Markup {
  if (draft === undefined) {
    const fresh = make(workstation, id)
    return draftPage(fresh.draft, { waits: fresh.permission === "wait" })
  }
  const kept = openDraft(workstation, draft)
  const waits = permissionOf(workstation, kept.draft.case, audienceOf(kept.draft)) === "wait"
  return draftPage(kept.draft, { waits, kept, findings: lintDraft(workstation, kept.draft) })
}

/** Something done with a case's warnings for a reason: on a refusal the page comes back with the reason still there. */
async function withReason(
  workstation: Workstation,
  id: string,
  form: FormData,
  work: (reason: string) => Promise<string[]>,
): Promise<{ markup: Markup; status: 200 | 409 }> {
  const reason = String(form.get("reason") ?? "")
  try {
    const lines = await work(reason)
    return { markup: caseWarningsPage(workstation, id, status(lines)), status: 200 }
  } catch (error) {
    const refusal = refusalFor(error)
    if (!refusal || refusal.kind === "no-such-case") throw refusal ?? error
    return { markup: caseWarningsPage(workstation, id, { role: "alert", text: refusal.message }, reason), status: 409 }
  }
}

const carriedAt = "/alerts/files"

export const alertsRoutes: Routes = (app, workstation) => {
  const files = carriedFiles(carriedAt)
  fileRoute(carriedAt, files)(app, workstation)
  approveRoutes(files)(app, workstation)
  servicesRoutes(files)(app, workstation)
  for (const [name, each] of Object.entries(writing)) {
    app.get(`/cases/:id/${name}`, (c) => c.html(draftAt(workstation(), c.req.param("id"), c.req.query("draft"), each)))
    app.post(`/cases/:id/${name}`, async (c) => {
      const form = await c.req.raw.formData()
      const { markup, status } = await takeDraft(workstation(), c.req.param("id"), form, each.read)
      return c.html(markup, status)
    })
  }
  app.get("/alerts", (c) => c.html(alertsPage(workstation())))
  app.post("/alerts/batch", async (c) => {
    const { published, back } = await publishDue(workstation())
    const lines = describeBatch({ published: published.map(({ number }) => number), sentBack: back })
    return c.html(alertsPage(workstation(), status(lines.length > 0 ? lines : ["Nothing is due today."])))
  })
  app.post("/alerts/:number/withdraw", async (c) => {
    const done = await withdrawAlert(workstation(), c.req.param("number"))
    return c.html(alertsPage(workstation(), status(describeWithdrawn(done))))
  })
  app.post("/alerts/:number/renew", async (c) => {
    const number = c.req.param("number")
    const reason = String((await c.req.raw.formData()).get("reason") ?? "").trim()
    const { waits } = await renewWarning(workstation(), number, reason === "" ? null : reason)
    const told = waits ? "It goes into the next list that a second person signs." : "It says so from now on."
    return c.html(
      alertsPage(workstation(), status([`${capitalised(numberInWords(number))} was looked at again.`, told])),
    )
  })
  app.post("/drafts/:draft/unready", (c) => {
    unreadyDraft(workstation(), c.req.param("draft"))
    return c.html(alertsPage(workstation(), status(["The draft is out of the batch, and can be written on."])))
  })
  app.post("/drafts/:draft/drop", (c) => {
    dropDraft(workstation(), openDraft(workstation(), c.req.param("draft")).id)
    return c.html(alertsPage(workstation(), status(["The draft is gone."])))
  })
  app.get("/cases/:id/warnings", (c) => c.html(caseWarningsPage(workstation(), c.req.param("id"))))
  app.get("/cases/:id/freeze", (c) => c.html(caseWarningsPage(workstation(), c.req.param("id"))))
  app.post("/cases/:id/freeze", async (c) => {
    const id = c.req.param("id")
    const { markup, status } = await withReason(workstation(), id, await c.req.raw.formData(), async (reason) => {
      const done = await freezeCase(workstation(), id, reason)
      return ["This case is frozen.", ...describeWithdrawn(done)]
    })
    return c.html(markup, status)
  })
  app.post("/cases/:id/thaw-ask", async (c) => {
    const path = files.keep(workstation(), "question.age", await askThaw(workstation(), c.req.param("id")))
    return c.html(carryPage("For a colleague", "The question is sealed for your colleagues.", path))
  })
  app.post("/cases/:id/thaw", async (c) => {
    const form = await c.req.raw.formData()
    const id = c.req.param("id")
    const { markup, status } = await withReason(workstation(), id, form, async (reason) => {
      const slip = await fileIn(form, "slip")
      if (slip.length > 0) takeApproval(workstation(), Buffer.from(slip).toString("utf8"))
      const { approvers } = thawCase(workstation(), id, reason)
      return [
        "This case may warn again.",
        approvers.length > 0 ? `Approved by ${approvers.join(", ")}.` : "A team of one.",
      ]
    })
    return c.html(markup, status)
  })
}
