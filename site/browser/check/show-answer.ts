import type { Shown } from "../../../crypto/check/shown.ts"
import { element, need, say } from "../page.ts"

/** What came of a check, written into the page out of what is loaded already. */

/** What warnings say by themselves is in English, on every page. */
const inEnglish = (label: string, text: string): HTMLElement => {
  const made = element("p")
  made.lang = "en-GB"
  made.dir = "ltr"
  made.append(element("strong", label), ` ${text}`)
  return made
}

/** A caseworker's words may be in any script: they stand apart from what is said of them, and run in their own direction. */
const words = (label: string, text: string): HTMLElement[] => {
  const made = element("p", text)
  made.dir = "auto"
  return [element("h3", label), made]
}

/** "26-0143" is read from left to right in every script. */
const numbered = (label: string, number: string): HTMLElement => {
  const made = element("h2", `${label} `)
  const isolated = element("bdi", number)
  isolated.dir = "ltr"
  made.append(isolated)
  return made
}

function card(shown: Shown): HTMLElement {
  const made = element("section", "", "card")
  if ("gone" in shown) made.append(element("p", say("gone")))
  else if ("level" in shown)
    made.append(
      element("h2", say(`level-${shown.level}`)),
      element("p", say("level-only")),
      element("p", say(`advice-${shown.level}`)),
    )
  else {
    const { number, level, region, watchFor, advice, reports } = shown.warning
    made.append(
      numbered(say("warning"), number),
      element("p", say(`level-${level}`), `level ${level}`),
      element("p", say(`region-${region}`)),
      inEnglish(say("told"), say(`reports-${reports}`)),
      ...words(say("watch-for"), watchFor),
      ...words(say("what-to-do"), advice),
    )
  }
  return made
}

/** `looked`: what was looked for, as it was understood. */
export function showAnswer(shown: readonly Shown[], looked: Element | null): void {
  const isListed = shown.length > 0
  need("answer-heading").textContent = say(isListed ? "hit-heading" : "miss-heading")
  need("answer-looked").replaceChildren(`${say("looked")} `, ...(looked ? [looked.cloneNode(true)] : []))
  need("answer-text").textContent = say(isListed ? "hit-text" : "miss-text")
  need("listings").replaceChildren(...shown.map(card))
  need("whole").hidden = !shown.some((each) => "warning" in each)
}

/** Takes it off the page again. */
export function clearAnswer(): void {
  for (const id of ["answer-looked", "answer-text", "listings"]) need(id).replaceChildren()
}
