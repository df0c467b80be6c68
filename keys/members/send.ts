import { shuffled } from "../../crypto/chance.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { settleEchoes } from "./confirm.ts"
import { type Due, dueNow } from "./due.ts"
import { handOver } from "./hand-over.ts"
import type { Line } from "./line/line.ts"
import { settingsOf } from "./line/settings.ts"
import { type Release, releaseFor } from "./release.ts"
import { refuseUnlessSender } from "./sender.ts"
import { readStops, settleMessages } from "./settle.ts"
import { forgetOld } from "./stop.ts"

export type Sent = {
  sent: number
  refused: number
  /** Not now, says the other side: they are due again. */
  later: number
  /** May have gone, and are never sent again. */
  unsure: number
  /** Wait for an hour at which they are welcome. */
  quiet: number
  /** By e-mail or text, for which nothing is set here. */
  noLine: number
  /** Stopped by a text. */
  stopped: number
  /** A big send without a second person: there is none. */
  alone: boolean
}

/** One after another came back: something is wrong on the way, and not with each of them. */
const mostInARow = 10

export type Progress = (done: number, of: number) => void

/** What was open is closed first; then it is told what is due. Throws what `refuseUnlessSender` and the gateway say. */
export async function lookDue(workstation: Workstation, line: Line): Promise<Due & { stopped: number }> {
  refuseUnlessSender(workstation)
  if (!settingsOf(workstation)) return refuse("no-sending-settings")
  settleEchoes(workstation)
  forgetOld(workstation)
  const stopped = await readStops(workstation, line)
  await settleMessages(workstation, line)
  return { ...dueNow(workstation, line), stopped }
}

/**
 * Sends all that is due, in an order of no meaning, each once. Broken off anywhere, the next one does what is left. Throws
 * `needs-release` for a big send that nobody else released, and what stops a line; what was sent by then is remembered.
 */
export async function sendDue(workstation: Workstation, line: Line, progress: Progress): Promise<Sent> {
  const { now, quiet, noLine, stopped } = await lookDue(workstation, line)
  const release: Release = releaseFor(workstation, now)
  if (release === "needed") refuse("needs-release")
  const sent: Sent = { sent: 0, refused: 0, later: 0, unsure: 0, quiet, noLine, stopped, alone: release === "alone" }
  let inARow = 0
  for (const [done, at] of shuffled(now.length, workstation.random).entries()) {
    progress(done, now.length)
    const how = await handOver(workstation, line, now[at]!)
    if (how) sent[how]++
    inARow = how === null || how === "sent" ? 0 : inARow + 1
    if (inARow === mostInARow) return refuse("everybody-refused")
  }
  return sent
}
