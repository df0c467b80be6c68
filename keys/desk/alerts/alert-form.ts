import { html } from "hono/html"
import { type AlertDraft, alertDraft, approaches, settings } from "../../../crypto/documents/alert.ts"
import {
  ageBands,
  builds,
  genders,
  heights,
  incidentTypes,
  levels,
  regions,
  weapons,
} from "../../../crypto/documents/choices.ts"
import { type Entry, treeOf } from "../../../crypto/form-tree.ts"
import { spoken } from "../../casework/words.ts"
import type { Markup } from "../shell/layout.ts"

type Drafted = AlertDraft["alert"]

/** The form of a draft: one control a field, filled in with what there is. */

const text = (name: string, label: string, value: string | undefined, hint = ""): Markup =>
  html`<label for="${name}">${label}${hint ? html` <span class="soft">${hint}</span>` : ""}</label><input type="text" id="${name}" name="${name}" value="${value ?? ""}" dir="auto" autocomplete="off">`

const select = (
  name: string,
  label: string,
  choices: readonly string[],
  value: string | undefined,
  blank = false,
): Markup =>
  html`<label for="${name}">${label}</label><select id="${name}" name="${name}">${blank ? html`<option value="">not said</option>` : ""}${choices.map(
    (choice) => html`<option value="${choice}"${choice === value ? html` selected` : ""}>${spoken(choice)}</option>`,
  )}</select>`

const ticks = (name: string, legend: string, choices: readonly string[], chosen: readonly string[]): Markup =>
  html`<fieldset><legend>${legend}</legend>${choices.map(
    (choice) =>
      html`<label class="tick"><input type="checkbox" name="${name}[]" value="${choice}"${chosen.includes(choice) ? html` checked` : ""}> ${spoken(choice)}</label>`,
  )}</fieldset>`

const sure = (choices: readonly string[]) => choices.filter((choice) => choice !== "not-sure" && choice !== "none")

function personFields(alert: Drafted, at: number): Markup {
  const person = alert.people[at] ?? {}
  const name = (field: string) => `people.${at}.${field}`
  return html`<fieldset><legend>Person ${at + 1}</legend>
${select(name("gender"), "Gender", sure(genders), person.gender, true)}
${select(name("ageBand"), "Age", sure(ageBands), person.ageBand, true)}
${select(name("height"), "Height", sure(heights), person.height, true)}
${select(name("build"), "Build", sure(builds), person.build, true)}
${text(name("hair"), "Hair", person.hair)}
${text(name("accent"), "Accent or language", person.accent)}
${text(name("marks"), "Marks", person.marks, "kind and body area only, no exact design")}
</fieldset>`
}

/** Everybody described so far, and one place more. */
const people = (alert: Drafted): Markup =>
  html`${Array.from({ length: Math.min(4, alert.people.length + 1) }, (_, at) => personFields(alert, at))}`

export const alertFields = (alert: Drafted): Markup => html`
${text("watchFor", "What to watch for", alert.watchFor, "one line, in your own words, “reported as”")}
${text("advice", "What one can do", alert.advice)}
${select("level", "Level", levels, alert.level)}
${ticks("types", "What was reported", incidentTypes, alert.types)}
${select("region", "Area", regions, alert.region)}
${text("town", "Town", alert.town, "only if it is large")}
${text("month", "Month", alert.month, "like 2026-11; leave blank if it could tell who reported")}
${select("setting", "Setting", settings, alert.setting)}
${select("approach", "How they got in touch", approaches, alert.approach)}
${people(alert)}
${text("vehicle", "Vehicle", alert.vehicle, "type, colour, make; no registration")}
${ticks("weapons", "Weapons", sure(weapons), alert.weapons)}
${text("ending", "Last four digits of the phone number", alert.ending, "only if they warn more than they tell")}
${select("reports", "How many reports", ["one", "more-than-one"], alert.reports)}`

/** A posted form: a draft, or, when a field does not fit, the words as they came, so that none is lost. */
export type Posted = { ok: true; draft: AlertDraft } | { ok: false; words: AlertDraft }

export function draftFrom(caseId: string, entries: Iterable<Entry>): Posted {
  const blank = { watchFor: "", advice: "", types: [], people: [], weapons: [] }
  const alert = { ...blank, ...(treeOf(entries) as object) }
  const draft = { kind: "canopy/alert-draft", version: 1, case: caseId, alert }
  const parsed = alertDraft.safeParse(draft)
  return parsed.success ? { ok: true, draft: parsed.data } : { ok: false, words: draft as unknown as AlertDraft }
}
