import { existsSync } from "node:fs"
import { serve } from "@hono/node-server"
import { dayOf } from "../../crypto/day.ts"
import { deskApp } from "../desk/app.ts"
import { freshSession, type Session } from "../desk/shell/session.ts"
import { Refusal } from "../refusals/refusal.ts"
import { registerOf } from "../register/register.ts"
import type { Workstation } from "../workstation.ts"
import { type Command, type Context, Misused, readOrganisation } from "./command.ts"

const defaultPort = "8090"

function portOf({ options }: Context): number {
  const port = Number(options.port ?? defaultPort)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Misused("--port is a number from 1 to 65535.")
  return port
}

/** What reporters are promised stands in `organisation.json`: the queue goes by it. */
function takePromise({ options }: Context, { vault }: Workstation): void {
  const file = options["organisation-file"]
  if (!file || !existsSync(file)) return
  const { answerWithinDays } = readOrganisation(file)
  if (vault.get("self/answer-within") !== answerWithinDays) vault.put("self/answer-within", answerWithinDays)
}

/** How often it is looked whether the desk was left. */
const lookMilliseconds = 500

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
  const session = freshSession(context.random, port, () => performance.now())
  // The day is asked anew: a desk stays open over midnight.
  const now = () => ({ ...workstation, today: dayOf(Date.now()) })
  const server = serve({ fetch: deskApp(now, session).fetch, hostname: "127.0.0.1", port })
  await new Promise((resolve, reject) => {
    server.once("listening", resolve)
    server.once("error", () => reject(new Refusal("port-taken")))
  })
  process.stdout.write(`desk ${session.link}\n`)
  await ended(session)
  const closing = new Promise((resolve) => server.close(resolve))
  // A browser keeps its line open for the next request: there is none.
  if ("closeIdleConnections" in server) server.closeIdleConnections()
  await closing
  workstation.vault.close()
  return { lines: ["The desk is closed."], value: { closed: true } }
}
