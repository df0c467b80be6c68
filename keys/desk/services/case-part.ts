import { html } from "hono/html"
import type { Case } from "../../casework/case.ts"
import { whyNotStart } from "../../casework/chains/chains.ts"
import { chainNames, templates } from "../../casework/chains/templates.ts"
import { describeOffer, type Offer, offersOf, whyNotOffer } from "../../services/offers.ts"
import type { Workstation } from "../../workstation.ts"
import type { Action, CasePart } from "../cases/action.ts"
import type { Markup } from "../shell/layout.ts"
import { stepList } from "./chain-pages.ts"

/** What can be begun for this person, the steps on their way, and what they were pointed to. */
export const servicesPart: CasePart = {
  actions: (workstation, known) => [
    { label: "Services for this case", to: `/cases/${known.id}/services`, why: whyNotOffer(known) },
    ...chainNames.map(
      (name): Action => ({
        label: templates[name].title,
        to: `/cases/${known.id}/chain/${name}`,
        why: whyNotStart(workstation, known, name),
      }),
    ),
  ],
  panel: (workstation, known) => html`${stepList(workstation, known)}${offerList(workstation, known)}`,
}

function offerList(workstation: Workstation, known: Case): Markup | "" {
  const offers = offersOf(workstation, known)
  return offers.length === 0
    ? ""
    : html`<h2>Services offered</h2><ul class="rows">${offers.map((offer) => offerRow(known, offer))}</ul>`
}

const offerRow = ({ id }: Case, offer: Offer): Markup =>
  html`<li>${describeOffer(offer)} <form class="line" method="post" action="/cases/${id}/offers/${offer.id}"><button name="answer" value="yes" class="second">Accepted</button> <button name="answer" value="no" class="second">Not wanted</button></form></li>`
