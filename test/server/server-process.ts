import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { onTestFinished } from "vitest"
import { type TestOrganisation, testOrganisation } from "../support/organisation.ts"
import { someDay, testFolder } from "./host.ts"

const main = join(import.meta.dirname, "../../server/main.ts")

/** A folder with a small built site and an organisation.json, as `npm run build` and `canopy init` would leave them. */
export function testInstallation(
  ours: TestOrganisation = testOrganisation({ today: someDay, people: { Ana: ["open"] } }),
) {
  const folder = testFolder()
  const files = {
    "site/client/en.html": "<h1>Home</h1>",
    "site/client/en/error.html": "<h1>Something went wrong</h1>",
    "site/client/404.html": "<h1>Nothing here</h1>",
    "site/server/entry.mjs": `export const render = async (request) => {
      console.error("Astro would say", request.url)
      if (request.url.endsWith("/fault")) throw new Error(request.url)
      return new Response("<h1>Warnings</h1>", { headers: { "Content-Type": "text/html" } })
    }`,
    "organisation.json": JSON.stringify(ours.organisation),
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return {
    CANOPY_DATA: join(folder, "data"),
    CANOPY_SITE: join(folder, "site"),
    CANOPY_ORGANISATION: join(folder, "organisation.json"),
    CANOPY_PORT: "0",
    CANOPY_DESK_PORT: "0",
  }
}

export type Ended = { code: number | null; stdout: string; stderr: string }

/** The real program with these variables and no others. It does not outlive the test. */
export function startServer(env: Record<string, string>, args: string[] = []) {
  const child = spawn(process.execPath, [main, ...args], { env, stdio: ["ignore", "pipe", "pipe"] })
  onTestFinished(() => {
    child.kill("SIGKILL")
  })
  const said = { stdout: "", stderr: "" }
  child.stdout.setEncoding("utf8").on("data", (text) => {
    said.stdout += text
  })
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said.stderr += text
  })
  const ended = once(child, "close").then(([code]): Ended => ({ code, ...said }))
  return { child, ended, said, ready: readyLine(child, said, ended) }
}

/** The two addresses, as the line says them. Rejects when the server ends before it is ready. */
function readyLine(child: ChildProcess, said: { stdout: string; stderr: string }, ended: Promise<Ended>) {
  const ready = new Promise<{ portal: string; desk: string }>((resolve, reject) => {
    child.stdout?.on("data", () => {
      const [, portal, desk] = /^portal (\S+) desk (\S+)(?: onion \S+)?\n/.exec(said.stdout) ?? []
      if (portal && desk) resolve({ portal, desk })
    })
    ended.then(({ stderr }) => reject(new Error(`the server ended: ${stderr}`)))
  })
  ready.catch(() => {})
  return ready
}

export const sendLetter = (portal: string, body: Uint8Array, headers: Record<string, string> = {}) =>
  fetch(`${portal}/letters`, {
    method: "POST",
    body: body as BodyInit,
    headers: { "Content-Type": "application/octet-stream", ...headers },
  })
