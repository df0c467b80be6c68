import { type DemandOutcome, demandOutcomes } from "../../crypto/documents/counts.ts"
import { tidied } from "../casework/reply-text.ts"
import { type RefusalKind, refuse } from "../refusals/refusal.ts"
import { rosterOf, selfOf, type Workstation } from "../workstation.ts"
import { type Decision, type Demand, demandOf, keepDemand, type Told, toldAnswers } from "./demand.ts"
import { mostAbout } from "./take-in.ts"
import { showAsTask } from "./task.ts"

/** As it was typed. `second`: the alias of the colleague who decided it too, "" for nobody. */
export type Decided = { outcome: string; reason: string; told: string; second: string }

/** Aliases of everybody else who works here now. */
export const colleaguesOf = (workstation: Workstation): string[] => {
  const { alias } = selfOf(workstation)
  return rosterOf(workstation)
    .people.filter((person) => person.state === "current" && person.alias !== alias)
    .map((person) => person.alias)
}

const outcomeOf = (outcome: string): DemandOutcome =>
  demandOutcomes.find((known) => known === outcome) ?? refuse("no-such-demand-outcome")

const toldOf = (told: string): Told => toldAnswers.find((known) => known === told) ?? refuse("demand-told-missing")

const gives = (outcome: DemandOutcome): boolean => outcome === "given" || outcome === "given-in-part"

/** Why this colleague's name does not do; null when it does. Two people decide when something is given (S32). */
function whyNotBy(workstation: Workstation, outcome: DemandOutcome, second: string): RefusalKind | null {
  const colleagues = colleaguesOf(workstation)
  if (second !== "") return colleagues.includes(second) ? null : "no-such-colleague"
  return gives(outcome) && colleagues.length > 0 ? "demand-needs-two" : null
}

/** What became of a demand. It is said once. Throws the refusals that say why not; then it is as open as it was. */
export function decide(workstation: Workstation, id: string, decided: Decided): Demand {
  const [outcome, told, second] = [outcomeOf(decided.outcome), toldOf(decided.told), decided.second.trim()]
  const reason = tidied(decided.reason).trim()
  if (reason.length > mostAbout) return refuse("demand-too-long")
  return workstation.vault.together(() => {
    const demand = demandOf(workstation, id)
    if (demand.decision) return refuse("demand-decided")
    const why = whyNotBy(workstation, outcome, second)
    if (why) return refuse(why)
    const by = [selfOf(workstation).alias, ...(second === "" ? [] : [second])]
    const teamOfOne = gives(outcome) && by.length === 1 ? { teamOfOne: true as const } : {}
    const decision: Decision = { day: workstation.today, outcome, reason, by, told, ...teamOfOne }
    keepDemand(workstation, { ...demand, decision })
    showAsTask(workstation, { ...demand, decision })
    return { ...demand, decision }
  })
}
