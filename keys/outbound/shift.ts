import type { Progress } from "../post/download.ts"
import { type Pulled, pull } from "../post/pull.ts"
import type { Workstation } from "../workstation.ts"
import { renewAlerts } from "./publish.ts"

/** What every use of the workstation does: fetch and open what waits, then keep the published list from running out. */
export async function workShift(workstation: Workstation, progress: Progress): Promise<Pulled> {
  const pulled = await pull(workstation, progress)
  await renewAlerts(workstation)
  return pulled
}
