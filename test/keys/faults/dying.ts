import fs from "node:fs"
import { syncBuiltinESMExports } from "node:module"
import { Worker } from "node:worker_threads"
import { fileCalls } from "../../support/file-calls.ts"

/**
 * Counts the steps of this process, where a step is a call to the file system, randomness that is drawn, or a request,
 * and kills it at the nth: at once, or some microseconds later, in the middle of whatever it does then.
 */

/** A thread that waits beside, for a commit of the database is one step for this one. */
const killer = `
  const { workerData: { gate, delay } } = require("node:worker_threads")
  Atomics.wait(gate, 0, 0)
  Atomics.wait(gate, 1, 0, delay / 1000)
  process.kill(process.pid, "SIGKILL")`

export type Steps = {
  /** A step that is none of the file system. */
  step: () => void
  count: () => number
}

/** `delay`: microseconds. Everything that this process does from now on is counted. */
export async function dieAt(nth: number, delay: number): Promise<Steps> {
  const gate = new Int32Array(new SharedArrayBuffer(8))
  const beside = new Worker(killer, { eval: true, workerData: { gate, delay } })
  await new Promise((ready) => beside.once("online", ready))
  beside.unref()
  let count = 0
  const step = () => {
    if (++count !== nth) return
    if (delay === 0) process.kill(process.pid, "SIGKILL")
    Atomics.store(gate, 0, 1)
    Atomics.notify(gate, 0)
  }
  for (const name of fileCalls) {
    const real = fs[name] as (...given: unknown[]) => unknown
    Object.assign(fs, {
      [name]: (...given: unknown[]) => {
        step()
        return real(...given)
      },
    })
  }
  syncBuiltinESMExports()
  return { step, count: () => count }
}
