import { availableParallelism } from "node:os"
import { Worker } from "node:worker_threads"
import type { OpenFailure } from "../../crypto/open.ts"
import type { Result } from "../../crypto/result.ts"
import type { SealedLetter } from "../../crypto/sealed.ts"
import { programBeside } from "../program-beside.ts"
import { letterOpener } from "./letter-opener.ts"

/**
 * The JSON value in a letter, and the place of the seed that opened it. `too-deep`: rightly sealed for us, and so nested
 * that it can only be somebody's mischief.
 */
export type Opened = Result<{ document: unknown; by: number }, OpenFailure | { kind: "too-deep"; by: number }>

const batchSize = 32

/** One worker: gets the next batch whenever it is done with one. */
async function work(
  seeds: readonly Uint8Array[],
  next: () => { at: number; batch: SealedLetter[] } | null,
  into: Opened[],
) {
  const worker = new Worker(programBeside("open-worker", import.meta.url), { workerData: seeds })
  try {
    for (let job = next(); job; job = next()) {
      worker.postMessage(job.batch)
      const opened = await new Promise<Opened[]>((resolve, reject) => {
        worker.once("message", resolve)
        worker.once("error", reject)
      })
      // By name: without one, Node's own listener goes too, and the worker is never heard again.
      worker.removeAllListeners("message").removeAllListeners("error")
      for (const [offset, result] of opened.entries()) into[job.at + offset] = result
    }
  } finally {
    await worker.terminate()
  }
}

/**
 * Tries every seed (32 bytes each) on every letter; results in the order of the letters. More than a few go to all cores:
 * a few are open before a thread has begun.
 */
export async function openAll(letters: readonly SealedLetter[], seeds: readonly Uint8Array[]): Promise<Opened[]> {
  const results: Opened[] = []
  if (letters.length <= batchSize) {
    const open = letterOpener(seeds)
    for (const letter of letters) results.push(await open(letter))
    return results
  }
  let at = 0
  const next = () => {
    if (at >= letters.length) return null
    const job = { at, batch: letters.slice(at, at + batchSize) }
    at += batchSize
    return job
  }
  const workers = Math.min(availableParallelism(), Math.ceil(letters.length / batchSize))
  await Promise.all(Array.from({ length: workers }, () => work(seeds, next, results)))
  return results
}
