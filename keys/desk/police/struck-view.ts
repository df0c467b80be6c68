import { html } from "hono/html"
import type { PoliceWords } from "../../../crypto/documents/police-words.ts"
import { stripRules } from "../../outbound/police/strip/rules.ts"
import { type Piece, piecesOf, type Span, type Struck } from "../../outbound/police/strip/strip.ts"
import type { Markup } from "../shell/layout.ts"

/** S27 N11: a draft with all that does not leave struck through, each with its reason; and what is left. */

const pieceOf = (piece: Piece): Markup => {
  if (piece.fate === "struck")
    return html`<del>${piece.text}</del>${piece.instead ? html`<ins>${piece.instead}</ins>` : ""}`
  return piece.fate === "kept" ? html`<mark>${piece.text}</mark>` : html`${piece.text}`
}

const reasonOf = ({ found, reason, why }: Span): Markup =>
  why === null
    ? html`<strong>“${found}” is struck.</strong> ${reason}`
    : html`<strong>“${found}” stays:</strong> ${why} <span class="soft">${reason}</span>`

/** A field for the answer: filled in, the words stay. Hard rules have none. */
function answerField({ rule, found, why }: Span, name: string): Markup {
  if (stripRules[rule].hard) return html`<p class="soft">This never leaves. Write it without.</p>`
  return html`<input type="hidden" name="answer-rule" value="${rule}"><input type="hidden" name="answer-found" value="${found}">
<label for="${name}">Keep it, because … <span class="soft">the second person reads this; blank: it is struck</span></label>
<input type="text" id="${name}" name="answer-why" value="${why ?? ""}" dir="auto" autocomplete="off">`
}

/** Of the same words under the same rule one is asked about. */
const once = (spans: readonly Span[]): Span[] => [
  ...new Map(spans.map((span) => [`${span.rule} ${span.found.toLowerCase()}`, span])).values(),
]

function struckText({ field, text, spans }: Struck, at: number, isAsked: boolean): Markup {
  return html`<h3>${field}</h3><p class="struck" dir="auto">${piecesOf(text, spans).map(pieceOf)}</p>
<ul>${once(spans).map(
    (span, of) => html`<li>${reasonOf(span)}${isAsked ? answerField(span, `answer-${at}-${of}`) : ""}</li>`,
  )}</ul>`
}

/** `isAsked`: whoever drafts can answer; whoever approves only reads. */
export const struckView = (struck: readonly Struck[], isAsked: boolean): Markup =>
  struck.length === 0
    ? html`<p class="note" role="status">The program found nothing to strike. It cannot know everything: read on.</p>`
    : html`${struck.map((each, at) => struckText(each, at, isAsked))}`

/** Exactly what goes, as it is printed and as its reporter is shown it. */
export const wordsView = (words: PoliceWords): Markup =>
  html`${words.map(
    ({ heading, rows }) =>
      html`<h3>${heading}</h3><dl>${rows.map(({ label, value }) => html`<dt>${label}</dt><dd dir="auto">${value}</dd>`)}</dl>`,
  )}`
