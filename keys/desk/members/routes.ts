import type { Context } from "hono"
import { takeApproval } from "../../approval/approval.ts"
import { lineOf } from "../../members/line/line-for.ts"
import { beginNotices } from "../../members/notice.ts"
import { agreeToSend, askRelease, readRequest } from "../../members/release.ts"
import { lookDue, sendDue } from "../../members/send.ts"
import { takeOverSending } from "../../members/sender.ts"
import { readReceipts } from "../../members/settle.ts"
import { sentLines } from "../../members/standing.ts"
import { stopByHand } from "../../members/stop-by-hand.ts"
import { sendTest } from "../../members/test-message.ts"
import { testLine } from "../../members/told.ts"
import { slipText } from "../../outbound/police/hand.ts"
import { refusalFor } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { freshGoingOn } from "../shell/going-on.ts"
import type { Outcome } from "../shell/layout.ts"
import type { Routes } from "../shell/routes.ts"
import { membersPage, requestPage, sendingPage } from "./members-page.ts"

/** What `canopy members` and `canopy notify` do, at the desk. */

/** The page again, with what was done or why not. */
async function told(c: Context, workstation: Workstation, work: () => string | Promise<string>): Promise<Response> {
  try {
    return c.html(membersPage(workstation, { role: "status", text: await work() }))
  } catch (error) {
    const refusal = refusalFor(error)
    if (!refusal) throw error
    return c.html(membersPage(workstation, { role: "alert", text: refusal.message }), 409)
  }
}

const field = async (c: Context, name: string): Promise<string> => `${(await c.req.raw.formData()).get(name) ?? ""}`

async function fileIn(c: Context, name: string): Promise<string> {
  const file = (await c.req.raw.formData()).get(name)
  return file instanceof File ? file.text() : ""
}

/** A file that names nobody, for a colleague. */
const saved = (c: Context, name: string, text: string): Response =>
  c.body(text, 200, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Disposition": `attachment; filename="${name}"`,
  })

const sending: Routes = (app, workstation) => {
  const goingOn = freshGoingOn()
  const ended = (c: Context, outcome: Outcome) =>
    c.html(membersPage(workstation(), outcome), outcome.role === "alert" ? 409 : 200)
  const begin = async (c: Context, numbers: readonly string[]): Promise<Response> => {
    const here = workstation()
    const outcome = await goingOn.begin(async (progress) => {
      beginNotices(here, numbers)
      return { role: "status", text: sentLines(await sendDue(here, lineOf(here), progress)).join(" ") }
    })
    return outcome === "going on" ? c.redirect("/members/sending", 303) : ended(c, outcome)
  }
  app.post("/members/notify", async (c) => begin(c, (await field(c, "numbers")).match(/[^\s,;]+/g) ?? []))
  app.post("/members/send", (c) => begin(c, []))
  app.get("/members/sending", (c) => {
    const now = goingOn.look()
    if (now === null) return c.html(membersPage(workstation()))
    return "done" in now ? c.html(sendingPage(now)) : ended(c, now)
  })
}

const releasing: Routes = (app, workstation) => {
  app.post("/members/ask-release", async (c) => {
    const { now } = await lookDue(workstation(), lineOf(workstation()))
    return saved(c, "request.json", askRelease(workstation(), now))
  })
  app.post("/members/read", async (c) => {
    const text = await fileIn(c, "request")
    return c.html(requestPage(readRequest(workstation(), text), text))
  })
  app.post("/members/agree", async (c) =>
    saved(c, "slip.json", slipText(agreeToSend(workstation(), await field(c, "text")))),
  )
  app.post("/members/take", async (c) => {
    const slip = await fileIn(c, "slip")
    return told(c, workstation(), () => {
      const { by, day } = takeApproval(workstation(), slip)
      return `${by} agreed on ${day}.`
    })
  })
}

const other: Routes = (app, workstation) => {
  app.post("/members/receipts", (c) =>
    told(c, workstation(), async () => {
      const { delivered, failed } = await readReceipts(workstation(), lineOf(workstation()))
      return `Texts that arrived: ${delivered}. That did not: ${failed}.`
    }),
  )
  app.post("/members/send-from-here", (c) =>
    told(c, workstation(), () => {
      takeOverSending(workstation())
      return "This workstation sends for the team. Fetch now, so that colleagues hear of it; then send from tomorrow on."
    }),
  )
  app.post("/members/test", async (c) => {
    const to = await field(c, "to")
    return told(c, workstation(), async () => testLine(await sendTest(workstation(), lineOf(workstation()), to)))
  })
  app.post("/members/stop", async (c) => {
    const address = await field(c, "address")
    return told(c, workstation(), () =>
      stopByHand(workstation(), address)
        ? "They are forgotten here, and get one last message."
        : "Nobody here has this address.",
    )
  })
}

export const membersRoutes: Routes = (app, workstation) => {
  app.get("/members", (c) => c.html(membersPage(workstation())))
  for (const routes of [sending, releasing, other]) routes(app, workstation)
}
