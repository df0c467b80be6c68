import { html } from "hono/html"
import { spoken } from "../../casework/words.ts"
import type { Markup } from "../shell/layout.ts"

/** Controls of the police forms: each with its label, its name for its id, and whatever was typed. */

const labelOf = (name: string, label: string, hint = ""): Markup =>
  html`<label for="${name}">${label}${hint ? html` <span class="soft">${hint}</span>` : ""}</label>`

export const line = (name: string, label: string, value: string | undefined, hint = ""): Markup =>
  html`${labelOf(name, label, hint)}<input type="text" id="${name}" name="${name}" value="${value ?? ""}" dir="auto" autocomplete="off">`

// HTML, "the textarea element": a first line end is dropped, so there is one that nobody typed.
export const area = (name: string, label: string, value: string | undefined, hint = ""): Markup =>
  html`${labelOf(name, label, hint)}<textarea id="${name}" name="${name}" rows="4" dir="auto" autocomplete="off">${"\n"}${value ?? ""}</textarea>`

type Words = Readonly<Record<string, string>>

/** `words`: how a choice is called, where it is not as it is spoken. */
export const select = (
  name: string,
  label: string,
  choices: readonly string[],
  value: string | undefined,
  words: Words = {},
): Markup =>
  html`${labelOf(name, label)}<select id="${name}" name="${name}"><option value="">not said</option>${choices.map(
    (choice) =>
      html`<option value="${choice}"${choice === value ? html` selected` : ""}>${words[choice] ?? spoken(choice)}</option>`,
  )}</select>`

export const tick = (name: string, value: string, label: string, chosen: readonly string[]): Markup =>
  html`<label class="tick"><input type="checkbox" name="${name}" value="${value}"${chosen.includes(value) ? html` checked` : ""}> ${label}</label>`

export const ticks = (
  name: string,
  legend: string,
  choices: readonly string[],
  chosen: readonly string[],
  words: Words = {},
): Markup =>
  html`<fieldset><legend>${legend}</legend>${choices.map((choice) => tick(name, choice, words[choice] ?? spoken(choice), chosen))}</fieldset>`

export const several = (name: string, label: string, values: readonly string[], most: number, hint = ""): Markup =>
  html`${Array.from({ length: Math.min(most, values.length + 1) }, (_, at) =>
    line(`${name}.${at}`, `${label} ${at + 1}`, values[at], at === 0 ? hint : ""),
  )}`
