import { html } from "hono/html"
import type { HtmlEscapedString } from "hono/utils/html"

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

/** Every page of the desk. Server-rendered, no script, nothing from outside; whatever a reporter wrote is text. */
export const layout = (title: string, body: Markup): Markup => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Desk</title>
<link rel="stylesheet" href="/desk.css">
</head>
<body>
<header><a class="home" href="/">Desk</a><nav><a href="/">Cases</a> <a href="/alerts">Warnings</a> <a href="/numbers">Numbers</a> <a href="/demands">Legal demands</a></nav></header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>`

export const notHere = (): Markup =>
  layout(
    "This link is used up",
    html`<p>The desk opens once, from the link that the program printed. Start <code>canopy desk</code> again for a new one.</p>`,
  )

export const message = (title: string, text: string): Markup =>
  layout(title, html`<p>${text}</p><p><a href="/">Back to the cases</a></p>`)
