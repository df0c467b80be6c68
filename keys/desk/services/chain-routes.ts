import { chainNamed, endStep, runningChain, startChain, stopChain, whyNotStart } from "../../casework/chains/chains.ts"
import { keepIdentity, showIdentity, whyNotIdentity } from "../../casework/chains/identity.ts"
import { type DueStep, stepsToCallOff } from "../../casework/chains/steps-due.ts"
import type { ChainName } from "../../casework/chains/templates.ts"
import { openCase } from "../../casework/open-case.ts"
import { refusalFor, refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Routes } from "../shell/routes.ts"
import { callOffPage, chainPage, identityPage } from "./chain-pages.ts"

/** Steps of a chain at the desk: on a refusal the same page comes back with the note still there. */
export const chainRoutes: Routes = (app, workstation) => {
  app.get("/cases/:id/chain/:name", (c) => {
    const left = leftBehind(workstation(), c.req.param())
    if (left) return c.html(callOffPage(left))
    const { known, name } = asked(workstation(), c.req.param())
    const why = runningChain(workstation(), known, name) ? null : whyNotStart(workstation(), known, name)
    return why ? refuse(why) : c.html(chainPage(workstation(), known, name))
  })
  app.post("/cases/:id/chain/:name", async (c) => {
    const form = await c.req.raw.formData()
    const left = leftBehind(workstation(), c.req.param())
    if (left && form.get("act") === "stop") {
      stopChain(workstation(), left.case, left.chain)
      return c.redirect("/", 303)
    }
    const { known, name } = asked(workstation(), c.req.param())
    const note = String(form.get("note") ?? "")
    try {
      act(workstation(), known.id, name, { act: form.get("act"), step: form.get("step"), note })
      return c.redirect(`/cases/${known.id}${runningChain(workstation(), known, name) ? `/chain/${name}` : ""}`, 303)
    } catch (error) {
      const refusal = refusalFor(error)
      if (!refusal || !runningChain(workstation(), known, name)) throw refusal ?? error
      return c.html(chainPage(workstation(), known, name, note, { role: "alert", text: refusal.message }), 409)
    }
  })
}

/** What a case that is gone left to be called off. */
const leftBehind = (workstation: Workstation, { id, name }: { id: string; name: string }): DueStep | undefined =>
  stepsToCallOff(workstation, id).find(({ chain }) => chain === name)

const asked = (workstation: Workstation, { id, name }: { id: string; name: string }) => ({
  known: openCase(workstation, id),
  name: chainNamed(name),
})

type Pressed = { act: unknown; step: unknown; note: string }

function act(workstation: Workstation, id: string, name: ChainName, pressed: Pressed): void {
  if (pressed.act === "start") startChain(workstation, id, name)
  if (pressed.act === "stop") stopChain(workstation, id, name)
  const how = pressed.act === "done" ? "done" : pressed.act === "skip" ? "skipped" : null
  if (how) endStep(workstation, id, `${name}.${pressed.step}`, how, pressed.note)
}

export const identityRoutes: Routes = (app, workstation) => {
  app.get("/cases/:id/identity", (c) => {
    const known = openCase(workstation(), c.req.param("id"))
    const why = whyNotIdentity(workstation(), known)
    return why ? refuse(why) : c.html(identityPage(workstation(), known, ""))
  })
  app.post("/cases/:id/identity", async (c) => {
    const form = await c.req.raw.formData()
    const known = openCase(workstation(), c.req.param("id"))
    const words = String(form.get("words") ?? "")
    try {
      if (form.get("act") === "show")
        return c.html(identityPage(workstation(), known, showIdentity(workstation(), known.id)))
      if (form.get("act") === "keep") keepIdentity(workstation(), known.id, words)
      return c.redirect(`/cases/${known.id}/identity`, 303)
    } catch (error) {
      const refusal = refusalFor(error)
      if (!refusal) throw error
      return c.html(identityPage(workstation(), known, words, { role: "alert", text: refusal.message }), 409)
    }
  })
}
