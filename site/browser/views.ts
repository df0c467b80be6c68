import { need } from "./page.ts"

/** One page, a few views of it: what is typed stays in the form underneath. */
export type View =
  | "form"
  | "check"
  | "receipt"
  | "code"
  | "replies"
  | "nothing"
  | "withdraw"
  | "withdrawn"
  | "new-code"
  | "fresh-code"
  | "understood"
  | "answer"
const titleOfForm = document.title

/** Shows one view, with its title, from its top; whoever listens hears its heading. */
export function show(view: View): void {
  // A part that belongs to several views names them all.
  for (const each of document.querySelectorAll<HTMLElement>("[data-view]"))
    each.hidden = !each.dataset.view?.split(" ").includes(view)
  const shown = need(`${view}-view`)
  document.title = shown.dataset.title ?? titleOfForm
  scrollTo(0, 0)
  shown.querySelector("h1")?.focus({ preventScroll: true })
}

/** The first control of this name. */
export const fieldNamed = (name: string): HTMLElement | null => document.querySelector(`[name="${name}"]`)

/** Opens every fold around the field and puts the cursor there. */
export function reveal(field: HTMLElement | null): void {
  for (let fold = field?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true
  field?.focus()
  field?.scrollIntoView({ block: "center" })
}
