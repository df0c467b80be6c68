import { html } from "hono/html"
import { type Listed, peopleOf } from "../../team/list.ts"
import { coordinates, teamRisks } from "../../team/risks.ts"
import { homeOf, rosterOf, selfOf, type Workstation } from "../../workstation.ts"
import { layout, type Markup, type Outcome, outcomeNote } from "../shell/layout.ts"

/** Who works here: the roster in force, what is at risk, and the one step that cannot wait for the organisation key. */

const stateOf = ({ state, removedBy }: Listed): string =>
  removedBy.length > 0 ? `removed by ${removedBy.join(" and ")}` : state

const row = (
  person: Listed,
  own: string,
): Markup => html`<tr><th scope="row">${person.alias}${person.alias === own ? " (you)" : ""}</th>
<td>${person.roles.join(", ") || "none"}</td><td>${stateOf(person)}</td><td><code>${person.fingerprint}</code></td></tr>`

function removeForm(people: readonly Listed[], chosen: string): Markup | "" {
  if (people.length === 0) return ""
  return html`<h2 id="remove">A workstation was stolen</h2>
<p>Remove its keys at once. Pages stop sealing to them, and the server takes nothing by them. It ends when the coordinator signs a roster. You can do this for one person; who is removed can still remove somebody.</p>
<form method="post" action="/team/remove">
<label for="person">Whose keys</label><select id="person" name="person"><option value="">choose</option>${people.map(
    ({ alias }) => html`<option value="${alias}"${alias === chosen ? html` selected` : ""}>${alias}</option>`,
  )}</select>
<p><label><input type="checkbox" name="sure" value="yes"> I am sure: these keys are to be used no more</label></p>
<p><button>Remove these keys</button></p></form>`
}

const steps = (isCoordinator: boolean): Markup => html`<h2>Other steps</h2>
<dl><dt>Somebody comes</dt><dd><code>canopy caseworker invite --alias NAME --roles open,publish --out FILE</code>, then ${
  isCoordinator ? "" : "the coordinator types "
}<code>canopy caseworker add FILE --roles open,publish</code></dd>
<dt>Somebody leaves in peace</dt><dd><code>canopy caseworker retire NAME</code> (with the organisation key)</dd>
<dt>Your own keys are half a year old</dt><dd><code>canopy caseworker renew --out FILE</code></dd>
<dt>After each of these</dt><dd><code>canopy roster publish</code></dd></dl>`

export function teamPage(workstation: Workstation, outcome?: Outcome, chosen = ""): Markup {
  const own = selfOf(workstation).alias
  const people = peopleOf(workstation)
  const { epoch, validUntil, thresholds } = rosterOf(workstation)
  const others = people.filter(({ alias, state }) => state === "current" && alias !== own)
  return layout(
    "Team",
    html`${outcomeNote(outcome)}
<p>Roster ${epoch}, until ${validUntil}. A warning takes ${thresholds.publish === 1 ? "one signature" : "two signatures"}. Our key: <code>${homeOf(workstation).organisationKey}</code></p>
<table><caption class="hidden">People</caption><thead><tr><th scope="col">Name</th><th scope="col">Roles</th><th scope="col">State</th><th scope="col">Keys</th></tr></thead>
<tbody>${people.map((person) => row(person, own))}</tbody></table>
<p><a href="/journal">What colleagues do, and what two of you wrote at the same time</a></p>
<h2>What to do next</h2>
${nextSteps(teamRisks(workstation))}
${removeForm(others, chosen)}
${steps(coordinates(workstation))}`,
  )
}

const nextSteps = (risks: readonly string[]): Markup =>
  risks.length === 0
    ? html`<p class="soft">Nothing.</p>`
    : html`<ul class="rows">${risks.map((risk) => html`<li>${risk}</li>`)}</ul>`
