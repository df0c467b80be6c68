/** One question as "Check your answers" shows it. */
export type Answer = {
  section: string
  /** "Person 2", where a question is asked of several. */
  group: string
  label: string
  said: string[]
  /** BCP 47, where it is another language than the page's. */
  language?: string
  /** The name of the field to which "Change" leads. */
  field: string
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const textIn = (element: Element | null | undefined): string => element?.textContent?.trim() ?? ""

/** A question's own words: a legend, a label, or the first words in a label that holds its field. */
export function labelOf(question: Element): string {
  const asked = question.querySelector("legend, label, span")
  // A label that holds a list of choices would say them all.
  return textIn(asked?.localName === "label" ? (asked.querySelector("span") ?? asked) : asked)
}

/** What was said with this control, in the words that stand beside it. */
function saidWith(control: Control, tick: string | undefined): string {
  if (control instanceof HTMLSelectElement) return control.value && textIn(control.selectedOptions[0])
  if (control.type !== "radio" && control.type !== "checkbox") return control.value.trim()
  return (control as HTMLInputElement).checked ? (tick ?? textIn(control.closest("label"))) : ""
}

function answerTo(question: HTMLElement): Answer {
  const controls = [...question.querySelectorAll<Control>("input, select, textarea")]
  const said = controls.map((control) => saidWith(control, question.dataset.said)).filter((words) => words !== "")
  const { blank } = question.dataset
  const language = question.closest<HTMLElement>("form [lang]")?.lang
  return {
    ...(language && { language }),
    section: textIn(question.closest(".section")?.querySelector("h2")),
    group: textIn(question.closest("[data-group]")?.querySelector("legend")),
    label: labelOf(question),
    said: said.length === 0 && blank ? [blank] : said,
    field: controls[0]?.name ?? "",
  }
}

/** All that was said, in the order of the form, and the consents that were left blank. */
export const answersIn = (form: HTMLElement): Answer[] =>
  [...form.querySelectorAll<HTMLElement>("[data-question]")].map(answerTo).filter(({ said }) => said.length > 0)
