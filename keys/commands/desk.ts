import { serve } from "@hono/node-server"
import { dayOf } from "../../crypto/day.ts"
import { deskApp } from "../desk/app.ts"
import { freshSession } from "../desk/shell/session.ts"
import { Refusal } from "../refusals/refusal.ts"
import { type Command, type Context, Misused } from "./command.ts"

const defaultPort = "8090"

function portOf({ options }: Context): number {
  const port = Number(options.port ?? defaultPort)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Misused("--port is a number from 1 to 65535.")
  return port
}

/** `canopy desk`: serves the desk on 127.0.0.1 until it is stopped, and prints the one-time link. */
export const desk: Command = async (context) => {
  const port = portOf(context)
  const workstation = await context.open()
  const session = freshSession(context.random, port)
  // The day is asked anew: a desk stays open over midnight.
  const now = () => ({ ...workstation, today: dayOf(Date.now()) })
  const server = serve({ fetch: deskApp(now, session).fetch, hostname: "127.0.0.1", port })
  await new Promise((resolve, reject) => {
    server.once("listening", resolve)
    server.once("error", () => reject(new Refusal("port-taken")))
  })
  process.stdout.write(`desk ${session.link}\n`)
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.close(() => resolve()))
  })
  workstation.vault.close()
  return { lines: ["The desk is closed."], value: { closed: true } }
}
