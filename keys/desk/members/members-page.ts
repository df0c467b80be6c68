import { html } from "hono/html"
import { bigSend, type SendRequest } from "../../members/release.ts"
import { standingLines, standingOf } from "../../members/standing.ts"
import { requestLines } from "../../members/told.ts"
import { alertsInForce } from "../../outbound/alerts/published.ts"
import type { Workstation } from "../../workstation.ts"
import { layout, type Markup, type Outcome, outcomeNote } from "../shell/layout.ts"

/** Who is told by e-mail or text, in counts (S38, J12). No address stands on any page of the desk. */

const warnings = (workstation: Workstation): Markup => {
  const numbers = alertsInForce(workstation).map(({ number }) => number)
  return numbers.length === 0
    ? html`<p class="soft">No warning is published.</p>`
    : html`<p class="soft">Published, the newest first: ${numbers.slice(0, 10).join(", ")}.</p>`
}

const act = (path: string, label: string): Markup =>
  html`<form class="inline" method="post" action="/members/${path}"><button class="second">${label}</button></form>`

const bigSends = html`<h2>A big send</h2>
<p>From ${bigSend} messages on a second person releases it. They see what goes and to how many, and no address.</p>
<form method="post" action="/members/ask-release"><button class="second">Save the request for a colleague</button></form>
<form method="post" action="/members/read" enctype="multipart/form-data">
<label for="request">A colleague’s request</label><input type="file" id="request" name="request">
<p><button class="second">Read it</button></p></form>
<form method="post" action="/members/take" enctype="multipart/form-data">
<label for="slip">The slip that a colleague handed back</label><input type="file" id="slip" name="slip">
<p><button class="second">Take it</button></p></form>`

export const membersPage = (workstation: Workstation, outcome?: Outcome): Markup =>
  layout(
    "Members",
    html`${outcomeNote(outcome)}
<ul class="rows">${standingLines(standingOf(workstation)).map((line) => html`<li>${line}</li>`)}</ul>
<h2>Tell members of warnings</h2>
${warnings(workstation)}
<form method="post" action="/members/notify">
<label for="numbers">Numbers <span class="soft">one or several; of a withdrawn one members hear that it is taken back</span></label><input type="text" id="numbers" name="numbers" autocomplete="off">
<p><button>Send</button></p></form>
<h2>What else is due</h2>
<p>Sign-ups to be asked, people to be asked once a year, notices that waited for quiet hours to end.</p>
<p>${act("send", "Send what is due")} ${act("receipts", "Ask which texts arrived")} ${act("send-from-here", "Send for the team from here")}</p>
<h2>A test</h2>
<form method="post" action="/members/test">
<label for="to">Your own e-mail address or number</label><input type="text" id="to" name="to" autocomplete="off">
<p><button class="second">Send a test</button></p></form>
<h2>Somebody rang to stop</h2>
<form method="post" action="/members/stop">
<label for="address">Their e-mail address or number</label><input type="text" id="address" name="address" autocomplete="off">
<p><button class="second">Forget them</button></p></form>
${bigSends}`,
  )

export const requestPage = (request: SendRequest, text: string): Markup =>
  layout(
    "A big send",
    html`${requestLines(request).map((line) => html`<p>${line}</p>`)}
<p>Your yes counts for exactly this. Read the warnings first.</p>
<form method="post" action="/members/agree"><input type="hidden" name="text" value="${text}">
<p><button>I agree: save the slip</button></p></form>
<p><a href="/members">Back to the members</a></p>`,
  )

export const sendingPage = ({ done, of }: { done: number; of: number }): Markup =>
  layout(
    "Sending",
    html`<p role="status">${of === 0 ? "Looking at what is due." : `${done} of ${of} messages are sent.`}</p>
${of > 0 ? html`<progress max="${of}" value="${done}">${done} of ${of}</progress>` : ""}
<p>You can go on with something else. When it breaks off, send again: nobody gets anything twice. <a href="/members/sending">Look again</a></p>`,
  )
