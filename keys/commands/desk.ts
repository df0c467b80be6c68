import { type ServerType, serve } from "@hono/node-server"
import { dayOf } from "../../crypto/day.ts"
import { deskApp } from "../desk/app.ts"
import { freshSession, type Session } from "../desk/shell/session.ts"
import { Refusal } from "../refusals/refusal.ts"
import { registerOf } from "../register/register.ts"
import { homeOf, type Workstation } from "../workstation.ts"
import { type Command, type Context, Misused, readOrganisation } from "./command.ts"

const defaultPort = "8090"

function portOf({ options }: Context): number {
  const port = Number(options.port ?? defaultPort)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Misused("--port is a number from 1 to 65535.")
  return port
}

/** What reporters are promised stands in `organisation.json`: the queue goes by it. Another organisation's says nothing. */
function takePromise({ options }: Context, workstation: Workstation): void {
  const file = options["organisation-file"]
  if (!file) return
  const { id, answerWithinDays } = readOrganisation(file)
  const { vault } = workstation
  if (id !== homeOf(workstation).id) return
  if (vault.get("self/answer-within") !== answerWithinDays) vault.put("self/answer-within", answerWithinDays)
}

/** How often it is looked whether the desk was left. */
const lookMilliseconds = 500

/** What is being answered has this long; then every line is cut. */
const lastMilliseconds = 2000

/**
 * Resolves when the server is down. A browser keeps lines open for its next request, and opens some ahead that Node takes
 * for busy (`http.Server.closeIdleConnections`): nobody may have to wait for those.
 */
function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), lastMilliseconds)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    if ("closeIdleConnections" in server) server.closeIdleConnections()
  })
}

/** Resolves when somebody leaves the desk, when nobody was there for long, or when the program is told to stop. */
function ended(session: Session): Promise<void> {
  return new Promise((resolve) => {
    const looking = setInterval(() => {
      if (session.isOver()) done()
    }, lookMilliseconds)
    const done = () => {
      clearInterval(looking)
      resolve()
    }
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, done)
  })
}

/** `canopy desk`: serves the desk on 127.0.0.1 until it is left or stopped, and prints the one-time link. */
export const desk: Command = async (context) => {
  const port = portOf(context)
  const workstation = await context.open()
  takePromise(context, workstation)
  registerOf(workstation, (done, of) => context.progress(`reading ${done} of ${of} cases`))
  // Not a clock that stands still while the machine sleeps: a lid that was closed for a night is a night away.
  const session = freshSession(context.random, port, Date.now)
  // The day is asked anew: a desk stays open over midnight.
  const now = () => ({ ...workstation, today: dayOf(Date.now()) })
  const server = serve({ fetch: deskApp(now, session).fetch, hostname: "127.0.0.1", port })
  await new Promise((resolve, reject) => {
    server.once("listening", resolve)
    server.once("error", () => reject(new Refusal("port-taken")))
  })
  process.stdout.write(`desk ${session.link}\n`)
  await ended(session)
  await closed(server)
  workstation.vault.close()
  return { lines: ["The desk is closed."], value: { closed: true } }
}
