import { Hono } from "hono"
import { Refusal, type RefusalKind } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { alertsRoutes } from "./alerts/routes.ts"
import { backupRoutes } from "./backup/routes.ts"
import { casesRoutes } from "./cases/routes.ts"
import { challengesRoutes } from "./challenges/routes.ts"
import { confidenceRoutes } from "./confidence/routes.ts"
import { helpRoutes } from "./help/routes.ts"
import { journalRoutes } from "./journal/routes.ts"
import { linkingRoutes } from "./linking/routes.ts"
import { membersRoutes } from "./members/routes.ts"
import { numbersRoutes } from "./numbers/routes.ts"
import { pagesRoutes } from "./pages/routes.ts"
import { policeRoutes } from "./police/routes.ts"
import { projectsRoutes } from "./projects/routes.ts"
import { searchRoutes } from "./search/routes.ts"
import { servicesRoutes } from "./services/routes.ts"
import { message } from "./shell/layout.ts"
import { deskHeaders, type Session } from "./shell/session.ts"
import { deskStyle } from "./shell/style.ts"
import { tasksRoutes } from "./tasks/routes.ts"
import { teamRoutes } from "./team/routes.ts"

const parts = [
  casesRoutes,
  tasksRoutes,
  searchRoutes,
  alertsRoutes,
  challengesRoutes,
  linkingRoutes,
  policeRoutes,
  servicesRoutes,
  pagesRoutes,
  confidenceRoutes,
  projectsRoutes,
  membersRoutes,
  numbersRoutes,
  backupRoutes,
  teamRoutes,
  journalRoutes,
  helpRoutes,
]

/** The desk: what the commands do, in a browser on this machine. Every route calls what a command calls. */
export function deskApp(workstation: () => Workstation, session: Session): Hono {
  const app = new Hono()
  for (const headers of deskHeaders) app.use(headers)
  app.use(session.guard)
  app.get("/enter/:token", session.enter)
  app.get("/desk.css", (c) => c.body(deskStyle, 200, { "Content-Type": "text/css; charset=utf-8" }))
  app.post("/leave", session.leave)
  for (const routes of parts) routes(app, workstation)
  app.notFound((c) => c.html(message("Not here", "There is no such page at the desk."), 404))
  app.onError((error, c) => {
    if (!(error instanceof Refusal))
      return c.html(message(somethingIsWrong, "Nothing was deleted. Tell whoever looks after it."), 500)
    return notHere.has(error.kind)
      ? c.html(message("Not here", error.message), 404)
      : c.html(message("This was not done", error.message), 409)
  })
  return app
}

const somethingIsWrong = "Something is wrong with this program"
/** Refusals about something that is not there: any other means that something was not done. */
const notHere: ReadonlySet<RefusalKind> = new Set([
  "no-such-case",
  "no-such-task",
  "no-such-note",
  "no-such-draft",
  "no-such-demand",
  "no-such-challenge",
  "no-such-service",
  "no-such-page",
  "no-such-page-draft",
  "no-such-offer",
  "no-such-chain",
  "no-such-confidence",
  "no-such-project",
  "no-such-project-letter",
])
