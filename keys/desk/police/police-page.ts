import { html } from "hono/html"
import { type PoliceLogEntry, policeLog } from "../../casework/police.ts"
import { policeChecks } from "../../outbound/police/checklist.ts"
import type { HandedFile } from "../../outbound/police/hand.ts"
import { receiversOf } from "../../outbound/police/receivers.ts"
import { wordsOfPoliceFile } from "../../outbound/police/words.ts"
import type { Workstation } from "../../workstation.ts"
import type { Outcome } from "../shell/layout.ts"
import { layout, type Markup, outcomeNote } from "../shell/layout.ts"
import { sortWords } from "./case-overview.ts"
import { struckView, wordsView } from "./struck-view.ts"

/** What went to the police, without a word of it; and where a second person reads what a colleague hands over. */

const approvers = ({ teamOfOne, approvers: names }: PoliceLogEntry): string =>
  teamOfOne ? "nobody else: a team of one" : names.join(", ")

const row = (entry: PoliceLogEntry): Markup =>
  html`<tr><th scope="row">${entry.reference}</th><td>${entry.days.join(", ")}</td><td>${entry.to.name}, ${sortWords[entry.sort]}</td>
<td>${entry.consents.map(({ name, textVersion, day }) => `${name}, words ${textVersion}, ${day}`).join("; ")}</td><td>${approvers(entry)}</td>
<td>${entry.contacts.map(({ day, outcome }) => `asked on ${day}: ${outcome}`).join("; ")}${entry.takenBack ? ` Taken back on ${entry.takenBack}: it cannot be called back.` : ""}</td></tr>`

const log = (entries: readonly PoliceLogEntry[]): Markup =>
  entries.length === 0
    ? html`<p class="soft">Nothing went to the police.</p>`
    : html`<table><thead><tr><th scope="col">Reference</th><th scope="col">Day</th><th scope="col">To</th><th scope="col">Under which yes</th><th scope="col">Approved by</th><th scope="col">Since</th></tr></thead>
<tbody>${entries.map(row)}</tbody></table>`

const receivers = (workstation: Workstation): Markup =>
  html`<h2>Receivers</h2><dl>${receiversOf(workstation).map(
    ({ name, takes, key, since }) =>
      html`<dt>${name}</dt><dd>${takes === "all" ? "takes every kind" : `takes ${takes.join(", ")}`}; ${key ? "files are sealed to its key" : "no key: files are not sealed"}${since ? `; counts for yeses written after ${since}` : ""}</dd>`,
  )}</dl><p class="soft"><code>canopy police receivers</code> adds and removes them, and gives them a key.</p>`

export const policePage = (workstation: Workstation, told?: Outcome): Markup =>
  layout(
    "The police",
    html`${outcomeNote(told)}
<h2>What went</h2>${log(policeLog(workstation))}
<h2>Read for a colleague</h2>
<form method="post" action="/police/approve" enctype="multipart/form-data"><label for="file">The file that a colleague handed you</label><input type="file" id="file" name="file" required>
<p><button class="second">Open it</button></p></form>
${receivers(workstation)}`,
  )

/** `sealed`: the file in base64, so that what is approved is what was read; it is kept nowhere. */
export const approvePage = (handed: HandedFile, sealed: string): Markup =>
  layout(
    `Read for ${handed.by}`,
    html`<p>Your yes counts for exactly these words. Ask yourself: could anybody know from this who reported, or where?</p>
<h2>What is struck out</h2>${struckView(handed.struck, false)}
<h2>What ${handed.by} made sure of</h2><ul>${handed.checked.map((name) => html`<li>${policeChecks[name]}</li>`)}</ul>
<h2>What would leave</h2>${wordsView(wordsOfPoliceFile(handed.file))}
<form method="post" action="/police/approve/slip"><input type="hidden" name="sealed" value="${sealed}"><p><button>Yes, exactly these words: download the slip</button></p></form>
<p><a href="/police">No: go back. Tell ${handed.by} what to change.</a></p>`,
  )
