import { html } from "hono/html"
import { policeSorts } from "../../../crypto/documents/police-file.ts"
import type { Case } from "../../casework/case.ts"
import { contactsOf, logEntryOf, type PoliceLogEntry, sentFrom } from "../../casework/police.ts"
import { stubOf } from "../../casework/taking/stub.ts"
import { draftOf } from "../../outbound/police/draft.ts"
import { whyNotPolice } from "../../outbound/police/gate.ts"
import { whyNotDraft } from "../../outbound/police/permission.ts"
import { type Receiver, receiversOf } from "../../outbound/police/receivers.ts"
import { Refusal, type RefusalKind } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Outcome } from "../shell/layout.ts"
import { layout, type Markup, outcomeNote } from "../shell/layout.ts"
import { area } from "./controls.ts"

/** The police in one case: who may be told, what waits, what went, and what they asked. */

const sentence = (why: RefusalKind): string => new Refusal(why).message

export const sortWords = { anonymous: "without a name", formal: "as a formal report" } as const

/** What went out of a case, also of one that is gone. */
export function entriesOf(workstation: Workstation, { id }: Pick<Case, "id">): PoliceLogEntry[] {
  const references = [
    ...sentFrom(workstation, { id }).map(({ reference }) => reference),
    ...(stubOf(workstation, id)?.police ?? []),
  ]
  return references.flatMap((reference) => logEntryOf(workstation, reference) ?? [])
}

export const entryLine = ({ reference, to, days, takenBack, sort }: PoliceLogEntry): Markup =>
  html`<li><strong>${reference}</strong> went to ${to.name} on ${days.join(", ")}, ${sortWords[sort]}.${takenBack ? html` <strong>The reporter took it back on ${takenBack}. It cannot be called back.</strong>` : ""}</li>`

/** Whether a file may be begun for this receiver, and how far one is. */
function stateOf(workstation: Workstation, { id }: Case, receiver: Receiver): string {
  const draft = draftOf(workstation, id, receiver.id)
  if (draft) {
    const why = whyNotPolice(workstation, draft)
    return why ? sentence(why) : "The file may go."
  }
  const why = whyNotDraft(workstation, id, receiver, "anonymous")
  return why ? sentence(why) : "A file may be begun."
}

export const receiverLines = (workstation: Workstation, known: Case): Markup =>
  html`<dl>${receiversOf(workstation).map((receiver) => html`<dt>${receiver.name}</dt><dd>${stateOf(workstation, known, receiver)}</dd>`)}</dl>`

const beginForms = (workstation: Workstation, { id }: Case, receiver: Receiver): Markup =>
  html`${policeSorts.map((sort) => {
    const why = whyNotDraft(workstation, id, receiver, sort)
    return why
      ? html`<p class="soft">${sortWords[sort]}: ${sentence(why)}</p>`
      : html`<form method="post" action="/cases/${id}/police"><input type="hidden" name="receiver" value="${receiver.id}"><button name="sort" value="${sort}" class="second" aria-label="Write a file ${sortWords[sort]}, for ${receiver.name}">Write a file ${sortWords[sort]}</button></form>`
  })}`

const askForms = ({ id }: Case, receiver: Receiver): Markup =>
  html`<form method="post" action="/cases/${id}/police/${receiver.id}/ask-again">${area(`ask-${receiver.id}`, "Ask for a fresh yes, for this receiver alone", "", "a few words of ours, or none")}
<p>${policeSorts.map((sort) => html`<button name="sort" value="${sort}" class="second">Ask, ${sortWords[sort]}</button> `)}</p></form>`

const contactForm = (workstation: Workstation, { id }: Case, receiver: Receiver): Markup | "" => {
  const sent = entriesOf(workstation, { id }).filter(({ to }) => to.id === receiver.id)
  if (sent.length === 0) return ""
  const name = `contact-${receiver.id}`
  return html`<form method="post" action="/cases/${id}/police/${receiver.id}/contacted"><label for="reference-${receiver.id}">They asked us about</label><select id="reference-${receiver.id}" name="reference">${sent.map(({ reference }) => html`<option>${reference}</option>`)}</select>
${area(name, "A few words to the reporter", "", "what they want, in your words; the question stands there already")}
<p><button class="second">Note it, and ask the reporter for this event</button></p></form>`
}

const outcomes = {
  waits: "asked the reporter; no answer yet, and nothing passes",
  "cannot-ask": "there is no way to ask the reporter, and nothing passes",
  yes: "the reporter said yes, for this once",
  no: "the reporter said No",
} as const

const contactList = (workstation: Workstation, known: Case): Markup | "" => {
  const contacts = contactsOf(workstation, known)
  return contacts.length === 0
    ? ""
    : html`<h2>What the police asked us</h2><ul>${contacts.map(({ reference, outcome }) => html`<li>${reference}: ${outcomes[outcome]}</li>`)}</ul>`
}

export const wentList = (workstation: Workstation, known: Case): Markup | "" => {
  const went = entriesOf(workstation, known)
  return went.length === 0 ? "" : html`<h2>What went to the police</h2><ul>${went.map(entryLine)}</ul>`
}

function receiverSection(workstation: Workstation, known: Case, receiver: Receiver): Markup {
  const draft = draftOf(workstation, known.id, receiver.id)
  return html`<section><h2>For ${receiver.name}</h2>
<p>${stateOf(workstation, known, receiver)}</p>
${draft ? html`<p><a href="/cases/${known.id}/police/${receiver.id}">Go on with the file ${draft.file.reference}</a></p>` : ""}
${beginForms(workstation, known, receiver)}${askForms(known, receiver)}${contactForm(workstation, known, receiver)}</section>`
}

export function policeInCase(workstation: Workstation, known: Case, told?: Outcome): Markup {
  const isGone = known.state === "withdrawn"
  return layout(
    `The police in case ${known.id}`,
    html`${outcomeNote(told)}
<p><a href="/cases/${known.id}">Back to the case</a></p>
${isGone ? html`<p class="note">${sentence("police-withdrawn")}</p>` : ""}
${receiversOf(workstation).map((receiver) => (isGone ? contactForm(workstation, known, receiver) : receiverSection(workstation, known, receiver)))}
${contactList(workstation, known)}${wentList(workstation, known)}`,
  )
}
