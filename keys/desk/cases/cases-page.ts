import { html } from "hono/html"
import type { UnreadableLetter } from "../../casework/case.ts"
import { casesOf, lettersOf } from "../../casework/intake.ts"
import { questionsOf } from "../../casework/questions.ts"
import { caseOfStub, stubsOf } from "../../casework/taking/stub.ts"
import { describeCase } from "../../casework/words.ts"
import { tasksOf } from "../../register/asking.ts"
import type { Workstation } from "../../workstation.ts"
import { layout, type Markup } from "../shell/layout.ts"
import { taskList } from "./task-list.ts"

const pullButton = html`<form method="post" action="/pull"><button>Fetch and open new letters</button></form>`

const asideNote = (aside: readonly UnreadableLetter[]) =>
  aside.length === 0
    ? ""
    : html`<p class="note">${aside.length} opened but cannot be read by this version, or are not rightly signed. They are kept: <code>canopy letters</code> lists them.</p>`

/** The list: nothing of what was told stands here. */
export function casesPage(workstation: Workstation, told?: string): Markup {
  const rows = [...casesOf(workstation), ...stubsOf(workstation).map(caseOfStub)].map(
    (known) =>
      html`<li><a href="/cases/${known.id}">${describeCase(known, lettersOf(workstation, known), questionsOf(workstation, known))}</a></li>`,
  )
  const aside = workstation.vault.list<UnreadableLetter>("unreadable").map(({ value }) => value)
  return layout(
    "Cases",
    html`${told ? html`<p class="note" role="status">${told}</p>` : ""}${taskList(tasksOf(workstation))}${pullButton}${asideNote(aside)}
${rows.length > 0 ? html`<ul class="rows">${rows}</ul>` : html`<p class="soft">No cases yet. Fetch what waits.</p>`}`,
  )
}
