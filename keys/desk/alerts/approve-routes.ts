import { utf8 } from "../../../crypto/bytes.ts"
import type { SignedText } from "../../../crypto/documents/message-key.ts"
import { capitalised, numberInWords } from "../../casework/words.ts"
import { approveHanded, declineHanded } from "../../outbound/alerts/approve.ts"
import { takeAnswer } from "../../outbound/alerts/carried-back.ts"
import { handOver } from "../../outbound/alerts/hand.ts"
import { readHanded } from "../../outbound/alerts/second-look.ts"
import { approveServices, readServicesAsked } from "../../outbound/alerts/services-approval.ts"
import { approveThaw, readThawAsked } from "../../outbound/alerts/thaw.ts"
import { describeBatch } from "../../outbound/shift.ts"
import { type Refusal, refusalFor } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Markup } from "../shell/layout.ts"
import type { Routes } from "../shell/routes.ts"
import { approveList, approveServicesPage, approveThawPage, approveUpload, carryPage } from "./approve-page.ts"
import { type CarriedFiles, fileIn } from "./carried-files.ts"
import { alertsPage } from "./list-page.ts"

/** A list between two people: made, read, signed or declined, and carried back. */

const failed = ({ message }: Refusal) => ({ role: "alert", text: message }) as const

type Page = { markup: Markup; status: 200 | 409 }

async function decided(workstation: Workstation, form: FormData, files: CarriedFiles): Promise<Page> {
  const file = await fileIn(form, "file")
  const act = String(form.get("act"))
  const reason = String(form.get("reason") ?? "")
  const thaw = await readThawAsked(workstation, file)
  if (thaw) {
    const page = approveThawPage(thaw, file)
    return { markup: slipPage(workstation, act, files, page, () => approveThaw(workstation, thaw)), status: 200 }
  }
  const asked = await readServicesAsked(workstation, file)
  if (asked) {
    const page = approveServicesPage(asked, file)
    return { markup: slipPage(workstation, act, files, page, () => approveServices(workstation, asked)), status: 200 }
  }
  if (act === "approve") {
    const answer = await approveHanded(workstation, file)
    const path = files.keep(workstation, "answer.age", answer.file)
    return {
      markup: carryPage("Approved", "The list is signed. Carry the file back to your colleague.", path),
      status: 200,
    }
  }
  if (act !== "decline") return { markup: approveList(await readHanded(workstation, file), file), status: 200 }
  try {
    const answer = await declineHanded(workstation, file, reason)
    const path = files.keep(workstation, "answer.age", answer.file)
    return { markup: carryPage("Declined", "Nothing was signed but your No. Carry the file back.", path), status: 200 }
  } catch (error) {
    const refusal = refusalFor(error)
    if (refusal?.kind !== "no-reason" && refusal?.kind !== "reason-too-long") throw error
    return { markup: approveList(await readHanded(workstation, file), file, failed(refusal), reason), status: 409 }
  }
}

/** What a colleague asks, to read; or, once it is agreed to, the slip to carry back. */
function slipPage(
  workstation: Workstation,
  act: string,
  files: CarriedFiles,
  page: Markup,
  agree: () => SignedText,
): Markup {
  if (act !== "approve") return page
  const path = files.keep(workstation, "slip.json", utf8(`${JSON.stringify(agree())}\n`))
  return carryPage("Agreed", "Your word is signed. Carry the slip back to your colleague.", path)
}

export const approveRoutes =
  (files: CarriedFiles): Routes =>
  (app, workstation) => {
    app.get("/alerts/approve", (c) => c.html(approveUpload()))
    app.post("/alerts/approve", async (c) => {
      try {
        const { markup, status } = await decided(workstation(), await c.req.raw.formData(), files)
        return c.html(markup, status)
      } catch (error) {
        const refusal = refusalFor(error)
        if (!refusal) throw error
        return c.html(approveUpload(failed(refusal)), 409)
      }
    })
    app.post("/alerts/hand", async (c) => {
      const { file, back } = await handOver(workstation())
      const path = files.keep(workstation(), "list.age", file)
      const told = [...describeBatch({ published: [], sentBack: back }), "The next list is sealed for your colleagues."]
      return c.html(carryPage("For a colleague", told.join(" "), path))
    })
    app.post("/alerts/answer", async (c) => {
      const { published, declined } = await takeAnswer(workstation(), await fileIn(await c.req.raw.formData(), "file"))
      const live = published.map(({ number }) => `${capitalised(numberInWords(number))} is published, and live.`)
      const told = declined
        ? ({ role: "alert", text: `Not published: ${declined.by} says no. ${declined.why}` } as const)
        : ({ role: "status", text: [...live, "The list is published with both signatures."].join(" ") } as const)
      return c.html(alertsPage(workstation(), told))
    })
  }
