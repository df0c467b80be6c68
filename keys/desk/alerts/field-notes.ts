import { html } from "hono/html"
import type { DraftAnswer } from "../../../crypto/documents/alert.ts"
import type { Finding } from "../../outbound/alerts/lint/finding.ts"
import type { Markup } from "../shell/layout.ts"

/** What the check says of a field stands beside it, with a box for the answer where there can be one. */

/** "person 1: hair" is the form's "people.0.hair". */
const controlOf = (field: string): string =>
  field.replace(/^person (\d+): /, (_, place: string) => `people.${Number(place) - 1}.`)

export type FieldNotes = {
  /** Notes for a control; "" for none. */
  beside: (control: string) => Markup | ""
  /** The attribute that names them, for whoever hears the page. */
  named: (control: string) => Markup | ""
}

const noteId = (control: string): string => `notes-${control}`

export function fieldNotes(findings: readonly Finding[], answers: readonly DraftAnswer[]): FieldNotes {
  const of = (control: string) => findings.filter(({ field }) => controlOf(field) === control)
  return {
    beside: (control) =>
      of(control).length === 0
        ? ""
        : html`<div class="note" id="${noteId(control)}">${of(control).map((finding, at) =>
            noteOf(finding, `${control}-${at}`, whyOf(finding, answers)),
          )}</div>`,
    named: (control) => (of(control).length === 0 ? "" : html` aria-describedby="${noteId(control)}"`),
  }
}

const whyOf = (finding: Finding, answers: readonly DraftAnswer[]): string =>
  answers.find(({ rule, field, found }) => rule === finding.rule && field === finding.field && found === finding.found)
    ?.why ?? ""

/** What cannot be answered may be a reporter's own word: it is text here, and never an attribute. */
function noteOf({ rule, field, found, reason, answerable }: Finding, id: string, why: string): Markup {
  const said = html`<p>${found ? html`“${found}”. ` : ""}${reason}</p>`
  if (!answerable) return said
  return html`${said}<input type="hidden" name="answer-rule" value="${rule}"><input type="hidden" name="answer-field" value="${field}"><input type="hidden" name="answer-found" value="${found}">
<label for="why-${id}">Why this can stand <span class="soft">a few words; your colleague reads them, readers never do</span></label><textarea id="why-${id}" name="answer-why" rows="2" dir="auto" autocomplete="off">${"\n"}${why}</textarea>`
}

/** The answers of a posted form: those that were left blank are none. */
export function answersIn(form: FormData): DraftAnswer[] {
  const all = (name: string): string[] => form.getAll(name).map(String)
  const [rules, fields, found] = [all("answer-rule"), all("answer-field"), all("answer-found")]
  return all("answer-why").flatMap((why, at) =>
    why.trim() === ""
      ? []
      : [{ rule: Number(rules[at]), field: fields[at] ?? "", found: found[at] ?? "", why: why.trim() }],
  )
}
