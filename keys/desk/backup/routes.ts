import { html } from "hono/html"
import { refusalFor } from "../../refusals/refusal.ts"
import { makeBackup } from "../../ring/backup/backup.ts"
import { deleteOlder, lastBackup, lastDrill, recoveryKey } from "../../ring/backup/state.ts"
import type { Workstation } from "../../workstation.ts"
import { layout, type Markup, type Outcome, outcomeNote } from "../shell/layout.ts"
import type { Routes } from "../shell/routes.ts"

/**
 * Makes a backup. Into a file that the program writes itself, not a download: keys are destroyed on the strength of a
 * backup, so it must be read back from where it will be.
 */
const form = (out: string): Markup => html`<form method="post" action="/backup">
<label for="out">Where to <span class="soft">a new file, on a stick or another disk: /media/stick/canopy.age</span></label>
<input type="text" id="out" name="out" value="${out}" autocomplete="off" required>
<p><button>Make a backup</button></p></form>`

function facts(workstation: Workstation): Markup {
  const [last, drill] = [lastBackup(workstation), lastDrill(workstation)]
  return html`<dl><dt>Last backup</dt><dd>${last ? `${last.day}, ${last.cases} cases` : "never"}</dd>
<dt>Last restore drill</dt><dd>${drill ?? "never"}</dd></dl>`
}

const noKey = html`<p class="note">There is no recovery key yet: a backup could be opened by nobody. Make one with <code>canopy recovery make</code>.</p>`

const backupPage = (workstation: Workstation, out = "", outcome?: Outcome): Markup =>
  layout(
    "Backup",
    html`${outcomeNote(outcome)}${facts(workstation)}
<p>One file with everything that is here. It opens with the recovery key only: two of three people bring their files. ${deleteOlder}</p>
${recoveryKey(workstation) ? form(out) : noKey}
<p class="soft">Trying whether it can be restored is a command: <code>canopy restore --drill FILE</code>.</p>`,
  )

export const backupRoutes: Routes = (app, workstation) => {
  app.get("/backup", (c) => c.html(backupPage(workstation())))
  app.post("/backup", async (c) => {
    const out = String((await c.req.raw.formData()).get("out") ?? "").trim()
    const outcome = making(workstation(), out)
    const isDone = outcome.role === "status"
    return c.html(backupPage(workstation(), isDone ? "" : out, outcome), isDone ? 200 : 409)
  })
}

function making(workstation: Workstation, out: string): Outcome {
  try {
    const { cases } = makeBackup(workstation, out)
    return { role: "status", text: `The backup is made, and was read back: ${cases} cases. ${deleteOlder}` }
  } catch (error) {
    const known = refusalFor(error)
    if (!known) throw error
    return { role: "alert", text: known.message }
  }
}
