import { availableParallelism } from "node:os"
import { Worker } from "node:worker_threads"

/** What one thread does: `program` gets batches of items as messages and answers each with as many results. */
export type Threads = { program: URL; workerData: unknown; batchSize: number }

type Job<Item> = { at: number; batch: readonly Item[] }

/** One thread: gets the next batch whenever it is done with one. */
async function work<Item, Done>(
  { program, workerData }: Threads,
  jobs: Iterator<Job<Item>, undefined>,
  into: Done[],
): Promise<void> {
  const worker = new Worker(program, { workerData })
  try {
    for (let next = jobs.next(); !next.done; next = jobs.next()) {
      worker.postMessage(next.value.batch)
      const done = await new Promise<Done[]>((resolve, reject) => {
        worker.once("message", resolve)
        worker.once("error", reject)
      })
      // By name: without one, Node's own listener goes too, and the worker is never heard again.
      worker.removeAllListeners("message").removeAllListeners("error")
      for (const [offset, result] of done.entries()) into[next.value.at + offset] = result
    }
  } finally {
    await worker.terminate()
  }
}

function* batches<Item>(items: readonly Item[], size: number): Generator<Job<Item>, undefined> {
  for (let at = 0; at < items.length; at += size) yield { at, batch: items.slice(at, at + size) }
}

/** The results of all items in their order, made by as many threads as there are cores. This thread stays free meanwhile. */
export async function onAllCores<Item, Done>(items: readonly Item[], threads: Threads): Promise<Done[]> {
  const into: Done[] = []
  const jobs = batches(items, threads.batchSize)
  const count = Math.min(availableParallelism(), Math.ceil(items.length / threads.batchSize))
  await Promise.all(Array.from({ length: count }, () => work(threads, jobs, into)))
  return into
}
