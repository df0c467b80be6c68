import { html } from "hono/html"
import { describeShift, type Shift, workShift } from "../../outbound/shift.ts"
import type { Workstation } from "../../workstation.ts"
import { freshGoingOn } from "../shell/going-on.ts"
import { layout, type Markup, type Outcome } from "../shell/layout.ts"

/** Fetching goes on by itself. */
export function freshFetching() {
  const { begin, look } = freshGoingOn()
  return {
    begin: (workstation: Workstation) => begin(async (progress) => fetched(await workShift(workstation, progress))),
    look,
  }
}

function fetched(shift: Shift): Outcome {
  const told = `Letters fetched: ${shift.fetched}. Cases with something new: ${shift.cases.length}.`
  return { role: "status", text: [told, ...describeShift(shift)].join(" ") }
}

export const fetchingPage = ({ done, of }: { done: number; of: number }): Markup =>
  layout(
    "Fetching letters",
    html`<p role="status">${of === 0 ? "Asking the server what waits." : `${done} of ${of} letters are here.`}</p>
${of > 0 ? html`<progress max="${of}" value="${done}">${done} of ${of}</progress>` : ""}
<p>You can go on with something else: nothing is lost when you leave this page. <a href="/fetching">Look again</a></p>`,
  )
