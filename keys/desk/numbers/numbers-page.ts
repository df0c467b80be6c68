import { html } from "hono/html"
import type { YearOfActs } from "../../numbers/acts.ts"
import type { Period } from "../../numbers/dimensions.ts"
import { csvName } from "../../numbers/files.ts"
import type { Looked } from "../../numbers/handed-out.ts"
import type { Numbers } from "../../numbers/numbers.ts"
import { mostMonths } from "../../numbers/period.ts"
import { type Grid, gridsOf, isPlotted, notes, plotWords, shownAs, titleOf } from "../../numbers/words.ts"
import type { Outcome } from "../shell/layout.ts"
import { layout, type Markup, outcomeNote } from "../shell/layout.ts"

/** What stands in the fields. */
export type Chosen = { from: string; until: string; within: string }

export const addressOf = (path: string, { from, until }: Period, within: number): string =>
  `${path}?${new URLSearchParams({ from, until, within: `${within}` })}`

const field = (name: keyof Chosen, label: string, hint: string, value: string): Markup =>
  html`<label for="${name}">${label} <span class="soft">${hint}</span></label><input type="text" id="${name}" name="${name}" value="${value}" autocomplete="off">`

const choice = ({ from, until, within }: Chosen): Markup => html`<form class="choice" method="get" action="/numbers">
<fieldset><legend>Which months</legend>
<p class="soft">Months that are over, ${mostMonths} at the most. No month can be in two sets of numbers.</p>
${field("from", "From", "like 2026-01", from)}
${field("until", "Until", "like 2026-03", until)}
${field("within", "Days within which you promise an answer", "a number", within)}
<p><button class="second">Show these months</button></p>
</fieldset></form>`

const cell = (count: Grid["rows"][number]["counts"][number]): Markup => html`<td>${shownAs(count)}</td>`

/** Of a crossed table only the rows in which something is told: most of them say nothing. */
function toldRows(grid: Grid): Grid {
  const isTold = ({ counts }: Grid["rows"][number]) => counts.slice(0, -1).some((count) => count !== null)
  return grid.columns.length === 1 ? grid : { ...grid, rows: grid.rows.filter(isTold) }
}

/** Wide tables can be moved sideways, by keyboard too. */
const table = ({
  id,
  title,
  rowHeading,
  columns,
  rows,
}: Grid): Markup => html`<div class="wide numbers" role="region" aria-labelledby="${id}" tabindex="0">
<table><caption id="${id}">${title}</caption>
<thead><tr><th scope="col">${rowHeading}</th>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(({ name, counts }) => html`<tr><th scope="row">${name}</th>${counts.map(cell)}</tr>`)}</tbody>
</table></div>`

function plot(numbers: Numbers, id: string): Markup | "" {
  const line = numbers.lines.find((each) => each.id === id)
  if (!line || !isPlotted(id)) return ""
  return html`<img class="plot" src="${addressOf(`/numbers/plot/${id}.svg`, numbers, numbers.within)}" alt="${plotWords(line)}">`
}

const year = ({ year, warnings, challenged, policeFiles }: YearOfActs): Markup => html`<h3>${year}</h3>
<dl><dt>Warnings published</dt><dd>${warnings.issued}</dd><dt>Of these taken back</dt><dd>${warnings.withdrawn}</dd>
${challenged ? html`<dt>Said to be wrong, and stand</dt><dd>${challenged.stands}</dd><dt>Said to be wrong, and changed</dt><dd>${challenged.changed}</dd><dt>Said to be wrong, and taken back</dt><dd>${challenged["taken-back"]}</dd>` : ""}
${policeFiles.map(({ receiver, files }) => html`<dt>Files sent to ${receiver}</dt><dd>${files}</dd>`)}</dl>`

function leaving({ numbers, isOut }: Looked): Markup {
  const { from, until, within } = numbers
  if (isOut)
    return html`<p class="leaving"><a href="${addressOf("/numbers/numbers.csv", numbers, within)}" download="${csvName(numbers)}">Download the tables as a CSV file</a>, or print this page.</p>`
  return html`<form method="post" action="/numbers"><input type="hidden" name="from" value="${from}"><input type="hidden" name="until" value="${until}"><input type="hidden" name="within" value="${within}">
<p><button>Hand these numbers out</button></p></form>`
}

const leftOut =
  "Rows of the crossed tables in which everything is withheld are left out here. The file has all of them."

/** The whole page of a period: what is not handed out is not printed. */
const whole = (looked: Looked, years: readonly YearOfActs[]): Markup => {
  const { numbers, isOut } = looked
  return html`<section class="${isOut ? "numbers" : "numbers not-out"}">
<h2>${titleOf(numbers)}</h2>
<ul>${[...notes(numbers, isOut), leftOut].map((note) => html`<li>${note}</li>`)}</ul>
${leaving(looked)}
<p class="total">All reports: <strong>${shownAs(numbers.total)}</strong></p>
${gridsOf(numbers).map((grid) => html`${table(toldRows(grid))}${plot(numbers, grid.id)}`)}
<p>Days until a person answered, the middle one: <strong>${shownAs(numbers.medianDays)}</strong></p>
<h2>What we did</h2>
<p class="soft">Told in full however small it is: it is what we did, and says of nobody where, when or what.</p>
${years.map(year)}
</section>`
}

const outList = (out: readonly Numbers[]): Markup | "" =>
  out.length === 0
    ? ""
    : html`<h2>Handed out before</h2><ul class="rows">${out.map(
        (each) => html`<li><a href="${addressOf("/numbers", each, each.within)}">${titleOf(each)}</a></li>`,
      )}</ul>`

const publishing = html`<h2>Counts for everybody</h2>
<p class="soft">Of whole years: reports (where every month of a year was handed out), warnings, police files, and legal demands. Signed by you, and live at once.</p>
<form method="post" action="/numbers/publish"><button class="second">Publish the counts</button></form>`

export type Shown = {
  chosen: Chosen
  looked: Looked | null
  years: readonly YearOfActs[]
  out: readonly Numbers[]
  outcome?: Outcome
}

export const numbersPage = ({ chosen, looked, years, out, outcome }: Shown): Markup =>
  layout(
    "Numbers",
    html`${outcomeNote(outcome)}${choice(chosen)}
${looked ? whole(looked, years) : ""}
<div class="aside">${outList(out)}
${publishing}</div>`,
  )
