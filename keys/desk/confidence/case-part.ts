import { html } from "hono/html"
import { recordsOf, whyNotPropose } from "../../outbound/confidence/decide.ts"
import { whoDecides } from "../../outbound/confidence/words.ts"
import type { CasePart } from "../cases/action.ts"
import { recordList } from "./confidence-pages.ts"

/** The last action of all, in calm words. */
export const confidencePart: CasePart = {
  actions: (workstation, known) => [
    {
      label: "Break confidence …",
      to: `/cases/${known.id}/confidence`,
      why: whyNotPropose(workstation, known),
    },
  ],
  panel: (workstation, known) =>
    recordsOf(workstation, known).length === 0
      ? ""
      : html`<h2>Breaking confidence</h2><p class="soft">${whoDecides(workstation)}</p>${recordList(workstation, known)}`,
}
