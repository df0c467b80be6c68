import type { Context } from "hono"
import { fromBase64, toBase64 } from "../../../crypto/bytes.ts"
import { policeSorts } from "../../../crypto/documents/police-file.ts"
import { openCase } from "../../casework/open-case.ts"
import { askPoliceConsent } from "../../outbound/police/ask.ts"
import { describeContact, policeContacted } from "../../outbound/police/contact.ts"
import { draftPoliceFile, openDraft } from "../../outbound/police/draft.ts"
import { exportPoliceFile } from "../../outbound/police/export.ts"
import { approvePoliceFile, handPoliceFile, openHanded, slipText } from "../../outbound/police/hand.ts"
import { whyNotDraft } from "../../outbound/police/permission.ts"
import { openReceiver } from "../../outbound/police/receivers.ts"
import { reportersBehind } from "../../outbound/police/reports.ts"
import { describeDelivery } from "../../outbound/reply.ts"
import { refusalFor, refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Markup, Outcome } from "../shell/layout.ts"
import type { Routes } from "../shell/routes.ts"
import { policeInCase } from "./case-overview.ts"
import { draftPage, pathOf } from "./draft-page.ts"
import { type Answered, type Download, orRefused, takePoliceDraft, takeSlip } from "./drafting.ts"
import { approvePage, policePage } from "./police-page.ts"

const field = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === "string" ? value : ""
}

async function fileIn(form: FormData, name: string): Promise<Uint8Array> {
  const value = form.get(name)
  return value === null || typeof value === "string" ? new Uint8Array() : new Uint8Array(await value.arrayBuffer())
}

/** A browser's download: the desk itself writes nothing to the disk. */
const download = (c: Context, { bytes, name }: Download): Response =>
  c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    "Content-Type": "application/octet-stream",
    "Content-Disposition": `attachment; filename="${name}"`,
  })

const answer = (c: Context, given: Download | Answered): Response | Promise<Response> =>
  "markup" in given ? c.html(given.markup, given.status) : download(c, given)

const sortIn = (form: FormData) => policeSorts.find((sort) => sort === field(form, "sort")) ?? "anonymous"

/** What is done in the case's police page: told there, or refused there. */
async function inCase(c: Context, workstation: Workstation, work: () => Promise<string>): Promise<Response> {
  const id = c.req.param("id") ?? ""
  const page = (told: Outcome): Markup => policeInCase(workstation, openCase(workstation, id), told)
  try {
    return await c.html(page({ role: "status", text: await work() }))
  } catch (error) {
    const refusal = refusalFor(error)
    if (!refusal || refusal.kind === "no-such-case") throw refusal ?? error
    return c.html(page({ role: "alert", text: refusal.message }), 409)
  }
}

const routesOfCase: Routes = (app, workstation) => {
  app.get("/cases/:id/police", (c) => c.html(policeInCase(workstation(), openCase(workstation(), c.req.param("id")))))
  app.post("/cases/:id/police", async (c) => {
    const form = await c.req.raw.formData()
    const { id } = c.req.param() as { id: string }
    return c.redirect(
      pathOf(draftPoliceFile(workstation(), id, field(form, "receiver"), sortIn(form), reportersBehind)),
      303,
    )
  })
  app.post("/cases/:id/police/:receiver/ask-again", async (c) => {
    const { id, receiver } = c.req.param()
    const form = await c.req.raw.formData()
    return inCase(c, workstation(), async () => {
      const words = field(form, `ask-${receiver}`)
      const asked = await askPoliceConsent(workstation(), id, receiver, sortIn(form), words)
      return asked.map(describeDelivery).join(" ")
    })
  })
  app.post("/cases/:id/police/:receiver/contacted", async (c) => {
    const { id, receiver } = c.req.param()
    const form = await c.req.raw.formData()
    return inCase(c, workstation(), async () => {
      const words = field(form, `contact-${receiver}`)
      const reference = field(form, "reference") || null
      return describeContact(await policeContacted(workstation(), id, receiver, reference, words))
    })
  })
}

const routesOfDraft: Routes = (app, workstation) => {
  const draftIn = (c: Context) => openDraft(workstation(), c.req.param("id") ?? "", c.req.param("receiver") ?? "")
  app.get("/cases/:id/police/:receiver", (c) => c.html(draftOrBeginning(workstation(), c.req.param())))
  app.post("/cases/:id/police/:receiver", async (c) =>
    answer(c, await takePoliceDraft(workstation(), draftIn(c), await c.req.raw.formData())),
  )
  app.post("/cases/:id/police/:receiver/hand", async (c) => {
    const draft = draftIn(c)
    const hand = async () => ({ bytes: await handPoliceFile(workstation(), draft), name: "to-a-colleague.age" })
    return answer(c, await orRefused(workstation(), draft, hand))
  })
  app.post("/cases/:id/police/:receiver/slip", async (c) => {
    const form = await c.req.raw.formData()
    const file = new TextDecoder().decode(await fileIn(form, "slip"))
    return answer(c, takeSlip(workstation(), draftIn(c), file || field(form, "slip-text")))
  })
  app.post("/cases/:id/police/:receiver/export", async (c) => {
    const draft = draftIn(c)
    const form = field(await c.req.raw.formData(), "as") === "pdf" ? "pdf" : "json"
    const made = () => exportPoliceFile(workstation(), draft.case, draft.receiver, form)
    return answer(c, await orRefused(workstation(), draft, made))
  })
}

/** The draft; where there is none, how to begin one, or the refusal that says why not. */
function draftOrBeginning(workstation: Workstation, { id, receiver }: { id: string; receiver: string }): Markup {
  const known = openCase(workstation, id)
  const to = openReceiver(workstation, receiver)
  const why = policeSorts.map((sort) => whyNotDraft(workstation, known.id, to, sort))
  if (!why.includes(null)) return refuse(why[0] ?? "police-withdrawn")
  try {
    return draftPage(workstation, openDraft(workstation, known.id, receiver))
  } catch (error) {
    if (refusalFor(error)?.kind !== "no-police-draft") throw error
    return policeInCase(workstation, known)
  }
}

export const policeRoutes: Routes = (app, workstation) => {
  app.get("/police", (c) => c.html(policePage(workstation())))
  app.post("/police/approve", async (c) => {
    const sealed = await fileIn(await c.req.raw.formData(), "file")
    return c.html(approvePage(await openHanded(workstation(), sealed), toBase64(sealed)))
  })
  app.post("/police/approve/slip", async (c) => {
    const sealed = fromBase64(field(await c.req.raw.formData(), "sealed")) ?? new Uint8Array()
    const slip = approvePoliceFile(workstation(), await openHanded(workstation(), sealed))
    return download(c, { bytes: new TextEncoder().encode(slipText(slip)), name: "slip.json" })
  })
  routesOfCase(app, workstation)
  routesOfDraft(app, workstation)
}
