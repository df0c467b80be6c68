import { daysBetween } from "../../crypto/day.ts"
import { holds, openers } from "../../crypto/documents/roster.ts"
import { type Count, countCanaries } from "../post/canaries.ts"
import { rosterOf, selfOf, type Workstation } from "../workstation.ts"

/** Whether letters arrive, as far as test letters tell. */

/** Days after which nobody would notice a server that drops letters. */
const canaryDays = 7

const sentencesFor = {
  never:
    "No test letter was ever sent, so that nobody would see a server that drops letters. Send one: canopy canary ADDRESS.",
  late: "No test letter was sent for more than a week. Send one: canopy canary ADDRESS.",
}

/** Whom two colleagues may have been quicker than: once two people have a letter safe, the server forgets it. */
const askFirst =
  " More than two people open letters here, and two may have had it before you: ask them first whether they fetched since."

const missingSentence = ({ due, came, missingSince }: Count): string =>
  `${came} of ${due} test letters came; ${due - came === 1 ? "one is" : `${due - came} are`} missing, since ${missingSince}. The server may be dropping letters. Tell the coordinator, and see docs/loss.md.`

export function letterRisks(workstation: Workstation): string[] {
  const { alias } = selfOf(workstation)
  const roster = rosterOf(workstation)
  if (!roster.people.some((person) => person.alias === alias && holds(person, "open"))) return []
  const count = countCanaries(workstation)
  const risks = []
  if (count.missingSince) risks.push(missingSentence(count) + (openers(roster).length > 2 ? askFirst : ""))
  if (count.last === null) risks.push(sentencesFor.never)
  else if (daysBetween(count.last, workstation.today) > canaryDays) risks.push(sentencesFor.late)
  return risks
}
