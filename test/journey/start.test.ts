import { type ChildProcess, spawn } from "node:child_process"
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { blinded } from "../../crypto/check/oprf.ts"
import { readCheckAnswer, writeCheckRequest } from "../../crypto/check/request.ts"
import { openedCheckTable } from "../../crypto/documents/check-table.ts"
import { root } from "../../tool/package-command.ts"
import { freePort } from "../support/free-port.ts"
import { random } from "../support/random.ts"
import { runs } from "./scheme.ts"

/** `npm start` in a copy of the project, so that nobody's own demonstration is touched. */
const copied = [
  "site",
  "server",
  "keys",
  "crypto",
  "tool",
  "package.json",
  "package-lock.json",
  "astro.config.mjs",
  "tsconfig.json",
]

let folder: string
let ports: { PORT: string; DESK_PORT: string; WORKSTATION_PORT: string }
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "canopy-start-"))
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"))
  const [PORT, DESK_PORT, WORKSTATION_PORT] = [await freePort(), await freePort(), await freePort()].map(String)
  ports = { PORT: PORT ?? "", DESK_PORT: DESK_PORT ?? "", WORKSTATION_PORT: WORKSTATION_PORT ?? "" }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function start(command: string, args: string[]): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...ports },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let said = ""
  return new Promise((ready, failed) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => {
        said += chunk
        if (said.includes("Stop with Ctrl-C")) ready({ child, said })
      })
    child.once("exit", () => failed(new Error(said)))
  })
}

/** Every process that this one started, and what those started. Linux. */
function descendants(pid: number): number[] {
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((candidate) => parentOf(candidate) === pid)
  return [...children, ...children.flatMap(descendants)]
}

function parentOf(pid: number): number | null {
  try {
    return Number(/^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1])
  } catch {
    return null
  }
}

const allGone = async (pids: readonly number[]): Promise<boolean> => {
  for (let tries = 0; tries < 100 && pids.some(runs); tries++) await new Promise((next) => setTimeout(next, 100))
  return !pids.some(runs)
}

const roster = async () => (await fetch(`http://127.0.0.1:${ports.PORT}/roster.json`)).text()

/** What a visitor's check of some number comes to: the table that stands there needs its key at the evaluator. */
async function checkComesTo(): Promise<string | undefined> {
  const portal = `http://127.0.0.1:${ports.PORT}`
  const table = openedCheckTable.parse(await (await fetch(`${portal}/check/table.json`)).json())
  const { element } = blinded(random(32), random)
  const asked = writeCheckRequest({ epoch: table.epoch, element, puzzle: new Uint8Array(8) }, random(16), null)
  const headers = { "Content-Type": "application/octet-stream" }
  const answer = await fetch(`${portal}/check`, { method: "POST", body: asked as BodyInit, headers })
  return readCheckAnswer(new Uint8Array(await answer.arrayBuffer()))?.outcome
}

let first: string

describe("the demonstration", () => {
  it("one command from a fresh copy makes an organisation and prints three addresses", async () => {
    const { child, said } = await start(process.execPath, ["tool/run.mjs", "tool/start.ts"])
    for (const port of Object.values(ports)) expect(said).toContain(`http://127.0.0.1:${port}`)
    expect(said).toContain("This is a demonstration")
    const home = await (await fetch(`http://127.0.0.1:${ports.PORT}/en`)).text()
    expect(home).toContain("This is a demonstration")
    first = await roster()
    expect(await checkComesTo()).toBe("evaluated")
    const all = [child.pid ?? 0, ...descendants(child.pid ?? 0)]
    expect(all.length).toBeGreaterThanOrEqual(4)
    child.kill("SIGTERM")
    expect(await allGone(all)).toBe(true)
  })

  it("starting again keeps what there is, and stopping npm leaves no process behind", async () => {
    const { child } = await start("npm", ["start"])
    expect(await roster()).toBe(first)
    expect(await checkComesTo()).toBe("evaluated")
    const all = descendants(child.pid ?? 0)
    child.kill("SIGKILL")
    expect(await allGone(all)).toBe(true)
  })
})
