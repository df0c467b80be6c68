import { html } from "hono/html"
import { toBase64 } from "../../../crypto/bytes.ts"
import type { Published } from "../../../crypto/documents/alert.ts"
import { lettersOf } from "../../casework/intake.ts"
import { describeLetter } from "../../casework/letter-words.ts"
import { openCase } from "../../casework/open-case.ts"
import { capitalised } from "../../casework/words.ts"
import { challengeOutcomes, type KeptChallenge, noWarning } from "../../challenges/challenge.ts"
import { type Challenged, challengedOf, openChallenged } from "../../challenges/groups.ts"
import type { PauseAsked } from "../../challenges/pause.ts"
import { checklist, describeChallenged, describeReview, groupInWords, outcomeWords } from "../../challenges/words.ts"
import { whyNotPause } from "../../outbound/alerts/pausing.ts"
import { Refusal } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { readerView } from "../alerts/reader-view.ts"
import { coveredLines } from "../cases/covered.ts"
import { layout, type Markup, type Outcome, outcomeNote } from "../shell/layout.ts"

/** Warnings that somebody says are wrong: all of them, and one with what is said of it. No word of a report stands here. */

/** What was typed, and was refused: it stands in its box again. */
export type Typed = { act: string; reason: string; outcome?: string }
const nothingTyped: Typed = { act: "", reason: "" }

const row =
  (workstation: Workstation) =>
  (each: Challenged): Markup =>
    html`<li><a href="/challenges/${each.group}">${describeChallenged(each, workstation)}</a></li>`

export function challengesPage(workstation: Workstation, told?: Outcome): Markup {
  const all = challengedOf(workstation)
  return layout(
    "Challenges",
    html`${outcomeNote(told)}
<p>Somebody says that a warning is wrong. Look at each within two days. Nothing pauses by itself.</p>
${all.length === 0 ? html`<p class="soft">Nobody challenged a warning.</p>` : html`<ul class="rows">${all.map(row(workstation))}</ul>`}
<h2>A colleague wants to pause a warning</h2>
<form method="post" action="/challenges/agree" enctype="multipart/form-data"><label for="file">The file that your colleague gave you</label><input type="file" id="file" name="file" required>
<p><button class="second">Read it</button></p></form>`,
  )
}

export const agreePage = ({ alert, by, day, why }: PauseAsked, file: Uint8Array): Markup =>
  layout(
    `Pause warning ${alert.number}?`,
    html`<p>${by} proposed on ${day} that it is not shown while we look at it again: <span dir="auto">${why}</span></p>
${readerView(alert)}
<p>Whoever reads our warnings will not be warned of this meanwhile. Are you sure?</p>
<form method="post" action="/challenges/agree"><input type="hidden" name="sealed" value="${toBase64(file)}">
<p><button name="act" value="agree">Yes, I agree</button></p></form>`,
  )

/** So many are read on one page. The rest count, and stand by name. */
const mostShown = 20

function saidIn(workstation: Workstation, { case: id }: KeptChallenge): Markup {
  const letters = lettersOf(workstation, openCase(workstation, id))
  return html`<h3><a href="/cases/${id}">Case ${id}</a></h3>${letters.map((letter) => coveredLines(letter, describeLetter(letter, []).lines))}`
}

const links = (challenges: readonly KeptChallenge[]): Markup =>
  html`<p>${challenges.map(({ case: id }) => html`<a href="/cases/${id}">${id}</a> `)}</p>`

function said(workstation: Workstation, open: readonly KeptChallenge[]): Markup | "" {
  if (open.length === 0) return ""
  const more = open.slice(mostShown)
  return html`<h2>What is said to be wrong: ${open.length}</h2>
${open.slice(0, mostShown).map((each) => saidIn(workstation, each))}
${more.length > 0 ? html`<h3>And ${more.length} more</h3>${links(more)}` : ""}`
}

const area = (id: string, label: string, value: string): Markup =>
  html`<label for="${id}">${label}</label><textarea id="${id}" name="reason" rows="3" dir="auto" autocomplete="off">${"\n"}${value}</textarea>`

const typedFor = (act: string, typed: Typed): string => (typed.act === act ? typed.reason : "")

