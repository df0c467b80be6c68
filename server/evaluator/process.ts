import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Evaluations, evaluationsAt } from "./client.ts"

/** Milliseconds before an evaluator that died is started again. */
const pause = 1000

/**
 * An evaluator for this server alone, in a process of its own that dies with it: what somebody finds in one of the two is
 * not in the other. No core file is ever written of it. It holds no key until a workstation brings one, also after a fault.
 */
export function ownEvaluator(organisation: string): { evaluations: Evaluations; socket: string; stop: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "canopy-evaluator-"))
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
