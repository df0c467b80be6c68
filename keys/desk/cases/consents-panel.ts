import { html } from "hono/html"
import type { Case, OpenedLetter } from "../../casework/case.ts"
import { consentsHeld, type Held, heldWords } from "../../casework/consents-held.ts"
import type { AskedQuestion } from "../../casework/questions.ts"
import { isAboutPolice, toldIn } from "../../casework/told.ts"
import { whyNoReply } from "../../casework/way-back.ts"
import type { Markup } from "../shell/layout.ts"

/** All consents at a glance: what holds now, who said so when, and to which words. */

const holdsClass = { yes: "yes", wait: "wait", no: "no" } as const

function rowOf(held: Held, known: Case, canAsk: boolean): Markup {
  const { name, label, holds } = held
  const ask = holds !== "yes" && canAsk ? html` <a href="/cases/${known.id}/ask/${name}">Ask again</a>` : ""
  return html`<tr><th scope="row">${label}</th><td class="${holdsClass[holds]}">${heldWords(held)}${ask}</td></tr>`
}

const checkerWords = (letters: readonly OpenedLetter[]): string[] =>
  letters.flatMap(({ document }) => {
    const { checker } = toldIn(document)?.consents ?? {}
    return checker ? [`${checker.replaceAll("-", " ")} on ${document.day}`] : []
  })

export function consentsPanel(
  known: Case,
  letters: readonly OpenedLetter[],
  questions: readonly AskedQuestion[],
): Markup {
  const canAsk = whyNoReply(known) === null
  // What was told of the police is asked about by its words alone, and a No to it is not asked about again.
  const mayAsk = ({ name }: Held): boolean => canAsk && !(name === "alert" && isAboutPolice(letters))
  const checker = checkerWords(letters)
  return html`<details class="panel" open><summary>What they allow</summary>
<table class="stacked"><caption class="hidden">Consents</caption><tbody>${consentsHeld(letters, questions).map((held) => rowOf(held, known, mayAsk(held)))}
<tr><th scope="row">A match for who checks</th><td>${checker.length > 0 ? checker.join(" · ") : "No"}</td></tr></tbody></table></details>`
}
