import type { Context } from "hono"
import { lineOf } from "../../members/line/line-for.ts"
import { settingsOf } from "../../members/line/settings.ts"
import { apartLetter, leaveApart } from "../../projects/apart.ts"
import { sendDigests } from "../../projects/digest/send.ts"
import { endDigest, setDigest } from "../../projects/digest/wish.ts"
import { digestsLines } from "../../projects/digest/words.ts"
import { addProject, addProjectByKey, projectsOf, revokeProject } from "../../projects/project.ts"
import { takeInKnown, takeInProjectLetter } from "../../projects/take-in.ts"
import { projectLine } from "../../projects/words.ts"
import { Refusal, refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Outcome } from "../shell/layout.ts"
import type { Routes } from "../shell/routes.ts"
import { apartPage, codePage, projectsPage } from "./projects-page.ts"

const done = (text: string): Outcome => ({ role: "status", text })

/** What `canopy project` does, at the desk. */
export const projectsRoutes: Routes = (app, workstation) => {
  app.get("/projects", (c) => c.html(projectsPage(workstation())))
  app.post("/projects", async (c) => {
    const form = await c.req.raw.formData()
    const [name, key] = [`${form.get("name") ?? ""}`, `${form.get("key") ?? ""}`.trim()]
    try {
      if (key === "") {
        const { project, code } = addProject(workstation(), name)
        return c.html(codePage(project, code))
      }
      const project = addProjectByKey(workstation(), name, key)
      takeInKnown(workstation(), key)
      return c.html(projectsPage(workstation(), done(`Added: ${projectLine(project)}.`)))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return c.html(projectsPage(workstation(), { role: "alert", text: error.message }), 409)
    }
  })
  app.post("/projects/:id/revoke", (c) => {
    const revoked = revokeProject(workstation(), nameOf(workstation(), c.req.param("id")))
    return c.html(projectsPage(workstation(), done(`${projectLine(revoked)}. What comes from it is set apart.`)))
  })
  digestRoutes(app, workstation)
  app.get("/projects/letters/:name", (c) =>
    c.html(apartPage(workstation(), apartLetter(workstation(), c.req.param("name")))),
  )
  app.post("/projects/letters/:name", async (c) => {
    const act = (await c.req.raw.formData()).get("act")
    const name = c.req.param("name")
    if (act === "take") return c.redirect(`/cases/${takeInProjectLetter(workstation(), name).case}`, 303)
    if (act === "leave") leaveApart(workstation(), name)
    return c.redirect("/projects", 303)
  })
}

/** What projects are told of warnings (S39). */
const digestRoutes: Routes = (app, workstation) => {
  const told = async (c: Context, work: () => Promise<string>): Promise<Response> => {
    try {
      return c.html(projectsPage(workstation(), done(await work())))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return c.html(projectsPage(workstation(), { role: "alert", text: error.message }), 409)
    }
  }
  app.post("/projects/digests", (c) =>
    told(c, async () => {
      const here = workstation()
      return digestsLines(await sendDigests(here, settingsOf(here) ? lineOf(here) : null)).join(" ")
    }),
  )
  app.post("/projects/:id/digest", async (c) => {
    const form = await c.req.raw.formData()
    const name = nameOf(workstation(), c.req.param("id"))
    const of = (field: string): string[] => form.getAll(field).map(String)
    return told(c, async () => {
      if (form.get("act") === "end") endDigest(workstation(), name)
      else {
        const [[rhythm = ""], [email = ""]] = [of("rhythm"), of("email")]
        setDigest(workstation(), name, { regions: of("regions"), levels: of("levels"), rhythm, email: email.trim() })
      }
      return "It is kept."
    })
  })
}

const nameOf = (workstation: Workstation, id: string): string =>
  projectsOf(workstation).find((project) => project.id === id)?.name ?? refuse("no-such-project")
