import { serve } from "@hono/node-server"
import { onTestFinished } from "vitest"
import { deskApp } from "../../keys/desk/app.ts"
import { freshSession } from "../../keys/desk/shell/session.ts"
import type { Workstation } from "../../keys/workstation.ts"
import { freePort } from "../support/free-port.ts"
import { random } from "../support/random.ts"

/** A desk at a port of this machine, for a real browser. */
export type DeskAtPort = { address: string; link: string }

export async function aDeskAtPort(workstation: Workstation): Promise<DeskAtPort> {
  const port = await freePort()
  const session = freshSession(random, port, () => performance.now())
  const server = serve({ fetch: deskApp(() => workstation, session).fetch, hostname: "127.0.0.1", port })
  await new Promise((ready) => server.once("listening", ready))
  onTestFinished(() => void server.close())
  return { address: `http://127.0.0.1:${port}`, link: session.link }
}
