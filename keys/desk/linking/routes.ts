import type { Context } from "hono"
import { openCase } from "../../casework/open-case.ts"
import { formNameOf, namedInFields, recordAskedAbout } from "../../linking/asked.ts"
import { checkByHand } from "../../linking/check.ts"
import { addLink, answerWriters, undoLink } from "../../linking/links.ts"
import { lookupOf } from "../../linking/lookup.ts"
import { reasonsBetween } from "../../linking/suggestions.ts"
import { Refusal } from "../../refusals/refusal.ts"
import type { Markup, Outcome } from "../shell/layout.ts"
import type { Routes } from "../shell/routes.ts"
import { besidePage } from "./beside-page.ts"
import { checkPage } from "./check-page.ts"
import { linkWordsIn } from "./link-form.ts"
import { linksPage } from "./links-page.ts"

const done = (text: string): Outcome => ({ role: "status", text })

/** What was done, or the same page again with every word there and the refusal above it. */
async function answered(c: Context, act: () => Markup, again: (told: Outcome) => Markup): Promise<Response> {
  try {
    return c.html(await act())
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return c.html(await again({ role: "alert", text: error.message }), 409)
  }
}

const wordIn = (form: FormData, name: string): string => String(form.get(name) ?? "")

export const linkingRoutes: Routes = (app, workstation) => {
  app.get("/cases/:id/links", (c) => c.html(linksPage(workstation(), c.req.param("id"))))
  app.post("/cases/:id/links/:link/undo", async (c) => {
    const { id, link } = c.req.param()
    const reason = wordIn(await c.req.raw.formData(), "reason")
    const act = () => {
      undoLink(workstation(), link, reason)
      return linksPage(workstation(), id, done("The link is undone. It counts for nothing, and stays in the history."))
    }
    return answered(c, act, (told) => linksPage(workstation(), id, told, { link, reason }))
  })
  app.post("/cases/:id/links/:link/writers", async (c) => {
    const { id, link } = c.req.param()
    const answer = wordIn(await c.req.raw.formData(), "writers")
    const act = () => {
      answerWriters(workstation(), link, answer)
      return linksPage(workstation(), id, done("The answer is kept."))
    }
    return answered(c, act, (told) => linksPage(workstation(), id, told))
  })
  app.post("/cases/:id/asked", async (c) => {
    const { id } = c.req.param()
    const form = await c.req.raw.formData()
    const act = () => {
      const keys = namedInFields(workstation(), openCase(workstation(), id))
      const meant = keys.filter((key) => formNameOf(key) === wordIn(form, "key"))
      recordAskedAbout(workstation(), id, meant, wordIn(form, "others"))
      return linksPage(workstation(), id, done("The answer is written down."))
    }
    return answered(c, act, (told) => linksPage(workstation(), id, told))
  })
  app.get("/cases/:id/beside/:other", (c) => {
    const { id, other } = c.req.param()
    return c.html(besidePage(workstation(), id, other))
  })
  app.post("/cases/:id/beside/:other", async (c) => {
    const { id, other } = c.req.param()
    const words = linkWordsIn(await c.req.raw.formData())
    const act = () => {
      const here = workstation()
      const cases = [openCase(here, id).id, openCase(here, other).id] as const
      addLink(here, ...cases, { ...words, reasons: reasonsBetween(here, ...cases) })
      return linksPage(here, id, done("The two cases are linked."))
    }
    return answered(c, act, (told) => besidePage(workstation(), id, other, words, told))
  })
  app.get("/check", (c) => c.html(checkPage()))
  app.post("/check", async (c) => {
    const typed = wordIn(await c.req.raw.formData(), "value")
    const act = () => checkPage(typed, checkByHand(workstation(), lookupOf(workstation()), typed))
    return answered(c, act, ({ text }) => checkPage(typed, undefined, text))
  })
}
