import type { Context } from "hono"
import { monthOf } from "../../../crypto/day.ts"
import { openedWritten, type Written } from "../../../crypto/reading/source.ts"
import { checkWritten } from "../../pages/check.ts"
import { draftAt, draftsOf, dropDraft, placeOf, saveDraft, sourceAt } from "../../pages/drafts.ts"
import { publishChecked, publishDirectory, removeAt, rollBack } from "../../pages/publish.ts"
import { publishedPages } from "../../pages/published.ts"
import { isUnreachable } from "../../post/server.ts"
import { refusalFor } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { layout, type Outcome } from "../shell/layout.ts"
import type { Routes } from "../shell/routes.ts"
import { nothingTyped, previewOf, type Typed, typedFrom, typedIn, writingForm, writtenFrom } from "./page-form.ts"
import { pagesPage } from "./pages-page.ts"

/** What `canopy page` does, at the desk. */

async function listed(c: Context, workstation: Workstation, outcome?: Outcome): Promise<Response> {
  const own = await publishedPages(workstation).catch((error) => (isUnreachable(error) ? null : Promise.reject(error)))
  return c.html(pagesPage({ drafts: draftsOf(workstation), own }, outcome), outcome?.role === "alert" ? 409 : 200)
}

/** The list again, with what was done or why not. */
async function told(c: Context, workstation: Workstation, work: () => Promise<string>): Promise<Response> {
  try {
    return await listed(c, workstation, { role: "status", text: await work() })
  } catch (error) {
    const refusal = refusalFor(error)
    if (!refusal) throw error
    return listed(c, workstation, { role: "alert", text: refusal.message })
  }
}

const acts: { [act: string]: (workstation: Workstation, at: string) => Promise<string> } = {
  async publish(workstation, at) {
    await publishChecked(workstation, at)
    return `It is live: /${at}`
  },
  async drop(workstation, at) {
    dropDraft(workstation, at)
    return "The draft is gone. What is on the site stays."
  },
  async rollback(workstation, at) {
    await rollBack(workstation, at)
    return `/${at} is as it was before.`
  },
  async remove(workstation, at) {
    await removeAt(workstation, at)
    return `Your own words are off the site: /${at}`
  },
}

const form = (c: Context, typed: Typed, why = "") =>
  c.html(layout("Write", writingForm(typed, why)), why === "" ? 200 : 400)

async function preview(c: Context, workstation: Workstation, written: Written): Promise<Response> {
  const findings = await checkWritten(workstation, written)
  return c.html(layout("Look at it", previewOf(written, findings)))
}

export const pagesRoutes: Routes = (app, workstation) => {
  app.get("/pages", (c) => listed(c, workstation()))
  app.get("/pages/new", (c) => form(c, nothingTyped(monthOf(workstation().today))))
  app.get("/pages/draft", (c) => preview(c, workstation(), draftAt(workstation(), c.req.query("at") ?? "")))
  app.get("/pages/edit", async (c) => form(c, typedFrom(await sourceAt(workstation(), c.req.query("at") ?? ""))))
  app.post("/pages/draft", async (c) => {
    const typed = typedIn(await c.req.raw.formData())
    const written = openedWritten(writtenFrom(typed))
    if (!written)
      return form(c, typed, "Something is missing or too long: a name, a title, the first sentence, the text.")
    saveDraft(workstation(), written)
    return c.redirect(`/pages/draft?at=${encodeURIComponent(placeOf(written))}`, 303)
  })
  app.post("/pages/act", async (c) => {
    const posted = await c.req.raw.formData()
    const named = String(posted.get("act"))
    const act = Object.hasOwn(acts, named) ? acts[named] : undefined
    return act ? told(c, workstation(), () => act(workstation(), String(posted.get("at")))) : c.redirect("/pages", 303)
  })
  app.post("/pages/directory", (c) =>
    told(c, workstation(), async () => {
      const { services = [] } = await publishDirectory(workstation())
      return `The directory is live, ${services.length} entries.`
    }),
  )
}
