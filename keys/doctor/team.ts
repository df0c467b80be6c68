import { daysBetween } from "../../crypto/day.ts"
import { openers } from "../../crypto/documents/roster.ts"
import { rosterOf, type Workstation } from "../workstation.ts"

/** Days before a roster ends in which it must be renewed. */
const renewBefore = 60

export function teamRisks(workstation: Workstation): string[] {
  const roster = rosterOf(workstation)
  const left = daysBetween(workstation.today, roster.validUntil)
  const risks = []
  if (openers(roster).length < 2)
    risks.push(
      "One person alone can open letters. If this workstation is lost, every letter that waits is lost with it.",
    )
  if (roster.thresholds.publish < 2)
    risks.push("One person alone publishes warnings. Ask somebody outside the team to read each one first.")
  if (left < renewBefore) risks.push(`The roster ends in ${left} days. Renew it: canopy roster rotate.`)
  return risks
}
