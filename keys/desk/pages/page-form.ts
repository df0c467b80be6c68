import { html, raw } from "hono/html"
import type { Month } from "../../../crypto/day.ts"
import { newsPlaces } from "../../../crypto/documents/pages.ts"
import { htmlOf } from "../../../crypto/reading/markdown.ts"
import { isNews, type Written } from "../../../crypto/reading/source.ts"
import type { Finding } from "../../pages/check.ts"
import { placeOf } from "../../pages/drafts.ts"
import type { Markup } from "../shell/layout.ts"

/** The form of one page or item of news. What was typed comes back as it was. */
export type Typed = Record<"name" | "language" | "title" | "heading" | "lead" | "month" | "place" | "text", string>

const blank: Typed = { name: "", language: "en", title: "", heading: "", lead: "", month: "", place: "", text: "" }
export const nothingTyped = (month: Month): Typed => ({ ...blank, month })

export const typedFrom = (written: Written): Typed => ({ ...blank, ...written })

export const typedIn = (form: FormData): Typed =>
  Object.fromEntries(
    Object.keys(blank).map((field) => [field, String(form.get(field) ?? "").replaceAll("\r\n", "\n")]),
  ) as Typed

/** Everything but the text is one line: whoever breaks the first sentence in its box means a space. */
const onOneLine = (typed: Typed): Typed =>
  Object.fromEntries(
    Object.entries(typed).map(([field, value]) => [
      field,
      field === "text" ? value.trim() : value.replaceAll(/\s+/g, " ").trim(),
    ]),
  ) as Typed

/** What the schema takes: news has a place and a month, a page a heading. */
export function writtenFrom(typed: Typed): object {
  const { heading, month, place, ...both } = onOneLine(typed)
  return place === "" ? { ...both, heading } : { ...both, month, place }
}

const line = (typed: Typed, name: keyof Typed, label: string, hint: string): Markup =>
  html`<label for="${name}">${label} <span class="soft">${hint}</span></label>
<input type="text" id="${name}" name="${name}" value="${typed[name]}" autocomplete="off">`

const places = (typed: Typed): Markup =>
  html`<label for="place">What it is</label>
<select id="place" name="place"><option value="">A page</option>${newsPlaces.map(
    (place) => html`<option value="${place}" ${place === typed.place ? raw("selected") : ""}>News: ${place}</option>`,
  )}</select>`

export const writingForm = (
  typed: Typed,
  why: string,
): Markup => html`${why === "" ? "" : html`<p class="note" role="alert">${why}</p>`}
<form method="post" action="/pages/draft">
${line(typed, "name", "Name", "the last part of its address: small letters, digits, hyphens")}
${line(typed, "language", "Language", "en, ro, pt-br …")}
${places(typed)}
${line(typed, "title", "Title", "stands in a browser’s history: it tells nothing")}
${line(typed, "heading", "Heading", "of a page")}
${line(typed, "month", "Month", "of news, like 2026-11")}
<label for="lead">First sentence</label><textarea id="lead" name="lead" rows="3">${typed.lead}</textarea>
<label for="text">Text <span class="soft">## heading · - list · **bold** · [words](page-name) · {phone}</span></label>
<textarea id="text" name="text" rows="24">${typed.text}</textarea>
<p><button>Keep as a draft, and look at it</button></p></form>`

const findingRows = (findings: readonly Finding[]): Markup =>
  findings.length === 0
    ? html`<p class="note" role="status">Nothing to put right.</p>`
    : html`<ul class="rows">${findings.map(
        ({ hard, what }) => html`<li>${hard ? "Must be put right" : "Look at it"}: ${what}</li>`,
      )}</ul>`

/** How it will read, what was found, and what can be done with it. */
export const previewOf = (written: Written, findings: readonly Finding[]): Markup => html`<h2>What was found</h2>
${findingRows(findings)}
<h2>How it will read</h2>
<article class="card"><h2>${isNews(written) ? written.title : written.heading}</h2>
<p>${written.lead}</p>
${raw(htmlOf(written.text, (page) => ({ address: `/${written.language}/${page}` })))}</article>
<form method="post" action="/pages/act"><input type="hidden" name="at" value="${placeOf(written)}">
<p>${findings.some(({ hard }) => hard) ? "" : html`<button name="act" value="publish">Publish it now</button>`}
<button class="second" name="act" value="drop">Drop the draft</button></p></form>`
