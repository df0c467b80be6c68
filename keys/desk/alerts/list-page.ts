import { html } from "hono/html"
import { isWatch, type Published, type PublishedWords, wordsOfDraft } from "../../../crypto/documents/alert.ts"
import { policeForces } from "../../../crypto/documents/police-forces.ts"
import { readyDrafts } from "../../outbound/alerts/batch.ts"
import { type Frozen, frozenCases } from "../../outbound/alerts/frozen.ts"
import { hasToHand, waitingList } from "../../outbound/alerts/hand.ts"
import { allDrafts, type KeptDraft } from "../../outbound/alerts/kept-drafts.ts"
import { pausedNumbers, publishedInForce } from "../../outbound/alerts/published.ts"
import { toReview } from "../../outbound/alerts/review.ts"
import { signersNeeded } from "../../outbound/alerts/signatures.ts"
import { waitsOf } from "../../outbound/alerts/waits.ts"
import type { Workstation } from "../../workstation.ts"
import type { Outcome } from "../shell/layout.ts"
import { layout, type Markup, outcomeNote } from "../shell/layout.ts"
import { backWords, formOf } from "./alert-pages.ts"

/** All warnings and all entries of Police Watch, by what is to be done with them. */

const section = (heading: string, rows: readonly Markup[]): Markup | "" =>
  rows.length === 0 ? "" : html`<h2>${heading}</h2><ul class="rows">${rows}</ul>`

const withdrawForm = (number: string): Markup =>
  html`<form class="line" method="post" action="/alerts/${number}/withdraw"><button class="second">Withdraw</button></form>`

/** Still true; with a reason it also stays longer. */
const renewForm = (number: string): Markup =>
  html`<form method="post" action="/alerts/${number}/renew"><label for="reason-${number}">Why it should stay longer <span class="soft">blank: it ends when it would have ended</span></label><input type="text" id="reason-${number}" name="reason" dir="auto" autocomplete="off">
<p><button class="second">It is still true</button></p></form>`

/** One line of what it says. */
const inShort = (words: PublishedWords): string =>
  isWatch(words)
    ? `Police Watch, ${policeForces[words.force]}: ${words.wentBadly || words.wentWell || "nothing written yet"}`
    : words.watchFor || "nothing written yet"

const levelOf = (words: PublishedWords): string => (isWatch(words) ? "" : `${words.level}: `)

const inForceRow = (alert: Published, going: boolean): Markup =>
  html`<li><strong>${alert.number}</strong> ${levelOf(alert)}${inShort(alert)} <span class="soft">ends ${alert.expires}</span>${
    going ? html` <strong>It must go: hand the next list to a colleague.</strong>` : ""
  } ${withdrawForm(alert.number)}</li>`

/** Its words are shown to nobody; whether they come back is said where it was challenged. */
const pausedRow = (number: string): Markup =>
  html`<li><strong>${number}</strong> <a href="/challenges/${number}">Paused while it is looked at again</a> ${withdrawForm(number)}</li>`

const reviewRow = (alert: Published): Markup =>
  html`<li><strong>${alert.number}</strong> ${inShort(alert)} <span class="soft">last looked at in ${alert.checked}</span>${renewForm(alert.number)}</li>`

export function draftRow({ id, draft, day, notBefore, back }: KeptDraft): Markup {
  const words = inShort(wordsOfDraft(draft))
  const came = backWords({ back })
  return html`<li><a href="${formOf(draft).path}?draft=${id}">Case ${draft.case}: ${words}</a> <span class="soft">saved on ${day}${notBefore ? html`; goes out on ${notBefore} or after` : ""}</span>${
    came ? html`<p class="note">It came back. ${came}</p>` : ""
  }
${notBefore ? html`<form class="line" method="post" action="/drafts/${id}/unready"><button class="second">Take out of the batch</button></form> ` : ""}<form class="line" method="post" action="/drafts/${id}/drop"><button class="second">Throw this draft away</button></form></li>`
}

const frozenRow = ({ case: id, day, by }: Frozen): Markup =>
  html`<li>Case <a href="/cases/${id}/warnings">${id}</a>, since ${day}, by ${by}</li>`

/** Only where two people sign. */
function secondPerson(workstation: Workstation): Markup | "" {
  if (signersNeeded(workstation) === 1) return ""
  const waiting = waitingList(workstation)
  return html`<h2>The second person</h2>
<p>Every list is signed by two people. ${hasToHand(workstation) ? "There is something to hand over today." : "There is nothing to hand over today."}${waiting ? " One list waits for its answer." : ""}</p>
<form method="post" action="/alerts/hand"><button class="second">Make the next list for a colleague</button></form>
<form method="post" action="/alerts/answer" enctype="multipart/form-data"><label for="answer">Your colleague's answer</label><input type="file" id="answer" name="file" required><p><button class="second">Publish it, or see why not</button></p></form>
<p><a href="/alerts/approve">Read a colleague's list</a></p>`
}

export function alertsPage(workstation: Workstation, told?: Outcome): Markup {
  const inForce = publishedInForce(workstation)
  const due = new Set(toReview(workstation))
  const going = new Set(waitsOf(workstation).flatMap(({ number, what }) => (what === "withdraw" ? [number] : [])))
  const ready = readyDrafts(workstation)
  const drafts = allDrafts(workstation).filter(({ notBefore }) => notBefore === null)
  return layout(
    "Warnings",
    html`${outcomeNote(told)}
${section(
  "To look at again",
  inForce.filter(({ number }) => due.has(number)).map((alert) => reviewRow(alert)),
)}
${section(
  "In force",
  inForce.map((alert) => inForceRow(alert, going.has(alert.number))),
)}
${section("Paused", pausedNumbers(workstation).map(pausedRow))}
${section("Waiting for a batch", ready.map(draftRow))}
${ready.length > 0 ? html`<form method="post" action="/alerts/batch"><button class="second">Publish what is due today</button></form>` : ""}
${section("Drafts", drafts.map(draftRow))}
${section("Frozen", frozenCases(workstation).map(frozenRow))}
${inForce.length + ready.length + drafts.length === 0 ? html`<p class="soft">No warnings yet, and nothing in Police Watch. Draft one from a case.</p>` : ""}
${secondPerson(workstation)}`,
  )
}
