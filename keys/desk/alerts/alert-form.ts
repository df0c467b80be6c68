import { html } from "hono/html"
import { aboutOf } from "../../../crypto/about.ts"
import {
  type AlertDraft,
  alertDraft,
  approaches,
  type Draft,
  type DraftAnswer,
  doers,
  settings,
  situations,
  subjects,
} from "../../../crypto/documents/alert.ts"
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
import { dangerRule } from "../../outbound/alerts/news.ts"
import type { Markup } from "../shell/layout.ts"
import { type Controls, controlsWith } from "./controls.ts"
import { answersIn, type FieldNotes } from "./field-notes.ts"

type Drafted = AlertDraft["alert"]

const sure = (choices: readonly string[]) => choices.filter((choice) => choice !== "not-sure" && choice !== "none")

function personFields({ text, select }: Controls, alert: Drafted, at: number): Markup {
  const person = alert.people[at] ?? {}
  const name = (field: string) => `people.${at}.${field}`
  return html`<fieldset><legend>Person ${at + 1}</legend>
${select({ name: name("gender"), label: "Gender" }, sure(genders), person.gender, true)}
${select({ name: name("ageBand"), label: "Age" }, sure(ageBands), person.ageBand, true)}
${select({ name: name("height"), label: "Height" }, sure(heights), person.height, true)}
${select({ name: name("build"), label: "Build" }, sure(builds), person.build, true)}
${text({ name: name("hair"), label: "Hair" }, person.hair)}
${text({ name: name("accent"), label: "Accent or language" }, person.accent)}
${text({ name: name("marks"), label: "Marks", hint: "kind and body area only, no exact design" }, person.marks)}
</fieldset>`
}

/** What is dangerous besides people. Nearer than this nothing has a place: no venue, no address, no name. */
const conditions = ({ select }: Controls, { situation, doneBy }: Drafted): Markup =>
  html`<fieldset><legend>The conditions</legend>
<p class="soft">Blank in a warning about people alone. Never a venue, and never who it is.</p>
${select({ name: "situation", label: "What is dangerous" }, situations, situation, true)}
${select({ name: "doneBy", label: "Whose doing it is" }, doers, doneBy, true)}
</fieldset>`

/** Everybody described so far, and one place more. A warning of conditions alone describes nobody. */
const people = (controls: Controls, alert: Drafted): Markup =>
  html`<p class="soft">Leave the person blank in a warning about conditions alone.</p>
${Array.from({ length: Math.min(4, alert.people.length + 1) }, (_, at) => personFields(controls, alert, at))}`

export function alertFields(alert: Drafted, notes: FieldNotes): Markup {
  const controls = controlsWith(notes)
  const { text, select, ticks } = controls
  return html`
${select({ name: "about", label: "What it warns of", hint: "people, conditions that would hurt anybody, or both" }, subjects, aboutOf(alert))}
${text({ name: "watchFor", label: "What to watch for", hint: "one line, in your own words, “reported as”" }, alert.watchFor)}
${text({ name: "advice", label: "What one can do" }, alert.advice)}
${select({ name: "level", label: "Level" }, levels, alert.level)}
${ticks({ name: "types", label: "What was reported" }, incidentTypes, alert.types)}
${select({ name: "region", label: "Area" }, regions, alert.region)}
${text({ name: "town", label: "Town", hint: "only if it is large" }, alert.town)}
${text({ name: "month", label: "Month", hint: "like 2026-11; leave blank if it could tell who reported" }, alert.month)}
${select({ name: "setting", label: "Setting" }, settings, alert.setting)}
${select({ name: "approach", label: "How they got in touch" }, approaches, alert.approach)}
${conditions(controls, alert)}
${people(controls, alert)}
${text({ name: "vehicle", label: "Vehicle", hint: "type, colour, make; no registration" }, alert.vehicle)}
${ticks({ name: "weapons", label: "Weapons" }, sure(weapons), alert.weapons)}
${text({ name: "ending", label: "Last four digits of the phone number", hint: "only if they warn more than they tell" }, alert.ending)}
${select({ name: "reports", label: "How many reports" }, ["one", "more-than-one"], alert.reports)}`
}

/** Entries of the form that are no words of the warning. */
const others = /^(?:act|draft|danger|answer-\w+)$/

export const wordsOf = (form: FormData): Entry[] =>
  [...form].flatMap(([name, value]) =>
    typeof value === "string" && !others.test(name) ? [[name, value] as const] : [],
  )

/** A posted form: a draft, or, when a field does not fit, the words as they came, so that none is lost. */
export type Posted<Each extends Draft = Draft> = { ok: true; draft: Each } | { ok: false; words: Each }

/** What was answered to the check, and the danger that was named. */
export function answersOf(form: FormData): DraftAnswer[] {
  const danger = String(form.get("danger") ?? "").trim()
  return [...(danger ? [{ ...dangerRule, why: danger }] : []), ...answersIn(form)]
}

/** The same for front-line services alone. */
export function servicesDraftFrom(caseId: string, form: FormData): Posted<AlertDraft> {
  const posted = draftFrom(caseId, form)
  return posted.ok
    ? { ok: true, draft: { ...posted.draft, for: "services" } }
    : { ok: false, words: { ...posted.words, for: "services" } }
}

export function draftFrom(caseId: string, form: FormData): Posted<AlertDraft> {
  const blank = { watchFor: "", advice: "", types: [], people: [], weapons: [] }
  const alert = { ...blank, ...(treeOf(wordsOf(form)) as object) }
  const draft = { kind: "canopy/alert-draft", version: 1, case: caseId, alert, answers: answersOf(form) }
  const parsed = alertDraft.safeParse(draft)
  return parsed.success ? { ok: true, draft: parsed.data } : { ok: false, words: draft as unknown as AlertDraft }
}
