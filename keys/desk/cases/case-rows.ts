import { html } from "hono/html"
import type { Day } from "../../../crypto/day.ts"
import { isLate, relativeDay } from "../../casework/relative-day.ts"
import { needs, type Urgency, urgencies } from "../../casework/triage.ts"
import type { Listed } from "../../register/asking.ts"
import type { Markup } from "../shell/layout.ts"

/** Rows of a list of cases: what each needs of us, and by when. Nothing of what was told stands here. */

function caseRow({ id, line, needs: needed, due }: Listed, today: Day): Markup {
  // That it waits for an answer stands in its line.
  const words = needed.filter((need) => need !== "not-answered").map((need) => needs[need].words)
  const rest = line.slice(id.length)
  const promised = due && `answer promised: ${relativeDay(due, today)}`
  return html`<li><a href="/cases/${id}">${id}</a>${rest}
${words.length > 0 ? html`<span class="needs">${words.join(" · ")}</span>` : ""}
${promised ? html`<span class="soft">${due && isLate(due, today) ? html`<strong>${promised}</strong>` : promised}</span>` : ""}</li>`
}

export const caseRows = (rows: readonly Listed[], today: Day): Markup =>
  html`<ul class="rows">${rows.map((row) => caseRow(row, today))}</ul>`

const headings = {
  now: "Now",
  soon: "Soon",
  waits: "Waiting for an answer",
  quiet: "Nothing to do just now",
} as const satisfies { [Each in Urgency]: string }

/** The same under a heading for each urgency, the most urgent first. */
export const caseGroups = (rows: readonly Listed[], today: Day): Markup =>
  html`${urgencies.toReversed().map((urgency) => {
    const inGroup = rows.filter((row) => urgencies[row.urgency] === urgency)
    return inGroup.length === 0 ? "" : html`<h2>${headings[urgency]}</h2>${caseRows(inGroup, today)}`
  })}`
