import { Refusal } from "../../refusals/refusal.ts"
import { removeColleague } from "../../team/removals.ts"
import type { Workstation } from "../../workstation.ts"
import type { Outcome } from "../shell/layout.ts"
import type { Routes } from "../shell/routes.ts"
import { teamPage } from "./team-page.ts"

/** Who works here, and the removal of a colleague. */
export const teamRoutes: Routes = (app, workstation) => {
  app.get("/team", (c) => c.html(teamPage(workstation())))
  app.post("/team/remove", async (c) => {
    const form = await c.req.raw.formData()
    const person = String(form.get("person") ?? "")
    const outcome = await removing(workstation(), person, form.get("sure") === "yes")
    const isDone = outcome.role === "status"
    return c.html(teamPage(workstation(), outcome, isDone ? "" : person), isDone ? 200 : 409)
  })
}

async function removing(workstation: Workstation, person: string, isSure: boolean): Promise<Outcome> {
  if (person === "" || !isSure)
    return { role: "alert", text: "Nothing was changed. Choose whose keys, and tick the box that says you are sure." }
  try {
    const done = await removeColleague(workstation, person)
    return {
      role: "status",
      text: `The keys of ${done.person} are removed. Now ring the coordinator: a roster has to say the same.`,
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { role: "alert", text: error.message }
  }
}
