import { html } from "hono/html"
import type { AlertWords } from "../../../crypto/documents/alert.ts"
import { type Part, readerParts } from "../../outbound/alerts/reader.ts"
import { levelWords } from "../../outbound/alerts/reader-words.ts"
import type { Markup } from "../shell/layout.ts"

/** A warning as its reader sees it. */

const partOf = ({ heading, lines, rows }: Part): Markup =>
  html`<h3>${heading}</h3>${lines.map((line) => html`<p dir="auto">${line}</p>`)}${
    rows.length > 0
      ? html`<dl>${rows.map(([label, value]) => html`<dt>${label}</dt><dd dir="auto">${value}</dd>`)}</dl>`
      : ""
  }`

export const readerView = (alert: AlertWords): Markup =>
  html`<div class="reader"><p class="level">${levelWords[alert.level]}</p>${readerParts(alert).map(partOf)}</div>`
