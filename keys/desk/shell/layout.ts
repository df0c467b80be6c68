import { html } from "hono/html"
import type { HtmlEscapedString } from "hono/utils/html"

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

/** Where one can go from everywhere, each with a key (HTML, "The accesskey attribute"). The help page lists them. */
export const places = [
  { to: "/", label: "Cases", key: "c" },
  { to: "/tasks", label: "To do", key: "t" },
  { to: "/search", label: "Search", key: "s" },
  { to: "/check", label: "Check", key: "k" },
  { to: "/alerts", label: "Warnings", key: "w" },
  { to: "/challenges", label: "Challenges", key: "g" },
  { to: "/police", label: "Police files", key: "p" },
  { to: "/services", label: "Services", key: "v" },
  { to: "/pages", label: "Pages", key: "u" },
  { to: "/projects", label: "Projects", key: "j" },
  { to: "/members", label: "Members", key: "e" },
  { to: "/numbers", label: "Numbers", key: "n" },
  { to: "/demands", label: "Legal demands", key: "d" },
  { to: "/backup", label: "Backup", key: "b" },
  { to: "/team", label: "Team", key: "m" },
  { to: "/help", label: "Help", key: "h" },
] as const

const navigation = html`<nav aria-label="Desk">${places.map(
  ({ to, label, key }) => html`<a href="${to}" accesskey="${key}">${label}</a> `,
)}<form class="line" method="post" action="/leave"><button class="quiet" accesskey="l">Leave</button></form></nav>`

/** Every page of the desk. Server-rendered, no script, nothing from outside; whatever a reporter wrote is text. */
export const layout = (title: string, body: Markup, width: Width = "narrow"): Markup =>
  page(title, navigation, body, width)

/** The same for who is not, or no more, at the desk. */
export const bare = (title: string, body: Markup): Markup => page(title, "", body, "narrow")

/** "broad": two things beside each other where there is room. */
type Width = "narrow" | "broad"

const page = (title: string, nav: Markup | "", body: Markup, width: Width): Markup => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Desk</title>
<link rel="stylesheet" href="/desk.css">
</head>
<body>
<a class="skip" href="#main">Skip to the page</a>
<header><a class="home" href="/">Desk</a>${nav}</header>
<main id="main" class="${width}" tabindex="-1">
<h1>${title}</h1>
${body}
</main>
</body>
</html>`

export const notHere = (): Markup =>
  bare(
    "This link is used up",
    html`<p>The desk opens once, from the link that the program printed. Start <code>canopy desk</code> again for a new one.</p>`,
  )

export const closed = (): Markup =>
  bare(
    "The desk is closed",
    html`<p>Nothing more is shown here, and the program has ended. Close this window. To come back, start <code>canopy desk</code> again.</p>`,
  )

export const message = (title: string, text: string): Markup =>
  layout(title, html`<p>${text}</p><p><a href="/">Back to the cases</a></p>`)

/** What just happened: done, or a refusal. */
export type Outcome = { role: "status" | "alert"; text: string }

export const outcomeNote = (outcome: Outcome | undefined): Markup | "" =>
  outcome ? html`<p class="note" role="${outcome.role}">${outcome.text}</p>` : ""
