import { html } from "hono/html"
import { spoken } from "../../casework/words.ts"
import type { Markup } from "../shell/layout.ts"
import type { FieldNotes } from "./field-notes.ts"

type Labelled = { name: string; label: string; hint?: string }

const labelOf = ({ name, label, hint }: Labelled): Markup =>
  html`<label for="${name}">${label}${hint ? html` <span class="soft">${hint}</span>` : ""}</label>`

/** One control a field, filled in with what there is, and beside it what the check says of it. */
export function controlsWith({ beside, named }: FieldNotes, say: (choice: string) => string = spoken) {
  const text = (labelled: Labelled, value: string | undefined): Markup => {
    const { name } = labelled
    return html`${labelOf(labelled)}<input type="text" id="${name}" name="${name}" value="${value ?? ""}" dir="auto" autocomplete="off"${named(name)}>${beside(name)}`
  }
  const area = (labelled: Labelled, value: string | undefined): Markup => {
    const { name } = labelled
    return html`${labelOf(labelled)}<textarea id="${name}" name="${name}" rows="3" dir="auto" autocomplete="off"${named(name)}>${"\n"}${value ?? ""}</textarea>${beside(name)}`
  }
  const select = (labelled: Labelled, choices: readonly string[], value: string | undefined, blank = false): Markup => {
    const { name } = labelled
    return html`${labelOf(labelled)}<select id="${name}" name="${name}"${named(name)}>${blank ? html`<option value="">not said</option>` : ""}${choices.map(
      (choice) => html`<option value="${choice}"${choice === value ? html` selected` : ""}>${say(choice)}</option>`,
    )}</select>${beside(name)}`
  }
  const ticks = ({ name, label }: Labelled, choices: readonly string[], chosen: readonly string[]): Markup =>
    html`<fieldset${named(name)}><legend>${label}</legend>${choices.map(
      (choice) =>
        html`<label class="tick"><input type="checkbox" name="${name}[]" value="${choice}"${chosen.includes(choice) ? html` checked` : ""}> ${say(choice)}</label>`,
    )}${beside(name)}</fieldset>`
  return { text, area, select, ticks }
}
export type Controls = ReturnType<typeof controlsWith>
