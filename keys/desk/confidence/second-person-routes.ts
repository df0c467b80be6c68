import { fromBase64, toBase64 } from "../../../crypto/bytes.ts"
import { agree, openProposal } from "../../outbound/confidence/handing.ts"
import { refusalFor, refuse } from "../../refusals/refusal.ts"
import type { Routes } from "../shell/routes.ts"
import { asFile } from "./case-routes.ts"
import { readPage, secondPersonPage } from "./confidence-pages.ts"

/** The second person's side: they read exactly what they agree to, and their slip is a file to carry back. */
export const secondPersonRoutes: Routes = (app, workstation) => {
  app.get("/confidence", (c) => c.html(secondPersonPage(workstation())))
  app.post("/confidence/read", async (c) => {
    const entry = (await c.req.raw.formData()).get("file")
    try {
      const file = entry instanceof File ? new Uint8Array(await entry.arrayBuffer()) : refuse("not-for-us")
      return c.html(readPage(await openProposal(workstation(), file), toBase64(file)))
    } catch (error) {
      return c.html(secondPersonPage(workstation(), { role: "alert", text: messageOf(error) }), 409)
    }
  })
  app.post("/confidence/agree", async (c) => {
    try {
      const file = fromBase64(String((await c.req.raw.formData()).get("file"))) ?? refuse("not-for-us")
      const slip = agree(workstation(), await openProposal(workstation(), file))
      return c.body(`${JSON.stringify(slip)}\n`, 200, asFile("slip.json"))
    } catch (error) {
      return c.html(secondPersonPage(workstation(), { role: "alert", text: messageOf(error) }), 409)
    }
  })
}

function messageOf(error: unknown): string {
  const refusal = refusalFor(error)
  if (!refusal) throw error
  return refusal.message
}
