import { html } from "hono/html"
import { layout, places } from "../shell/layout.ts"
import type { Routes } from "../shell/routes.ts"

/** Every key of the desk, on one sheet. */
const keys = [
  ...places.map(({ label, key }) => ({ key, does: `Go to ${label}` })),
  { key: "f", does: "Fetch and open new letters" },
  { key: "r", does: "Go to the reply of a case" },
  { key: "i", does: "Put the chosen phrase into the reply" },
  { key: "o", does: "Choose a service to pass on" },
  { key: "a", does: "Put the chosen service into the reply" },
  { key: "l", does: "Leave, and close the desk" },
] as const

const helpPage = layout(
  "Help",
  html`<h2>Keys</h2>
<p>Hold Alt and press the key; in Firefox hold Alt and Shift; on a Mac hold Control and Option. Tab goes on, Shift and Tab go back, Enter presses.</p>
<table><caption class="hidden">Keys</caption><tbody>${keys.map(({ key, does }) => html`<tr><th scope="row"><kbd>${key}</kbd></th><td>${does}</td></tr>`)}</tbody></table>
<h2>What the desk does by itself</h2>
<ul><li>It shows what is most urgent first: what somebody needs, never who somebody is.</li>
<li>It covers what people wrote until you want to read it, and says first what it tells of.</li>
<li>It refuses what its reporter did not allow, and says why. The commands refuse it too.</li>
<li>It closes itself when nobody used it for half an hour.</li>
<li>It loads nothing from outside, and makes no link of what somebody wrote.</li></ul>
<h2>For you</h2>
<p>These stories are hard. Read with somebody near if you can, take breaks, and hand a case on when it is too close. Nobody does this alone.</p>`,
)

export const helpRoutes: Routes = (app) => {
  app.get("/help", (c) => c.html(helpPage))
}
