import { html } from "hono/html"
import { isWatch, type PublishedWords } from "../../../crypto/documents/alert.ts"
import type { PoliceWords } from "../../../crypto/documents/police-words.ts"
import { type Part, readerParts } from "../../outbound/alerts/reader.ts"
import { levelWords } from "../../outbound/alerts/reader-words.ts"
import { watchRows } from "../../outbound/alerts/watch-reader.ts"
import type { Markup } from "../shell/layout.ts"

/** A warning, or an entry of Police Watch, as its reader sees it. */

const partOf = ({ heading, lines, rows }: Part): Markup =>
  html`<h3>${heading}</h3>${lines.map((line) => html`<p dir="auto">${line}</p>`)}${
    rows.length > 0
      ? html`<dl>${rows.map(([label, value]) => html`<dt>${label}</dt><dd dir="auto">${value}</dd>`)}</dl>`
      : ""
  }`

const rowsAsPart = ({ heading, rows }: PoliceWords[number]): Part => ({
  heading,
  lines: [],
  rows: rows.map(({ label, value }) => [label, value] as const),
})

export const readerView = (words: PublishedWords): Markup =>
  isWatch(words)
    ? html`<div class="reader">${watchRows(words).map(rowsAsPart).map(partOf)}</div>`
    : html`<div class="reader"><p class="level">${levelWords[words.level]}</p>${readerParts(words).map(partOf)}</div>`
