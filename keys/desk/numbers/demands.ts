import { decide } from "../../demands/decide.ts"
import { takeIn } from "../../demands/take-in.ts"
import { Refusal } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Markup } from "../shell/layout.ts"
import { demandsPage, type Typed } from "./demands-page.ts"

export type Answered = { markup: Markup; status: 200 | 409 }

/** What was done, as the page says it; on any refusal the same page comes back with every word still there. */
function after(workstation: Workstation, typed: Typed, act: () => string): Answered {
  try {
    return { markup: demandsPage(workstation, { role: "status", text: act() }), status: 200 }
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === "no-such-demand") throw error
    return { markup: demandsPage(workstation, { role: "alert", text: error.message }, typed), status: 409 }
  }
}

const fieldsOf =
  (form: FormData) =>
  (name: string): string =>
    String(form.get(name) ?? "")

export function takeDemand(workstation: Workstation, form: FormData): Answered {
  const field = fieldsOf(form)
  const asked = {
    kind: field("kind"),
    from: field("from"),
    about: field("about"),
    received: field("received"),
    due: field("due"),
  }
  return after(workstation, { asked }, () => {
    const { id, due } = takeIn(workstation, asked)
    return `Demand ${id} is in the register. It is to be decided by ${due}.`
  })
}

export function takeDecision(workstation: Workstation, demand: string, form: FormData): Answered {
  const field = fieldsOf(form)
  const decided = { outcome: field("outcome"), reason: field("reason"), told: field("told"), second: field("second") }
  return after(
    workstation,
    { decided: { ...decided, demand: demand.toUpperCase() } },
    () => `Demand ${decide(workstation, demand, decided).id} is decided.`,
  )
}
