import { html } from "hono/html"
import { challengeOf, givenNumbers, groupOf } from "../../challenges/challenge.ts"
import { groupInWords, outcomeWords } from "../../challenges/words.ts"
import type { CasePart } from "../cases/action.ts"

/** A case that challenges a warning says which; of the case behind that warning it says nothing. */
export const challengesPart: CasePart = {
  actions: () => [],
  panel: (workstation, { id }) => {
    const challenge = challengeOf(workstation, id)
    if (!challenge) return ""
    const group = groupOf(challenge, givenNumbers(workstation))
    const { decided } = challenge
    return html`<h2>Challenge</h2><p>It is about <a href="/challenges/${group}">${groupInWords(group)}</a>. ${decided ? `Decided on ${decided.day} by ${decided.by}: ${outcomeWords[decided.outcome]}.` : "It is not decided yet."}</p>`
  },
}
