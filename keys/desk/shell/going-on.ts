import { refusalFor } from "../../refusals/refusal.ts"
import type { Outcome } from "./layout.ts"

/** Work that goes on by itself: a page tells how far it is, and can be left and come back to. There is one at a time. */
export type GoingOn = {
  /** Begins, or joins what goes on already. Resolves when it is over, or after a moment. */
  begin: (work: (progress: (done: number, of: number) => void) => Promise<Outcome>) => Promise<Outcome | "going on">
  /** How it ended, told once; how far it is; or null when nothing goes on. */
  look: () => Outcome | { done: number; of: number } | null
}

/** Milliseconds: what is short is over before a page of its own would be there. */
const moment = 1500

export function freshGoingOn(): GoingOn {
  let progress = { done: 0, of: 0 }
  let going: Promise<Outcome> | null = null
  let ended: Outcome | null = null

  function start(work: Parameters<GoingOn["begin"]>[0]): Promise<Outcome> {
    ended = null
    progress = { done: 0, of: 0 }
    const told = (done: number, of: number) => {
      progress = { done, of }
    }
    const working = work(told)
      .catch(failed)
      .then((outcome) => {
        ended = outcome
        going = null
        return outcome
      })
    going = working
    return working
  }

  const take = (): Outcome | null => {
    const told = ended
    ended = null
    return told
  }

  return {
    begin: async (work) => {
      const late = new Promise<null>((resolve) => setTimeout(resolve, moment, null).unref())
      await Promise.race([going ?? start(work), late])
      return take() ?? "going on"
    },
    look: () => take() ?? (going ? progress : null),
  }
}

/** A throw that is no refusal is a bug, and says so without a word of what was at hand. */
const failed = (error: unknown): Outcome => ({
  role: "alert",
  text:
    refusalFor(error)?.message ??
    "Something is wrong with this program. Nothing was deleted. Tell whoever looks after it.",
})
