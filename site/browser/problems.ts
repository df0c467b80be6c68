import { element, need, say } from "./page.ts"
import { reveal } from "./views.ts"

/** What is wrong with something that was typed, and where. */
export type Problem = { sentence: string; field: HTMLElement | null }

/** The sentence beside the field, in the same words as at the top. */
function mark(field: HTMLElement, sentence: string): void {
  const note = element("p", sentence, "error")
  note.id = `error-${document.querySelectorAll("p.error").length}`
  field.setAttribute("aria-invalid", "true")
  field.dataset.hint ??= field.getAttribute("aria-describedby") ?? ""
  field.setAttribute("aria-describedby", `${note.id} ${field.dataset.hint}`.trim())
  // A choice stands inside its label: the sentence belongs before the whole of it.
  const place = field.closest(".choice") ?? field
  place.before(note)
}

function link(sentence: string, field: HTMLElement): HTMLElement {
  const made = element("a", sentence)
  made.href = "#page"
  made.addEventListener("click", (event) => {
    event.preventDefault()
    reveal(field)
  })
  return made
}

/** Takes all marks away again. */
export function clearProblems(): void {
  need("problem").hidden = true
  for (const note of document.querySelectorAll("p.error")) note.remove()
  for (const field of document.querySelectorAll<HTMLElement>("[aria-invalid]")) {
    field.removeAttribute("aria-invalid")
    field.setAttribute("aria-describedby", field.dataset.hint ?? "")
  }
  document.title = document.title.replace(say("error"), "")
}

/** The summary at the top, with a link to each field; the title says so too. Nothing typed is touched. */
export function showProblems(problems: readonly Problem[]): void {
  clearProblems()
  const items = problems.map(({ sentence, field }) => {
    const item = element("li", field ? "" : sentence)
    if (field) {
      item.append(link(sentence, field))
      mark(field, sentence)
    }
    return item
  })
  const box = need("problem")
  box.querySelector("h2")!.textContent = say("problem")
  box.querySelector("ul")!.replaceChildren(...items)
  document.title = say("error") + document.title
  box.hidden = false
  box.focus()
}
