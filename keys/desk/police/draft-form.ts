import { html } from "hono/html"
import {
  ageBands,
  builds,
  genders,
  heights,
  incidentTypes,
  regions,
  timeBands,
  who,
  yesNoUnsure,
} from "../../../crypto/documents/choices.ts"
import {
  informationGrades,
  mostParagraphs,
  mostSubjects,
  type PoliceFile,
  sourceGrades,
} from "../../../crypto/documents/police-file.ts"
import type { Suggestion } from "../../outbound/police/grade.ts"
import { informationGradeWords, sourceGradeWords } from "../../outbound/police/words.ts"
import type { Markup } from "../shell/layout.ts"
import { area, line, select, several, tick, ticks } from "./controls.ts"

/** The fields of a draft, filled in with what there is, and a blank place more of what there can be several of. */

const sure = (choices: readonly string[]) => choices.filter((choice) => choice !== "not-sure")
const places = (values: readonly unknown[], most: number) =>
  Array.from({ length: Math.min(most, values.length + 1) }, (_, at) => at)

function paragraph(file: PoliceFile, at: number, { grade, why }: Suggestion): Markup {
  const written = file.paragraphs[at]
  return html`<fieldset><legend>Paragraph ${at + 1}</legend>
${area(`paragraphs.${at}.text`, "One matter, in your own words", written?.text)}
${select(`paragraphs.${at}.grade`, "Information grade", informationGrades, written?.grade ?? grade, informationGradeWords)}
<p class="soft">Suggested: ${grade}. ${why}</p></fieldset>`
}

function subject(file: PoliceFile, at: number): Markup {
  const person = file.subjects[at] ?? {}
  const name = (field: string) => `subjects.${at}.${field}`
  return html`<fieldset><legend>Subject ${at + 1}</legend>
${select(name("who"), "Who", sure(who), person.who)}
${line(name("nameUsed"), "Name given", person.nameUsed)}
${select(name("gender"), "Gender", sure(genders), person.gender)}
${select(name("ageBand"), "Age", sure(ageBands), person.ageBand)}
${select(name("height"), "Height", sure(heights), person.height)}
${select(name("build"), "Build", sure(builds), person.build)}
${line(name("hair"), "Hair", person.hair)}
${line(name("facialHair"), "Facial hair", person.facialHair)}
${line(name("eyes"), "Eyes, glasses", person.eyes)}
${line(name("accent"), "Accent or language", person.accent)}
${line(name("clothing"), "Clothing", person.clothing)}
${line(name("appearance"), "Appearance", person.appearance)}
${line(name("marks"), "Marks", person.marks)}
${line(name("leaving"), "How and which way they left", person.leaving)}
</fieldset>`
}

const identifiers = ({
  identifiers: of,
}: PoliceFile): Markup => html`<fieldset><legend>Identifiers of the subject</legend>
${several("identifiers.phones", "Phone", of.phones, 6)}
${several("identifiers.emails", "E-mail", of.emails, 6)}
${several("identifiers.usernames", "Username", of.usernames, 6, "and the site, if it is not the reporter’s")}
${several("identifiers.registrations", "Registration", of.registrations, 6)}
${several("identifiers.vehicles", "Vehicle", of.vehicles, 6)}
${several("identifiers.payHandles", "Payment name", of.payHandles, 6)}
${several("identifiers.addresses", "Address the subject gave", of.addresses, 6, "look twice: it may be where it happened")}
</fieldset>`

const method = ({ method: of, intoxicated, evidence }: PoliceFile): Markup => html`<fieldset><legend>Method</legend>
${line("method.approach", "Approach", of.approach)}
${line("method.pretext", "Pretext", of.pretext)}
${line("method.control", "Control", of.control)}
${line("method.weapon", "Weapon", of.weapon)}
${several("method.speech", "What the subject said", of.speech, 6, "these words alone may be quoted")}
${line("method.precautions", "Precautions", of.precautions)}
${line("method.acts", "Acts, in order", of.acts)}
${line("method.exit", "Exit", of.exit)}
${line("method.taken", "Taken", of.taken)}
${select("intoxicated", "Drink or drugs (subject)", sure(yesNoUnsure), intoxicated)}
${tick("evidence", "yes", "Evidence may exist", evidence ? ["yes"] : [])}
</fieldset>`

const event = (file: PoliceFile): Markup => html`<fieldset><legend>What was reported, and when</legend>
${ticks("types[]", "Reported as", incidentTypes, file.types)}
${line("from", "Day, or first day", file.from, "like 2026-11-21; leave blank if it is not known")}
${line("until", "Last day of a window", file.until)}
${select("timeBand", "Time of day", sure(timeBands), file.timeBand)}
${select("region", "Area", regions, file.region)}
${line("town", "Town or policing area", file.town)}
${line("setting", "Setting", file.setting, "indoors, outdoors, online: no kind of venue")}
</fieldset>`

/** Only a formal report says these (S9). */
const formal = ({ sort, formal: of }: PoliceFile): Markup | "" =>
  sort !== "formal"
    ? ""
    : html`<fieldset><legend>The person who reports: only in a formal report</legend>
${line("formal.name", "Name", of?.name)}
${line("formal.contact", "How to reach them", of?.contact)}
${area("formal.place", "Place", of?.place)}
${area("formal.injury", "Injury", of?.injury)}
</fieldset>`

export const policeFields = (file: PoliceFile, suggestion: Suggestion): Markup => html`
${line("marking", "Marking", file.marking)}
${line("contact", "How the police reach us", file.contact, "never the reporter")}
${event(file)}
${places(file.paragraphs, mostParagraphs).map((at) => paragraph(file, at, suggestion))}
${places(file.subjects, mostSubjects).map((at) => subject(file, at))}
${identifiers(file)}
${method(file)}
${formal(file)}
${select("sourceGrade", "Source grade", sourceGrades, file.sourceGrade, sourceGradeWords)}
${area("note", "Risk and sanitisation, on a separate sheet", file.note)}`
