import { openCase } from "../../casework/open-case.ts"
import {
  breakConfidence,
  dropProposal,
  propose,
  recordOf,
  whyNotPropose,
  workerWasTold,
} from "../../outbound/confidence/decide.ts"
import { handOver, takeAgreement } from "../../outbound/confidence/handing.ts"
import type { ConfidenceRecord } from "../../outbound/confidence/record.ts"
import { type Refusal, refusalFor, refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Routes } from "../shell/routes.ts"
import { changePage, proposePage, recordPage, textPage } from "./confidence-pages.ts"
import { type Typed, typedFrom, typedIn } from "./proposal-form.ts"

/** Proposing it. On a refusal the same page comes back with every word still there. */

const made = (workstation: Workstation, id: string, typed: Typed, before?: string): ConfidenceRecord => {
  if (typed.tell !== "yes" && typed.tell !== "no") return refuse("confidence-tell-or-not")
  return propose(workstation, id, typed, typed.tell === "yes", before)
}

const pathOf = ({ decision }: ConfidenceRecord): string => `/cases/${decision.case}/confidence/${decision.id}`

function refusalIn(error: unknown): Refusal {
  const refusal = refusalFor(error)
  if (!refusal || refusal.kind === "no-such-case" || refusal.kind === "no-such-confidence") throw refusal ?? error
  return refusal
}

export const proposalRoutes: Routes = (app, workstation) => {
  app.get("/cases/:id/confidence", (c) => {
    const known = openCase(workstation(), c.req.param("id"))
    const why = whyNotPropose(workstation(), known)
    return why ? refuse(why) : c.html(proposePage(workstation(), known))
  })
  app.post("/cases/:id/confidence", async (c) => {
    const typed = typedIn(await c.req.raw.formData())
    const known = openCase(workstation(), c.req.param("id"))
    try {
      return c.redirect(pathOf(made(workstation(), known.id, typed)), 303)
    } catch (error) {
      const { message: text } = refusalIn(error)
      return c.html(proposePage(workstation(), known, typed, { role: "alert", text }), 409)
    }
  })
  app.get("/cases/:id/confidence/:rid/change", (c) => {
    const { id, rid } = c.req.param()
    const record = recordOf(workstation(), id, rid)
    return record.done
      ? refuse("confidence-done")
      : c.html(changePage(workstation(), record, typedFrom(record.decision)))
  })
  app.post("/cases/:id/confidence/:rid/change", async (c) => {
    const { id, rid } = c.req.param()
    const typed = typedIn(await c.req.raw.formData())
    const record = recordOf(workstation(), id, rid)
    try {
      return c.redirect(pathOf(made(workstation(), id, typed, rid)), 303)
    } catch (error) {
      const { message: text } = refusalIn(error)
      return c.html(changePage(workstation(), record, typed, { role: "alert", text }), 409)
    }
  })
}

/** What can be done about one decision, by the last word of its address. */
const acts: { [act: string]: (workstation: Workstation, id: string, rid: string, form: FormData) => Promise<unknown> } =
  {
    slip: async (workstation, id, rid, form) => takeAgreement(workstation, id, rid, await textOf(form.get("slip"))),
    done: async (workstation, id, rid) => breakConfidence(workstation, id, rid),
    told: async (workstation, id, rid) => workerWasTold(workstation, id, rid),
  }

const textOf = async (entry: FormDataEntryValue | null): Promise<string> =>
  entry instanceof File ? entry.text() : (entry ?? "")

export const decisionRoutes: Routes = (app, workstation) => {
  app.get("/cases/:id/confidence/:rid", (c) => {
    const { id, rid } = c.req.param()
    return c.html(recordPage(workstation(), recordOf(workstation(), id, rid)))
  })
  app.get("/cases/:id/confidence/:rid/text", (c) => {
    const { id, rid } = c.req.param()
    return c.html(textPage(workstation(), recordOf(workstation(), id, rid)))
  })
  app.get("/cases/:id/confidence/:rid/file", async (c) => {
    const { id, rid } = c.req.param()
    const file = await handOver(workstation(), id, rid)
    return c.body(file as Uint8Array<ArrayBuffer>, 200, asFile("for-a-colleague.age"))
  })
  app.post("/cases/:id/confidence/:rid/drop", (c) => {
    const { id, rid } = c.req.param()
    dropProposal(workstation(), id, rid)
    return c.redirect(`/cases/${id.toUpperCase()}`, 303)
  })
  app.post("/cases/:id/confidence/:rid/:act", async (c) => {
    const { id, rid, act } = c.req.param()
    const form = await c.req.raw.formData()
    const record = recordOf(workstation(), id, rid)
    try {
      if (Object.hasOwn(acts, act)) await acts[act]?.(workstation(), id, rid, form)
      return c.redirect(pathOf(record), 303)
    } catch (error) {
      const { message: text } = refusalIn(error)
      return c.html(recordPage(workstation(), record, { role: "alert", text }), 409)
    }
  })
}

/** S35: a name that tells nothing to whoever sees the folder. */
export const asFile = (name: string): Record<string, string> => ({
  "Content-Type": "application/octet-stream",
  "Content-Disposition": `attachment; filename="${name}"`,
})
