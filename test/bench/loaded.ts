import { join } from "node:path"
import { run } from "./commands.ts"
import type { Done, Job } from "./load.ts"

/** Answers a second, from a process of its own. Throws when one was not as awaited. */
export async function answersPerSecond(job: Job): Promise<number> {
  const done = JSON.parse(
    await run(process.execPath, [join(import.meta.dirname, "load.ts"), JSON.stringify(job)]),
  ) as Done
  if (done.answers !== job.requests) throw new Error(`${job.requests - done.answers} answers were not ${job.status}`)
  return done.answers / done.seconds
}
