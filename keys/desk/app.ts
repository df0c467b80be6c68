import { Hono } from "hono"
import { checkDraft, draftFor, markRead, openCase } from "../outbound/drafts.ts"
import { publishDraft, withdrawAlert } from "../outbound/publish.ts"
import { workShift } from "../outbound/shift.ts"
import { Refusal } from "../refusal.ts"
import type { Workstation } from "../workstation.ts"
import { draftFrom } from "./alert-form.ts"
import { alertsPage, draftPage } from "./alert-pages.ts"
import { casePage } from "./case-page.ts"
import { casesPage } from "./cases-page.ts"
import { message } from "./layout.ts"
import { deskHeaders, type Session } from "./session.ts"
import { deskStyle } from "./style.ts"
import { takeWriting } from "./writing.ts"

const bodyOf = async (request: Request) =>
  [...(await request.formData())].flatMap(([name, value]) =>
    typeof value === "string" && name !== "act" ? [[name, value] as const] : [],
  )

/** The desk: what the commands do, in a browser on this machine. Every route calls what a command calls. */
export function deskApp(workstation: () => Workstation, session: Session): Hono {
  const app = new Hono()
  for (const headers of deskHeaders) app.use(headers)
  app.use(session.guard)
  app.get("/enter/:token", session.enter)
  app.get("/desk.css", (c) => c.body(deskStyle, 200, { "Content-Type": "text/css; charset=utf-8" }))
  app.get("/", (c) => c.html(casesPage(workstation())))
  app.post("/pull", async (c) => {
    const { fetched, cases } = await workShift(workstation(), () => {})
    return c.html(casesPage(workstation(), `${fetched} letters fetched. ${cases.length} cases have something new.`))
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
  app.get("/cases/:id/alert", (c) => c.html(draftPage(draftFor(workstation(), c.req.param("id")).draft, null)))
  app.post("/cases/:id/alert", (c) => takeDraft(workstation(), c.req.param("id"), c.req.raw.clone()))
  app.get("/alerts", (c) => c.html(alertsPage(workstation())))
  app.post("/alerts/:number/withdraw", async (c) => {
    await withdrawAlert(workstation(), c.req.param("number"))
    return c.html(alertsPage(workstation(), `Warning ${c.req.param("number")} is withdrawn.`))
  })
  app.notFound((c) => c.html(message("Not here", "There is no such page at the desk."), 404))
  app.onError((error, c) => {
    if (!(error instanceof Refusal))
      return c.html(message(somethingIsWrong, "Nothing was deleted. Tell whoever looks after it."), 500)
    return error.kind === "no-such-case"
      ? c.html(message("Not here", error.message), 404)
      : c.html(message("This was not done", error.message), 409)
  })
  return app
}

const somethingIsWrong = "Something is wrong with this program"
const doesNotFit =
  "A field does not fit: one is too long, nothing is ticked under “What was reported”, the month is not like 2026-11, or the four digits are not four."

const page = async (markup: ReturnType<typeof draftPage>, status = 200) =>
  new Response(String(await markup), { status, headers: { "Content-Type": "text/html; charset=utf-8" } })

/** A posted draft: checked or published; on any refusal the same page comes back with every word still there. */
async function takeDraft(workstation: Workstation, id: string, request: Request): Promise<Response> {
  const act = (await request.clone().formData()).get("act")
  const posted = draftFrom(id.toUpperCase(), await bodyOf(request))
  if (!posted.ok) return page(draftPage(posted.words, null, doesNotFit), 400)
  const { draft } = posted
  const findings = checkDraft(workstation, draft)
  if (act !== "publish" || findings.length > 0) return page(draftPage(draft, findings))
  try {
    const { number } = await publishDraft(workstation, draft)
    return page(alertsPage(workstation, `Warning ${number} is published, and live.`))
  } catch (error) {
    if (error instanceof Refusal) return page(draftPage(draft, null, error.message), 409)
    throw error
  }
}
