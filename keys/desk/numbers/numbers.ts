import { actsOf } from "../../numbers/acts.ts"
import { csvLines, csvText } from "../../numbers/csv.ts"
import { handedOut, handOut, type Looked, lookAt, usualPeriod } from "../../numbers/handed-out.ts"
import { daysOf, periodOf, usualWithin } from "../../numbers/period.ts"
import { isPlotted } from "../../numbers/words.ts"
import { Refusal, refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Markup, Outcome } from "../shell/layout.ts"
import { type Chosen, numbersPage } from "./numbers-page.ts"

/** What the addresses under /numbers answer; the routes only hand things on. */

type Field = (name: keyof Chosen) => string | undefined

/** What was asked for, or what one would ask for. */
export function chosenIn(workstation: Workstation, field: Field): Chosen {
  const usual = usualPeriod(workstation)
  return {
    from: field("from") ?? usual.from,
    until: field("until") ?? usual.until,
    within: field("within") ?? `${usualWithin}`,
  }
}

const looking = (workstation: Workstation, { from, until, within }: Chosen): Looked =>
  lookAt(workstation, periodOf(from, until, workstation.today), daysOf(within))

export type Answered = { markup: Markup; status: 200 | 409 }

/** The page; on a refusal it says why there are no numbers, and what was typed is still there. */
export function showNumbers(workstation: Workstation, chosen: Chosen, outcome?: Outcome): Answered {
  const rest = { chosen, years: actsOf(workstation), out: handedOut(workstation) }
  try {
    return { markup: numbersPage({ ...rest, looked: looking(workstation, chosen), outcome }), status: 200 }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const why: Outcome = { role: "alert", text: error.message }
    return { markup: numbersPage({ ...rest, looked: null, outcome: why }), status: 409 }
  }
}

/** "Hand these numbers out." */
export function takeHandingOut(workstation: Workstation, chosen: Chosen): Answered {
  try {
    handOut(workstation, periodOf(chosen.from, chosen.until, workstation.today), daysOf(chosen.within))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ...showNumbers(workstation, chosen, { role: "alert", text: error.message }), status: 409 }
  }
  return showNumbers(workstation, chosen, { role: "status", text: "These numbers are handed out." })
}

/** Only of numbers that were handed out. Throws `not-handed-out`. */
export function csvOf(workstation: Workstation, chosen: Chosen): string {
  const { numbers, isOut } = looking(workstation, chosen)
  return isOut ? csvText(csvLines(numbers, actsOf(workstation))) : refuse("not-handed-out")
}

/** The image at "/numbers/plot/month.svg"; null where there is none of this name. */
export async function plotAt(workstation: Workstation, file: string, chosen: Chosen): Promise<string | null> {
  const name = file.replace(/\.svg$/, "")
  if (!file.endsWith(".svg") || !isPlotted(name)) return null
  // Only here: what draws is large, and every command would wait for it.
  const { plotOf } = await import("../../numbers/plot.ts")
  return plotOf(looking(workstation, chosen).numbers, name)
}
