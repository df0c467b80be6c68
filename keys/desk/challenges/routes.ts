import type { Context } from "hono"
import { utf8 } from "../../../crypto/bytes.ts"
import { takeApproval } from "../../approval/approval.ts"
import { assignChallenge } from "../../challenges/challenge.ts"
import { decideChallenge } from "../../challenges/decide.ts"
import { agreePause, askPause, pauseWarning, readPauseAsked, resumeWarning } from "../../challenges/pause.ts"
import { groupInWords, outcomeWords } from "../../challenges/words.ts"
import { describeWithdrawn } from "../../outbound/alerts/withdraw.ts"
import { refusalFor, refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { carryPage } from "../alerts/approve-page.ts"
import { type CarriedFiles, carriedFiles, fileIn, fileRoute } from "../alerts/carried-files.ts"
import type { Markup, Outcome } from "../shell/layout.ts"
import type { Routes } from "../shell/routes.ts"
import { agreePage, challengePage, challengesPage, type Typed } from "./challenge-pages.ts"

/** Warnings that somebody says are wrong. Each act is what a command does. */

const carriedAt = "/challenges/files"
const back = { to: "/challenges", label: "Back to the challenges" }
const wordIn = (form: FormData, name: string): string => String(form.get(name) ?? "")
const status = (text: string): Outcome => ({ role: "status", text })

const afterPausing = (waits: boolean, done: string): string =>
  waits ? "It goes into the next list that a second person signs." : done

/** What was done; on a refusal the page comes back with every word still there. */
async function answered(c: Context, act: () => Promise<Markup>, again: (told: Outcome) => Markup): Promise<Response> {
  try {
    return c.html(await act())
  } catch (error) {
    const refusal = refusalFor(error)
    if (!refusal || refusal.kind === "no-such-challenge") throw refusal ?? error
    return c.html(await again({ role: "alert", text: refusal.message }), 409)
  }
}

/** What can be done with one warning, by the last part of its address. */
type Act = (workstation: Workstation, number: string, form: FormData, files: CarriedFiles) => Promise<Markup>

const ask: Act = async (workstation, number, form, files) => {
  const file = await askPause(workstation, number, wordIn(form, "reason"))
  const told = "The question is sealed for your colleagues. Nothing is paused yet."
  return carryPage("For a colleague", told, files.keep(workstation, "question.age", file), back)
}

const pause: Act = async (workstation, number, form) => {
  const slip = await fileIn(form, "slip")
  if (slip.length > 0) takeApproval(workstation, Buffer.from(slip).toString("utf8"))
  const { waits } = await pauseWarning(workstation, number)
  return challengePage(workstation, number, status(afterPausing(waits, "It is paused. Its number stands in the list.")))
}

const resume: Act = async (workstation, number, form) => {
  const { waits } = await resumeWarning(workstation, number, wordIn(form, "reason"))
  return challengePage(workstation, number, status(afterPausing(waits, "It is in force again, word for word.")))
}

const decide: Act = async (workstation, number, form) => {
  const done = await decideChallenge(workstation, number, wordIn(form, "outcome"), wordIn(form, "reason"))
  const told = [
    `Decided: ${outcomeWords[done.review.outcome]}.`,
    ...describeWithdrawn(done.withdrawn),
    `Now answer whoever challenged it: ${done.challenges.map((each) => each.case).join(", ")}.`,
  ]
  return challengesPage(workstation, status(told.join(" ")))
}

const acts = { ask, pause, resume, decide } as const satisfies Record<string, Act>

function agreed(workstation: Workstation, asked: Parameters<typeof agreePause>[1], files: CarriedFiles): Markup {
  const slip = utf8(`${JSON.stringify(agreePause(workstation, asked))}\n`)
  const path = files.keep(workstation, "slip.json", slip)
  return carryPage("Agreed", "Your word is signed. Carry the slip back to your colleague.", path, back)
}

export const challengesRoutes: Routes = (app, workstation) => {
  const files = carriedFiles(carriedAt)
  fileRoute(carriedAt, files)(app, workstation)
  app.get("/challenges", (c) => c.html(challengesPage(workstation())))
  app.post("/challenges/agree", async (c) => {
    const form = await c.req.raw.formData()
    const act = async () => {
      const file = await fileIn(form, "file")
      const asked = (await readPauseAsked(workstation(), file)) ?? refuse("not-a-pause")
      return wordIn(form, "act") === "agree" ? agreed(workstation(), asked, files) : agreePage(asked, file)
    }
    return answered(c, act, (told) => challengesPage(workstation(), told))
  })
  app.post("/challenges/assign", async (c) => {
    const form = await c.req.raw.formData()
    const act = async () => {
      const { case: id, number } = assignChallenge(workstation(), wordIn(form, "case"), wordIn(form, "number").trim())
      return challengesPage(workstation(), status(`Case ${id} challenges ${groupInWords(number ?? "")}.`))
    }
    return answered(c, act, (told) => challengesPage(workstation(), told))
  })
  app.get("/challenges/:group", (c) => c.html(challengePage(workstation(), c.req.param("group"))))
  for (const [name, each] of Object.entries<Act>(acts))
    app.post(`/challenges/:group/${name}`, async (c) => {
      const number = c.req.param("group").toUpperCase()
      const form = await c.req.raw.formData()
      const typed: Typed = { act: name, reason: wordIn(form, "reason"), outcome: wordIn(form, "outcome") }
      const act = () => each(workstation(), number, form, files)
      return answered(c, act, (told) => challengePage(workstation(), number, told, typed))
    })
}
