import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Evaluations, evaluationsAt } from "./client.ts"
import { leftBehind } from "./left-behind.ts"
import { answers } from "./socket.ts"

/** Milliseconds before an evaluator that died is started again. */
const pause = 1000

const prefix = "canopy-evaluator-"

/** Folders of evaluators that were killed together with their server. Whose server runs elsewhere still answers. */
async function clearAway(): Promise<void> {
  for (const folder of leftBehind(tmpdir(), prefix))
    if (!(await answers(join(folder, "socket")))) rmSync(folder, { recursive: true, force: true })
}

/**
 * An evaluator for this server alone, in a process of its own that dies with it: what somebody finds in one of the two is
 * not in the other. No core file is ever written of it. It holds no key until a workstation brings one, also after a fault.
 */
export function ownEvaluator(organisation: string): { evaluations: Evaluations; socket: string; stop: () => void } {
  // What is not ours to remove stays.
  clearAway().catch(() => {})
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const socket = join(folder, "socket")
  const main = join(import.meta.dirname, "main.ts")
  let stopped = false
  let child = start()

  function start() {
    const words = ["-c", 'ulimit -c 0; exec "$@"', "sh", process.execPath, main, socket, organisation, "--with-parent"]
    const started = spawn("sh", words, { stdio: ["pipe", "ignore", "ignore"] })
    started.once("exit", () => {
      if (!stopped) setTimeout(() => (child = start()), pause).unref()
    })
    return started
  }

  return {
    evaluations: evaluationsAt(socket),
    socket,
    stop() {
      stopped = true
      child.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
