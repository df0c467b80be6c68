import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { describe, expect, onTestFinished, test } from "vitest"
import { freshCheckKeys } from "../../../crypto/check/oprf.ts"
import { dayOf } from "../../../crypto/day.ts"
import { evaluationsAt } from "../../../server/evaluator/client.ts"
import { testOrganisation } from "../../support/organisation.ts"
import { random } from "../../support/random.ts"
import { ask, jsonBody } from "../desk-client.ts"
import { testFolder } from "../host.ts"
import { startServer, testInstallation } from "../server-process.ts"
import { keyFor, outcomeOf, question } from "./tables.ts"

const root = join(import.meta.dirname, "../../..")
const organisation = "00000000000000000000000000000001"
const today = dayOf(Date.now())
const key = (rest: Parameters<typeof keyFor>[3] = {}) => keyFor(freshCheckKeys(random), 1, today, rest)

/** The unit that docs/check.md tells an operator to write. */
const unit = /^```\n(\[Unit\]\n[^`]+)^```/m.exec(readFileSync(join(root, "docs/check.md"), "utf8"))?.[1] ?? ""
const settings = (name: string) => [...unit.matchAll(new RegExp(`^${name}=(.*)$`, "gm"))].map(([, value]) => value)

/** Started as the unit says, with this socket; ends with the test. */
async function startedByUnit(socket: string) {
  const words = settings("ExecStart")[0]
    ?.replace("/run/canopy/evaluator", socket)
    .replace("ORGANISATION-ID", organisation)
  const [program = "", ...rest] = words?.split(" ") ?? []
  const env = { PATH: "" } // as little as systemd gives
  const node = program === "/usr/bin/node" ? process.execPath : program
  const limited = ["-c", `ulimit -c ${settings("LimitCORE")[0]}; exec "$@"`, "sh", node, ...rest]
  const child = spawn("/bin/sh", limited, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] })
  onTestFinished(() => void child.kill("SIGTERM"))
  let said = ""
  child.stderr.on("data", (bytes) => (said += bytes))
  const ended = once(child, "close").then(([code]) => ({ code, said }))
  await Promise.race([once(child.stdout, "data"), ended])
  return { child, ended }
}

describe("N4: an evaluator that several servers share", () => {
  test("starts by the words of the documented unit, opens its socket to its own user alone, and ends when it is told", async () => {
    const folder = testFolder()
    const socket = join(folder, "evaluator")
    const compiled = existsSync(join(root, ".compiled")) && statSync(join(root, ".compiled")).mtimeMs
    const { child, ended } = await startedByUnit(socket)
    expect((statSync(socket).mode & 0o777).toString(8)).toBe("600")
    const evaluations = evaluationsAt(socket)
    expect(await evaluations.hold(key())).toBe(true)
    expect(await outcomeOf(new Response(await evaluations.answer(question(organisation).body, "plain")))).toBe(
      "evaluated",
    )
    expect(await evaluations.answer(question(organisation).body, "plain", "not a circuit's name")).toBe(null)
    expect(readdirSync(folder)).toEqual(["evaluator"])
    expect(existsSync(join(root, ".compiled")) && statSync(join(root, ".compiled")).mtimeMs).toBe(compiled)
    child.kill("SIGTERM")
    expect(await ended).toEqual({ code: 0, said: "" })
    expect(readdirSync(folder)).toEqual([])
  })

  test("the unit keeps its memory off the disk, and it off the network", () => {
    expect(["MemorySwapMax", "LimitCORE", "RuntimeDirectoryMode", "RestrictAddressFamilies"].map(settings)).toEqual([
      ["0"],
      ["0"],
      ["0700"],
      ["AF_UNIX"],
    ])
  })

  const canVerify = spawnSync("systemd-analyze", ["--version"]).status === 0
  test.skipIf(!canVerify)(
    `the unit is one that systemd knows${canVerify ? "" : " (skipped: no systemd-analyze)"}`,
    () => {
      const path = join(testFolder(), "canopy-evaluator.service")
      writeFileSync(path, unit.replace("/usr/bin/node", process.execPath).replace("User=canopy\n", ""))
      const { status, stdout, stderr } = spawnSync("systemd-analyze", ["verify", path], { encoding: "utf8" })
      expect([status, stdout, stderr]).toEqual([0, "", ""])
    },
  )

  const start = (...words: string[]) => {
    const main = join(root, "server/evaluator/main.ts")
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
      encoding: "utf8",
      timeout: 60_000,
    })
    return { status, stdout, stderr }
  }
  test.each([
    ["without words", []],
    ["with a name for the id", ["/nowhere/socket", "lantern"]],
    ["in a folder that is not there", ["/nowhere/socket", organisation]],
  ])("refuses in one sentence to start %s", (_title, words) => {
    const { status, stdout, stderr } = start(...words)
    expect([status, stdout]).toEqual([1, ""])
    expect(stderr).toMatch(/^[^\n]+\n$/)
    expect(stderr).not.toContain("nowhere")
  })

  test("takes the place of one that died, never of a file, and never of one that is at work", async () => {
    const folder = testFolder()
    const file = join(folder, "canopy.db")
    writeFileSync(file, "letters")
    expect(start(file, organisation).status).toBe(1)
    expect(readFileSync(file, "utf8")).toBe("letters")

    const socket = join(folder, "evaluator")
    const other = createServer().listen(socket)
    await once(other, "listening")
    expect(await startedByUnit(socket).then(({ ended }) => ended)).toMatchObject({ code: 1 })
    other.close()

    const script = `require("node:net").createServer().listen(${JSON.stringify(socket)}, () => process.kill(process.pid, "SIGKILL"))`
    spawnSync(process.execPath, ["-e", script])
    expect(existsSync(socket)).toBe(true)
    await startedByUnit(socket)
    expect(await evaluationsAt(socket).hold(key())).toBe(true)
  })
})

test("N4: two servers of one machine share the key that a workstation brings to one of them, and the day's checks", async () => {
  const socket = join(testFolder(), "evaluator")
  const ours = testOrganisation({ today, people: { Ana: ["open", "publish", "coordinate"] } })
  const installation = { ...testInstallation(ours), CANOPY_EVALUATOR: socket }
  const words = [join(root, "server/evaluator/main.ts"), socket, ours.organisation.id]
  const evaluator = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "ignore"] })
  onTestFinished(() => void evaluator.kill("SIGKILL"))
  await once(evaluator.stdout, "data")
  const first = startServer(installation)
  const { portal, desk } = await first.ready
  const other = await startServer(installation).ready

  const { body } = question(ours.organisation.id)
  const headers = { "Content-Type": "application/octet-stream" }
  const check = async (at: string) =>
    outcomeOf(await fetch(`${at}/check`, { method: "POST", headers, body: body as BodyInit }))
  expect([await check(portal), await check(other.portal)]).toEqual(["offline", "offline"])

  const overWire = { request: (path: string, init?: RequestInit) => fetch(desk + path, init) }
  const put = async (path: string, sent: unknown) =>
    (await ask(overWire as Parameters<typeof ask>[0], "Ana", "PUT", path, jsonBody(sent))).status
  const { document, minisig } = ours.signedRoster
  expect(await put("/desk/publications/roster.json", { document, signatures: [minisig] })).toBe(200)
  // One check in a day with scripts: whichever server is asked first has it.
  expect(await put("/desk/check/key", key({ rows: 19_999_744 }))).toBe(200)
  expect([await check(other.portal), await check(portal)]).toEqual(["evaluated", "busy"])

  first.child.kill("SIGKILL")
  await first.ended
  expect(await check(other.portal)).toBe("busy")
})
