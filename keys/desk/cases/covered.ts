import { html } from "hono/html"
import type { OpenedLetter } from "../../casework/case.ts"
import { reportIn } from "../../casework/told.ts"
import type { Line } from "../../casework/words.ts"
import type { Markup } from "../shell/layout.ts"

/** Hard words are covered until somebody wants to read them, and it is said first what they tell of. */

/** What is told in sentences. Everything else is short, and needed to decide what comes first. */
const told =
  /^(?:story|text|went well|went badly|wanted|wrong|right|control|injury detail|place detail|leaving|weapon detail|lost detail|support detail|people \d+, (?:marks|leaving|clothing|appearance))$/i

/** Characters. A field that a newer form added is not named above: what is longer than this is told in it. */
const mostFact = 160

const isTold = ({ label, value }: Line): boolean => told.test(label) || value.length > mostFact

/** Summed up over all letters in a panel of their own. */
const isConsent = ({ label }: Line): boolean => /^(?:changed )?consent, /i.test(label)

export const definitions = (list: readonly Line[]): Markup =>
  html`<dl>${list.map(({ label, value }) => html`<dt>${label}</dt><dd dir="auto">${value}</dd>`)}</dl>`

const hard = {
  "sexual violence": ["rape", "sexual-assault", "attempted-sexual", "condom", "consent-other"],
  violence: ["assault", "weapon-threat", "threat", "held", "spiked", "robbery", "burglary-raid"],
  "control or threats to out somebody": ["exploitation", "blackmail-outing", "stalking", "images", "harassment-online"],
  hate: ["hate"],
} as const

/** "It tells of sexual violence and hate." by what was ticked; what was only written nobody knows before it is read. */
export function warningOf({ document }: OpenedLetter): string {
  const types: readonly string[] = reportIn(document)?.types ?? []
  const found = Object.entries(hard).flatMap(([name, ids]) => (ids.some((id) => types.includes(id)) ? [name] : []))
  return found.length > 0 ? `It tells of ${new Intl.ListFormat("en").format(found)}.` : "It may tell of violence."
}

const characters = (lines: readonly Line[]): number => lines.reduce((sum, { value }) => sum + value.length, 0)

/** Roughly, for who has to find a moment: 1,000 characters a minute. */
const minutes = (lines: readonly Line[]): string => {
  const count = Math.max(1, Math.round(characters(lines) / 1000))
  return count === 1 ? "about a minute" : `about ${count} minutes`
}

/** What a letter says: the short facts, and the words under a cover. */
export function coveredLines(letter: OpenedLetter, lines: readonly Line[]): Markup {
  const words = lines.filter(isTold)
  const consents = lines.filter(isConsent)
  const facts = lines.filter((line) => !isTold(line) && !isConsent(line))
  return html`${words.length > 0 ? html`<details class="cover"><summary>Read what they wrote: ${minutes(words)}. ${warningOf(letter)}</summary>${definitions(words)}</details>` : ""}
${facts.length > 0 ? definitions(facts) : ""}
${consents.length > 0 ? html`<details><summary>What they answered to the questions of consent</summary>${definitions(consents)}</details>` : ""}`
}
