import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest"
import { openVault } from "../../keys/ring/vault.ts"
import { root } from "../../tool/package-command.ts"
import { freePort } from "../support/free-port.ts"
import { random } from "../support/random.ts"
import { workstationProgram } from "../support/workstation.ts"

/** `canopy desk` as a process: it ends when it is left, and nothing of it answers any more. */

const folder = mkdtempSync(join(tmpdir(), "canopy-leaving-"))
const at = (name: string) => join(folder, name)
const main = await workstationProgram()
const env = { PATH: process.env.PATH, HOME: folder, CANOPY_PASSPHRASE_FILE: at("passphrase") }
const common = ["--home", at("home"), "--server", "http://127.0.0.1:9", "--organisation-file", at("organisation.json")]

beforeAll(() => {
  cpSync(join(root, "site", "organisation.json"), at("organisation.json"))
  const begun = spawnSync(process.execPath, [main, ...common, "init", "--organisation", "Leaving"], {
    env,
    encoding: "utf8",
  })
  if (begun.status !== 0) throw new Error(begun.stderr)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Desk = { child: ChildProcess; link: string; origin: string; said: () => string; ended: Promise<unknown> }

async function startDesk(options = common): Promise<Desk> {
  const port = await freePort()
  const child = spawn(process.execPath, [main, ...options, "desk", "--port", String(port)], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  })
  onTestFinished(() => void child.kill("SIGKILL"))
  let said = ""
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text))
  const ended = once(child, "exit")
  const link = await new Promise<string>((found, failed) => {
    child.stdout.on("data", () => {
      const [, address] = /^desk (http:\S+)\n/m.exec(said) ?? []
      if (address) found(address)
    })
    ended.then(() => failed(new Error(said)))
  })
  return { child, link, origin: new URL(link).origin, said: () => said, ended }
}

async function enter({ link }: Desk): Promise<{ cookie: string }> {
  const answer = await fetch(link, { redirect: "manual" })
  return { cookie: (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "" }
}

/** As `organisation.json` with these days. */
function promising(days: number, name = "organisation.json", change: object = {}): string {
  const organisation = JSON.parse(readFileSync(at("organisation.json"), "utf8")) as object
  writeFileSync(at(name), JSON.stringify({ ...organisation, answerWithinDays: days, ...change }))
  return at(name)
}

async function promiseKept(): Promise<unknown> {
  const vault = await openVault(at("home"), readFileSync(at("passphrase"), "utf8").trim(), random)
  try {
    return vault.get("self/answer-within")
  } finally {
    vault.close()
  }
}

describe("S35: the desk, left", () => {
  test("ends by itself with 0, whatever lines a browser holds open; the promise of the organisation was taken", async () => {
    promising(9)
    const desk = await startDesk()
    const headers = await enter(desk)
    expect((await fetch(`${desk.origin}/`, { headers })).status).toBe(200)
    // A browser opens lines ahead, and sends nothing on them.
    const ahead = connect(Number(new URL(desk.origin).port), "127.0.0.1")
    ahead.on("error", () => {})
    await once(ahead, "connect")
    const left = await fetch(`${desk.origin}/leave`, { method: "POST", headers: { ...headers, Origin: desk.origin } })
    expect([left.status, await left.text()]).toEqual([200, expect.stringContaining("The desk is closed")])
    // Node itself cuts such a line after a minute or more.
    const tooLong = new Promise<[string]>((late) => setTimeout(late, 20_000, ["it goes on"]).unref())
    const [code] = (await Promise.race([desk.ended, tooLong])) as [unknown]
    expect([code, desk.said().endsWith("The desk is closed.\n")]).toEqual([0, true])
    await expect(fetch(desk.link)).rejects.toThrow()
    await expect(fetch(`${desk.origin}/`, { headers })).rejects.toThrow()
    expect(await promiseKept()).toBe(9)
  })

  test("is not left by a stranger; told to stop, it ends with 0 as well; another organisation's promise is none", async () => {
    const other = promising(2, "other.json", { id: "f".repeat(32) })
    const desk = await startDesk([...common.slice(0, -1), other])
    const strange = await fetch(`${desk.origin}/leave`, { method: "POST", headers: { Origin: desk.origin } })
    expect([strange.status, (await fetch(desk.link, { redirect: "manual" })).status]).toEqual([403, 303])
    desk.child.kill("SIGTERM")
    expect(((await desk.ended) as [number | null])[0]).toBe(0)
    expect(await promiseKept()).not.toBe(2)
  })

  test.each([
    ["that is not there", "nothing.json", null],
    ["that is damaged", "damaged.json", "{ half"],
  ])("does not begin with a file %s, and says why", (_title, name, text) => {
    if (text !== null) writeFileSync(at(name), text)
    const refused = spawnSync(process.execPath, [main, ...common.slice(0, -1), at(name), "desk", "--port", "8399"], {
      env,
      encoding: "utf8",
      timeout: 30_000,
    })
    expect([refused.status, refused.stdout]).toEqual([1, ""])
    expect(refused.stderr).toMatch(/^The? ?[A-Z\w].+\.\n$|^That file.+\.\n$/)
    expect(refused.stderr).not.toContain(folder)
  })
})