function decideForm({ group, open }: Challenged, typed: Typed): Markup | "" {
  if (open.length === 0) return ""
  const options = challengeOutcomes.map(
    (each) =>
      html`<option value="${each}"${each === typed.outcome ? html` selected` : ""}>${outcomeWords[each]}</option>`,
  )
  return html`<h2>What becomes of it</h2><form method="post" action="/challenges/${group}/decide">
<label for="outcome">Decided</label><select id="outcome" name="outcome"><option value="">choose</option>${options}</select>
${area("decide-reason", "Why", typedFor("decide", typed))}
<p><button>Write the decision down</button></p></form>`
}

/** Of what is in force: proposed, agreed by a colleague, then done. */
function pauseForms({ group, proposal }: Challenged, published: Published, typed: Typed): Markup {
  const whyNot = whyNotPause(published)
  if (whyNot) return html`<p class="note">${new Refusal(whyNot).message}</p>`
  const why = typed.act === "ask" ? typed.reason : (proposal?.why ?? "")
  return html`<h2>Pause it while you look</h2>
<p>Only two of you together can.</p>
<form method="post" action="/challenges/${group}/ask">${area("ask-reason", "Why it should not be shown meanwhile", why)}
<p><button class="second">Make the question for a colleague</button></p></form>
${
  proposal
    ? html`<form method="post" action="/challenges/${group}/pause" enctype="multipart/form-data"><label for="slip">Your colleague's slip</label><input type="file" id="slip" name="slip">
<p><button class="second">Pause it</button></p></form>`
    : ""
}`
}

const resumeForm = ({ group, open }: Challenged, typed: Typed): Markup =>
  html`<h2>It is paused</h2><p>Its words are shown to nobody. Bring them back, or take it back for good.</p>
<form method="post" action="/challenges/${group}/resume">${area("resume-reason", "Why it comes back", typedFor("resume", typed))}
<p><button class="second">Bring it back, word for word</button></p></form>
${open.length > 0 ? "" : html`<form method="post" action="/alerts/${group}/withdraw"><p><button class="second">Take it back for good</button></p></form>`}`

function assignForm({ open }: Challenged): Markup | "" {
  if (open.length === 0) return ""
  const options = open.map(({ case: id }) => html`<option value="${id}">${id}</option>`)
  return html`<h2>Which warning is it about?</h2><form method="post" action="/challenges/assign">
<label for="case">Case</label><select id="case" name="case">${options}</select>
<label for="number">Number of the warning <span class="soft">like 26-0143</span></label><input type="text" id="number" name="number" autocomplete="off">
<p><button class="second">Say so</button></p></form>`
}

function pausing(challenged: Challenged, typed: Typed): Markup | "" {
  if (challenged.paused) return resumeForm(challenged, typed)
  return challenged.published ? pauseForms(challenged, challenged.published, typed) : ""
}

export function challengePage(
  workstation: Workstation,
  name: string,
  told?: Outcome,
  typed: Typed = nothingTyped,
): Markup {
  const challenged = openChallenged(workstation, name)
  const { group, published, open, reviews, caseBehind } = challenged
  return layout(
    capitalised(groupInWords(group)),
    html`${outcomeNote(told)}
<p><a href="/challenges">All challenges</a></p>
<p>${describeChallenged(challenged, workstation)}</p>
${published ? html`<h2>As a reader sees it${challenged.paused ? ", when it is not paused" : ""}</h2>${readerView(published)}` : html`<p class="soft">No words of it are in force or paused here.</p>`}
${caseBehind ? html`<p><a href="/cases/${caseBehind}">The report behind it</a>, on its own page</p>` : ""}
${said(workstation, open)}
<h2>What to look at</h2><ol>${checklist.map((each) => html`<li>${each}</li>`)}</ol>
${group === noWarning ? assignForm(challenged) : pausing(challenged, typed)}
${decideForm(challenged, typed)}
${reviews.length > 0 ? html`<h2>What was done</h2><ul class="rows">${reviews.map((each) => html`<li dir="auto">${describeReview(each)}</li>`)}</ul>` : ""}`,
  )
}
