import { daysBetween } from "../../crypto/day.ts"
import { holds, openers } from "../../crypto/documents/roster.ts"
import { ageOf, caseworkerKeyDays } from "../ring/caseworker-keys.ts"
import { rosterOf, selfOf, type Workstation } from "../workstation.ts"
import { signersIn } from "./people.ts"
import { whoIsRemoved } from "./removals.ts"
import { isRenewing } from "./renewal.ts"

/** What is at risk with people and their keys, each in a sentence that ends with what to do. */

/** Days before a roster ends in which it must be renewed. */
const renewBefore = 60

export const askForApprover =
  "One person alone publishes warnings, and the record of each says so. Ask somebody outside the team to read each one first: canopy caseworker invite --alias NAME --roles approve --out FILE."

export function teamRisks(workstation: Workstation): string[] {
  const roster = rosterOf(workstation)
  const left = daysBetween(workstation.today, roster.validUntil)
  const risks = []
  if (openers(roster).length < 2)
    risks.push(
      "One person alone can open letters. If this workstation is lost, every letter that waits is lost with it. Ask a second person in: canopy caseworker invite --alias NAME --roles open --out FILE.",
    )
  if (roster.thresholds.publish < 2)
    risks.push(
      signersIn(roster) < 2
        ? askForApprover
        : "One signature is enough for a warning, though more people may sign. Ask for two: canopy caseworker threshold 2.",
    )
  if (left < 0) risks.push("The roster has ended: nobody can send anything. Renew it today: canopy roster rotate.")
  else if (left < renewBefore) risks.push(`The roster ends in ${left} days. Renew it: canopy roster rotate.`)
  return [...risks, ...removalRisks(workstation), ...ownKeyRisks(workstation)]
}

const removalRisks = (workstation: Workstation): string[] =>
  whoIsRemoved(workstation).map(
    ({ by, person }) =>
      `${by} removed ${person}, and this still needs a roster: canopy caseworker revoke ${person}, or, if it was wrong, canopy caseworker keep ${person}. Then canopy roster publish.`,
  )

function ownKeyRisks(workstation: Workstation): string[] {
  const age = ageOf(selfOf(workstation), workstation.today)
  if (isRenewing(workstation))
    return [
      "Your renewed keys wait for a roster that names them. Carry their file to the coordinator: canopy caseworker renew --out FILE.",
    ]
  if (age === null || age <= caseworkerKeyDays.renew) return []
  const old = age > caseworkerKeyDays.end ? "older than a year, which is too old" : "older than 26 weeks"
  return [`Your own keys are ${old}. Renew them: canopy caseworker renew --out FILE.`]
}

/** Whether this person holds the role of who signs rosters with the organisation key. */
export function coordinates(workstation: Workstation): boolean {
  const { alias } = selfOf(workstation)
  return rosterOf(workstation).people.some((person) => person.alias === alias && holds(person, "coordinate"))
}
