import { openCase } from "../../casework/open-case.ts"
import { refuse } from "../../refusals/refusal.ts"
import { addService, changeService, markChecked, removeService, serviceOf } from "../../services/directory.ts"
import { answerOffer, offerService, whyNotOffer } from "../../services/offers.ts"
import type { Workstation } from "../../workstation.ts"
import type { Routes } from "../shell/routes.ts"
import { doesNotFit, type Typed, typedIn, wordsFrom } from "./service-form.ts"
import { newServicePage, servicePage, servicesOfCasePage, servicesPage } from "./services-pages.ts"

/** The directory at the desk, and what was offered in a case. */
export const directoryRoutes: Routes = (app, workstation) => {
  app.get("/services", (c) =>
    c.html(servicesPage(workstation(), { area: c.req.query("area"), kind: c.req.query("kind") })),
  )
  app.get("/services/new", (c) => c.html(newServicePage()))
  app.post("/services", async (c) => {
    const typed = typedIn(await c.req.raw.formData())
    const wrong = doesNotFit(wordsFrom(typed))
    if (wrong.length > 0) return c.html(newServicePage(typed, wrong), 400)
    return c.redirect(`/services/${addService(workstation(), wordsFrom(typed)).id}`, 303)
  })
  app.get("/services/:id", (c) => c.html(servicePage(workstation(), serviceOf(workstation(), c.req.param("id")))))
  app.post("/services/:id", async (c) => {
    const form = await c.req.raw.formData()
    const one = serviceOf(workstation(), c.req.param("id"))
    if (form.get("act") === "save") {
      const typed = typedIn(form)
      const wrong = doesNotFit(wordsFrom(typed))
      if (wrong.length > 0) return c.html(servicePage(workstation(), one, typed, wrong), 400)
    }
    return c.redirect(acted(workstation(), one.id, String(form.get("act")), typedIn(form)), 303)
  })
}

/** Does what a button says, and gives the page to go on with. */
function acted(workstation: Workstation, id: string, act: string, typed: Typed): string {
  if (act === "save") changeService(workstation, id, wordsFrom(typed))
  if (act === "checked") markChecked(workstation, id)
  if (act !== "remove") return `/services/${id}`
  removeService(workstation, id)
  return "/services"
}

export const offerRoutes: Routes = (app, workstation) => {
  app.get("/cases/:id/services", (c) => {
    const known = openCase(workstation(), c.req.param("id"))
    const why = whyNotOffer(known)
    return why ? refuse(why) : c.html(servicesOfCasePage(workstation(), known, c.req.query("kind")))
  })
  app.post("/cases/:id/offers", async (c) => {
    const service = String((await c.req.raw.formData()).get("service"))
    offerService(workstation(), c.req.param("id"), service)
    return c.redirect(`/cases/${c.req.param("id").toUpperCase()}`, 303)
  })
  app.post("/cases/:id/offers/:offer", async (c) => {
    const answer = (await c.req.raw.formData()).get("answer")
    const { id, offer } = c.req.param()
    if (answer === "yes" || answer === "no") answerOffer(workstation(), id, offer, answer)
    return c.redirect(`/cases/${id.toUpperCase()}`, 303)
  })
}
