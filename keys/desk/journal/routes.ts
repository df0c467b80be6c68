import { html } from "hono/html"
import { choose } from "../../journal/contested.ts"
import { lookedAtTroubles, troublesOf } from "../../journal/trouble.ts"
import { type Choice, choices, colleaguesWords, contestedWith, troubleWords } from "../../journal/words.ts"
import { Refusal, refuse } from "../../refusals/refusal.ts"
import { selfOf, type Workstation } from "../../workstation.ts"
import { layout, type Markup, type Outcome, outcomeNote } from "../shell/layout.ts"
import type { Routes } from "../shell/routes.ts"

/** What two people wrote at the same time, what is missing, and how far colleagues are. */

const listOf = (lines: readonly string[]): Markup =>
  html`<ul class="rows">${lines.map((line) => html`<li>${line}</li>`)}</ul>`

function troubles(workstation: Workstation): Markup | "" {
  const own = selfOf(workstation).alias
  const found = troublesOf(workstation)
  if (found.length === 0) return ""
  return html`<h2>Something is missing</h2>
${listOf(found.map((each) => troubleWords(each, own)))}
<p>Until then nothing is published and nothing is handed out: a No may stand in what is missing.</p>
<form method="post" action="/journal/looked"><p><button class="second">I looked: go on without it</button></p></form>`
}

const oneValue = (choice: Choice, at: number): Markup => {
  const { by, words } = choice.values[at]!
  return html`<h4>${by}${at === 0 ? html` <span class="soft">shown now</span>` : ""}</h4><p class="ours" dir="auto">${words}</p>
<form method="post" action="/journal/choose"><input type="hidden" name="id" value="${choice.id}"><input type="hidden" name="value" value="${at}">
<p><button class="second">Keep what ${by} wrote</button></p></form>`
}

const choiceOf = (choice: Choice): Markup => html`<h3>${
  choice.case ? html`<a href="/cases/${choice.case}">${choice.case}</a>, ` : ""
}${choice.where}</h3>
${choice.values.map((_, at) => oneValue(choice, at))}`

function choiceList(workstation: Workstation): Markup {
  const found = choices(workstation)
  return found.length === 0
    ? html`<h2>Written at the same time</h2><p class="soft">Nothing waits for you here.</p>`
    : html`<h2>Written at the same time</h2><p>Two of you wrote in the same place, and neither knew. Nothing is lost. Choose what stays; ask each other first.</p>${found.map(choiceOf)}`
}

function journalPage(workstation: Workstation, outcome?: Outcome): Markup {
  const colleagues = colleaguesWords(workstation)
  return layout(
    "What colleagues do",
    html`${outcomeNote(outcome)}${troubles(workstation)}
${choiceList(workstation)}
<h2>How far colleagues are</h2>
${colleagues.length > 0 ? listOf(colleagues) : html`<p class="soft">Nobody else opens letters.</p>`}
<p class="soft">Somebody new, or away for weeks: <code>canopy hand-over make --for NAME --out FILE</code>.</p>`,
  )
}

export const journalRoutes: Routes = (app, workstation) => {
  app.get("/journal", (c) => c.html(journalPage(workstation())))
  app.post("/journal/looked", (c) => {
    lookedAtTroubles(workstation())
    return c.html(journalPage(workstation(), { role: "status", text: "You looked, and go on without it." }))
  })
  app.post("/journal/choose", async (c) => {
    const form = await c.req.raw.formData()
    const outcome = choosing(workstation(), String(form.get("id") ?? ""), Number(form.get("value") ?? -1))
    return c.html(journalPage(workstation(), outcome), outcome.role === "status" ? 200 : 409)
  })
}

function choosing(workstation: Workstation, id: string, at: number): Outcome {
  try {
    const { name, path } = contestedWith(workstation, id) ?? refuse("not-contested")
    choose(workstation, name, path, at)
    return { role: "status", text: "That stays. Your colleagues hear of it when you fetch next." }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { role: "alert", text: error.message }
  }
}
