import { html } from "hono/html"
import { describeShift, type Shift, workShift } from "../../outbound/shift.ts"
import { refusalFor } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { layout, type Markup, type Outcome } from "../shell/layout.ts"

/** Fetching goes on by itself: a page tells how far it is, and can be left and come back to. There is one at a time. */
export type Fetching = {
  /** Begins, or joins what goes on already. Resolves when it is over, or after a moment. */
  begin: (workstation: Workstation) => Promise<Outcome | "going on">
  /** How it ended, told once; how far it is; or null when nothing goes on. */
  look: () => Outcome | { done: number; of: number } | null
}

/** Milliseconds: a few letters are there before a page of their own would be. */
const moment = 1500

export function freshFetching(): Fetching {
  let progress = { done: 0, of: 0 }
  let going: Promise<Outcome> | null = null
  let ended: Outcome | null = null

  async function work(workstation: Workstation): Promise<Outcome> {
    progress = { done: 0, of: 0 }
    try {
      const told = (done: number, of: number) => {
        progress = { done, of }
      }
      return fetched(await workShift(workstation, told))
    } catch (error) {
      return failed(error)
    }
  }

  function start(workstation: Workstation): Promise<Outcome> {
    ended = null
    const working = work(workstation).then((outcome) => {
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
    begin: async (workstation) => {
      const late = new Promise<null>((resolve) => setTimeout(resolve, moment, null).unref())
      await Promise.race([going ?? start(workstation), late])
      return take() ?? "going on"
    },
    look: () => take() ?? (going ? progress : null),
  }
}

function fetched(shift: Shift): Outcome {
  const told = `Letters fetched: ${shift.fetched}. Cases with something new: ${shift.cases.length}.`
  return { role: "status", text: [told, ...describeShift(shift)].join(" ") }
}

/** A throw that is no refusal is a bug, and says so without a word of what was fetched. */
const failed = (error: unknown): Outcome => ({
  role: "alert",
  text:
    refusalFor(error)?.message ??
    "Something is wrong with this program. Nothing was deleted. Tell whoever looks after it.",
})

export const fetchingPage = ({ done, of }: { done: number; of: number }): Markup =>
  layout(
    "Fetching letters",
    html`<p role="status">${of === 0 ? "Asking the server what waits." : `${done} of ${of} letters are here.`}</p>
${of > 0 ? html`<progress max="${of}" value="${done}">${done} of ${of}</progress>` : ""}
<p>You can go on with something else: nothing is lost when you leave this page. <a href="/fetching">Look again</a></p>`,
  )
