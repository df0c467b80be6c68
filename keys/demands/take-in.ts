import { asDay, type Day } from "../../crypto/day.ts"
import { type DemandKind, demandKinds } from "../../crypto/documents/counts.ts"
import { isBlank, tidied } from "../casework/reply-text.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { type Demand, keepDemand, nextDemandId, usualDue } from "./demand.ts"
import { showAsTask } from "./task.ts"

/** Characters that a role and what was asked may have: an entry in a register is no file. */
export const mostFrom = 100
export const mostAbout = 2000

/** As it was typed. "" for `received` is today; for `due`, what is usual for its kind. */
export type Asked = { kind: string; from: string; about: string; received: string; due: string }

const kindOf = (kind: string): DemandKind =>
  demandKinds.find((known) => known === kind) ?? refuse("no-such-demand-kind")

/** Throws `demand-empty` and `demand-too-long`. */
function words(typed: string, most: number): string {
  const text = tidied(typed).trim()
  if (isBlank(text)) return refuse("demand-empty")
  return text.length <= most ? text : refuse("demand-too-long")
}

function dayIn(typed: string, otherwise: Day): Day {
  const text = typed.trim()
  return text === "" ? otherwise : (asDay(text) ?? refuse("demand-day-wrong"))
}

/** Writes a demand into the register, with a task. Throws the refusals that say what is missing; then nothing was kept. */
export function takeIn(workstation: Workstation, asked: Asked): Demand {
  const { today, vault } = workstation
  const kind = kindOf(asked.kind)
  const received = dayIn(asked.received, today)
  const due = dayIn(asked.due, usualDue(kind, received))
  if (received > today || due < received) return refuse("demand-day-wrong")
  const [from, about] = [words(asked.from, mostFrom), words(asked.about, mostAbout)]
  return vault.together(() => {
    const demand: Demand = { id: nextDemandId(workstation), received, kind, from, about, due, decision: null }
    keepDemand(workstation, demand)
    showAsTask(workstation, demand)
    return demand
  })
}
