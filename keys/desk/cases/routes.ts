import type { Context } from "hono"
import { asDay } from "../../../crypto/day.ts"
import { addNote, removeNote } from "../../casework/notes.ts"
import { markRead, openCase } from "../../casework/open-case.ts"
import { setState, stateWords } from "../../casework/states.ts"
import { askConsent } from "../../outbound/ask.ts"
import { describeDelivery } from "../../outbound/reply.ts"
import { writeAgain } from "../../outbound/write-again.ts"
import { Refusal, refuse } from "../../refusals/refusal.ts"
import { isGroup } from "../../register/asking.ts"
import { message, type Outcome } from "../shell/layout.ts"
import type { Routes } from "../shell/routes.ts"
import { askPage, chooseQuestion, isConsent } from "./ask-page.ts"
import { freshBreaks } from "./breaks.ts"
import { casePage } from "./case-page.ts"
import { casesPage } from "./cases-page.ts"
import { fetchingPage, freshFetching } from "./fetching.ts"
import { takeWriting } from "./writing.ts"

const done = (text: string): Outcome => ({ role: "status", text })

const pageIn = (c: Context): number => {
  const page = Number(c.req.query("page") ?? 0)
  return Number.isSafeInteger(page) && page >= 0 ? page : 0
}

const fieldsOf = async (c: Context): Promise<(name: string) => string> => {
  const form = await c.req.raw.formData()
  return (name) => String(form.get(name) ?? "")
}

export const casesRoutes: Routes = (app, workstation) => {
  const breaks = freshBreaks()
  app.get("/", (c) => {
    const group = c.req.query("group") ?? "open"
    return c.html(casesPage(workstation(), { group: isGroup(group) ? group : "open", page: pageIn(c) }))
  })
  app.get("/cases/:id", (c) => {
    const known = openCase(workstation(), c.req.param("id"))
    const page = casePage(workstation(), known.id, {}, undefined, breaks.opened(known.id))
    markRead(workstation(), known)
    return c.html(page)
  })
  app.post("/cases/:id", async (c) => {
    const { markup, status } = await takeWriting(workstation(), c.req.param("id"), await c.req.raw.formData())
    return c.html(markup, status)
  })
  app.post("/cases/:id/write-again", (c) => {
    const { id } = writeAgain(workstation(), c.req.param("id"))
    return c.html(casePage(workstation(), id, {}, done("This case is written to again.")))
  })
  app.post("/cases/:id/state", async (c) => {
    const { id, state } = setState(workstation(), c.req.param("id"), (await fieldsOf(c))("state"))
    return c.html(casePage(workstation(), id, {}, done(`This case is set to “${stateWords[state]}”.`)))
  })
  fetchingRoutes(app, workstation)
  noteRoutes(app, workstation)
  askRoutes(app, workstation)
}

const fetchingRoutes: Routes = (app, workstation) => {
  const fetching = freshFetching()
  const ended = (c: Context, outcome: Outcome) =>
    outcome.role === "alert"
      ? c.html(message("This was not done", outcome.text), 409)
      : c.html(casesPage(workstation(), { outcome }))
  app.post("/pull", async (c) => {
    const outcome = await fetching.begin(workstation())
    return outcome === "going on" ? c.redirect("/fetching", 303) : ended(c, outcome)
  })
  app.get("/fetching", (c) => {
    const now = fetching.look()
    if (now === null) return c.redirect("/", 303)
    if ("role" in now) return ended(c, now)
    c.header("Refresh", "2") // the page is one sentence: nobody is torn out of reading
    return c.html(fetchingPage(now))
  })
}

const noteRoutes: Routes = (app, workstation) => {
  app.post("/cases/:id/notes", async (c) => {
    const id = c.req.param("id")
    const field = await fieldsOf(c)
    const words = { note: field("note"), due: field("due").trim() }
    try {
      addNote(workstation(), id, words.note, words.due === "" ? null : (asDay(words.due) ?? refuse("not-a-day")))
      return c.html(casePage(workstation(), id, {}, done("The note is kept.")))
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind === "no-such-case") throw error
      return c.html(casePage(workstation(), id, { note: words }, { role: "alert", text: error.message }), 409)
    }
  })
  app.post("/cases/:id/notes/:note/remove", (c) => {
    removeNote(workstation(), c.req.param("id"), c.req.param("note"))
    return c.html(casePage(workstation(), c.req.param("id"), {}, done("The note is deleted.")))
  })
}

const askRoutes: Routes = (app, workstation) => {
  app.get("/cases/:id/ask", (c) => c.html(chooseQuestion(workstation(), c.req.param("id"))))
  app.get("/cases/:id/ask/:consent", (c) => {
    const { id, consent } = c.req.param()
    return isConsent(consent) ? c.html(askPage(workstation(), id, consent)) : refuse("no-such-consent")
  })
  app.post("/cases/:id/ask/:consent", async (c) => {
    const { id, consent } = c.req.param()
    if (!isConsent(consent)) return refuse("no-such-consent")
    const text = (await fieldsOf(c))("text")
    try {
      const asked = await askConsent(workstation(), id, consent, text)
      const told = `${describeDelivery(asked)} Until an answer names this question, nothing is allowed.`
      return c.html(casePage(workstation(), id, {}, done(told)))
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind === "no-such-case") throw error
      return c.html(askPage(workstation(), id, consent, text, { role: "alert", text: error.message }), 409)
    }
  })
}
