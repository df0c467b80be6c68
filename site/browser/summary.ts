import type { Answer } from "./answers.ts"
import { element } from "./page.ts"

/** Answers that stand under one heading. */
export type Part = { heading: string; answers: Answer[] }

const headingOf = ({ section, group }: Answer): string => (group ? `${section}: ${group}` : section)

/** Neighbours with the same heading together. */
export function partsOf(answers: readonly Answer[]): Part[] {
  const parts: Part[] = []
  for (const answer of answers) {
    const heading = headingOf(answer)
    const last = parts.at(-1)
    if (last?.heading === heading) last.answers.push(answer)
    else parts.push({ heading, answers: [answer] })
  }
  return parts
}

function row({ label, said, field, language }: Answer, change: string, onChange: (field: string) => void): HTMLElement {
  const made = element("div")
  const value = element("dd", said.join("\n"), "said")
  value.dir = "auto"
  const button = element("button", change, "link")
  button.type = "button"
  button.setAttribute("aria-label", `${change}: ${label}`)
  button.addEventListener("click", () => onChange(field))
  const action = element("dd", "", "change")
  action.append(button)
  const asked = element("dt", label)
  asked.dir = "auto"
  if (language) asked.lang = language
  made.append(asked, value, action)
  return made
}

/** Writes the answers into the summary, each with its way back to the field. */
export function showSummary(place: HTMLElement, answers: readonly Answer[], onChange: (field: string) => void): void {
  const change = place.dataset.change ?? ""
  const parts = partsOf(answers).flatMap(({ heading, answers }) => {
    const list = element("dl", "", "summary")
    list.append(...answers.map((answer) => row(answer, change, onChange)))
    return [element("h2", heading), list]
  })
  place.replaceChildren(...parts)
}
