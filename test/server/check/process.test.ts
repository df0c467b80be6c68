import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { expect, onTestFinished, test } from "vitest"
import { freshCheckKeys } from "../../../crypto/check/oprf.ts"
import { readCheckAnswer } from "../../../crypto/check/request.ts"
import { dayOf } from "../../../crypto/day.ts"
import { type Evaluations, evaluationsAt } from "../../../server/evaluator/client.ts"
import { ownEvaluator } from "../../../server/evaluator/process.ts"
import { random } from "../../support/random.ts"
import { testFolder } from "../host.ts"
import { keyFor, question } from "./tables.ts"

const organisation = "00000000000000000000000000000001"
const evaluatorFolder = join(import.meta.dirname, "../../../server/evaluator")

async function until<Value>(found: () => Value | Promise<Value>): Promise<NonNullable<Value>> {
  for (;;) {
    const value = await found()
    if (value) return value
    await pause(50)
  }
}

/** Processes that run an evaluator beside a server, by the words they were started with. */
const evaluatorsOf = (parent: number): number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const [, ppid] = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? []
        return Number(ppid) === parent && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("--with-parent")
      } catch {
        return false // it has just ended
      }
    })
const isRunning = (pid: number): boolean => {
  try {
    return !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"))
  } catch {
    return false
  }
}

const key = () => keyFor(freshCheckKeys(random), 1, dayOf(Date.now()))
const outcome = async (evaluations: Evaluations): Promise<string | undefined> => {
  const answer = await evaluations.answer(question(organisation).body, "scripts")
  return answer ? readCheckAnswer(answer)?.outcome : undefined
}

test("N4: the evaluator is a process of its own that leaves no core file; one that died is there again, without the key", async () => {
  const { evaluations, stop } = ownEvaluator(organisation)
  onTestFinished(stop)
  expect(await outcome(evaluations)).toBe("offline")
  await until(() => evaluations.hold(key()))
  expect([await outcome(evaluations), await evaluations.epoch()]).toEqual(["evaluated", 1])
  expect(await evaluations.answer(new Uint8Array(256), "scripts")).toBe(null)

  const [pid = 0] = evaluatorsOf(process.pid)
  expect(readFileSync(`/proc/${pid}/limits`, "utf8")).toMatch(/^Max core file size\s+0\s+0\s/m)
  process.kill(pid, "SIGKILL")
  await until(async () => (await outcome(evaluations)) === "offline")
  await until(() => evaluatorsOf(process.pid).some((each) => each !== pid))
  await until(() => evaluations.hold(key()))
  expect(await outcome(evaluations)).toBe("evaluated")
})

/** A process with an evaluator of its own, as a server has one, whose temporary folders are here. */
async function aServer(folder: string): Promise<{ server: ChildProcess; evaluator: number }> {
  const script = `import { ownEvaluator } from "./process.ts"; ownEvaluator("${organisation}"); setInterval(() => {}, 1000)`
  const env = { ...process.env, TMPDIR: folder }
  const words = ["--input-type=module", "-e", script]
  const server = spawn(process.execPath, words, { cwd: evaluatorFolder, env, stdio: "ignore" })
  onTestFinished(() => void server.kill("SIGKILL"))
  const evaluator = await until(() => evaluatorsOf(server.pid ?? 0)[0])
  await until(() => foldersIn(folder, server).some((name) => existsSync(join(folder, name, "socket"))))
  return { server, evaluator }
}
const foldersIn = (folder: string, { pid }: ChildProcess): string[] =>
  readdirSync(folder).filter((name) => name.startsWith(`canopy-evaluator-${pid}-`))

test("N4: when a server is killed, its evaluator ends too, and takes its socket and folder along", async () => {
  const folder = testFolder()
  const { server, evaluator } = await aServer(folder)
  server.kill("SIGKILL")
  await once(server, "exit")
  await until(() => !isRunning(evaluator))
  expect([isRunning(evaluator), readdirSync(folder)]).toEqual([false, []])
})

test("N4: what a server and its evaluator left that were killed together, the next server takes away; of others at work nothing", async () => {
  const folder = testFolder()
  const atWork = await aServer(folder)
  const killed = await aServer(folder)
  process.kill(killed.evaluator, "SIGSTOP")
  killed.server.kill("SIGKILL")
  await once(killed.server, "exit")
  process.kill(killed.evaluator, "SIGKILL")
  await until(() => !isRunning(killed.evaluator))
  expect(foldersIn(folder, killed.server)).toHaveLength(1)
  const next = await aServer(folder)
  await until(() => foldersIn(folder, killed.server).length === 0)
  expect([atWork, next].map(({ server }) => foldersIn(folder, server).length)).toEqual([1, 1])
})

test("N4: several servers share one evaluator, its key and its budget", async () => {
  const { evaluations, stop, socket } = ownEvaluator(organisation)
  onTestFinished(stop)
  const other = evaluationsAt(socket)
  // One check in a day: whichever server asks first has it.
  await until(() => evaluations.hold({ ...key(), rows: 19_999_744 }))
  expect(await other.epoch()).toBe(1)
  expect([await outcome(other), await outcome(evaluations)]).toEqual(["evaluated", "busy"])
  // Nobody but its own user opens it.
  expect(statSync(socket).mode & 0o077).toBe(0)
})
