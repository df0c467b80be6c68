import { csvName } from "../../numbers/files.ts"
import { periodOf } from "../../numbers/period.ts"
import { publishCounts } from "../../numbers/publish-counts.ts"
import { Refusal } from "../../refusals/refusal.ts"
import type { Outcome } from "../shell/layout.ts"
import type { Routes } from "../shell/routes.ts"
import { takeDecision, takeDemand } from "./demands.ts"
import { demandsPage } from "./demands-page.ts"
import { chosenIn, csvOf, plotAt, showNumbers, takeHandingOut } from "./numbers.ts"

/** Numbers for funders, and the register of legal demands. */
export const numbersRoutes: Routes = (app, workstation) => {
  app.get("/numbers", (c) => {
    const { markup, status } = showNumbers(
      workstation(),
      chosenIn(workstation(), (name) => c.req.query(name)),
    )
    return c.html(markup, status)
  })
  app.post("/numbers", async (c) => {
    const form = await c.req.raw.formData()
    const chosen = chosenIn(workstation(), (name) => String(form.get(name) ?? ""))
    const { markup, status } = takeHandingOut(workstation(), chosen)
    return c.html(markup, status)
  })
  app.post("/numbers/publish", async (c) => {
    const outcome = await publishing(() => publishCounts(workstation()))
    const { markup } = showNumbers(
      workstation(),
      chosenIn(workstation(), () => undefined),
      outcome,
    )
    return c.html(markup, outcome.role === "status" ? 200 : 409)
  })
  app.get("/numbers/numbers.csv", (c) => {
    const chosen = chosenIn(workstation(), (name) => c.req.query(name))
    const text = csvOf(workstation(), chosen)
    const name = csvName(periodOf(chosen.from, chosen.until, workstation().today))
    c.header("Content-Disposition", `attachment; filename="${name}"`)
    return c.body(text, 200, { "Content-Type": "text/csv; charset=utf-8" })
  })
  app.get("/numbers/plot/:file", async (c) => {
    const chosen = chosenIn(workstation(), (name) => c.req.query(name))
    const svg = await plotAt(workstation(), c.req.param("file"), chosen)
    return svg === null ? c.notFound() : c.body(svg, 200, { "Content-Type": "image/svg+xml" })
  })
  app.get("/demands", (c) => c.html(demandsPage(workstation())))
  app.post("/demands", async (c) => {
    const { markup, status } = takeDemand(workstation(), await c.req.raw.formData())
    return c.html(markup, status)
  })
  app.post("/demands/:id", async (c) => {
    const { markup, status } = takeDecision(workstation(), c.req.param("id"), await c.req.raw.formData())
    return c.html(markup, status)
  })
}

async function publishing(publish: () => Promise<{ epoch: number }>): Promise<Outcome> {
  try {
    const { epoch } = await publish()
    return { role: "status", text: `The counts are published, and live. Their number is ${epoch}.` }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { role: "alert", text: error.message }
  }
}
