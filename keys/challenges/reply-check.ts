import { keysInText } from "../../crypto/identifier/read.ts"
import type { Case } from "../casework/case.ts"
import { caseOf, lettersOf } from "../casework/intake.ts"
import { linkedCases } from "../linking/links.ts"
import { bodiesOf, identifiersOf, phoneMetadata } from "../linking/named.ts"
import { experiencesOf } from "../outbound/alerts/drafts.ts"
import { foldedText, namedFindings, quotedFindings, quotedIn } from "../outbound/alerts/lint/report-words.ts"
import { wroteIn } from "../outbound/alerts/lint/watch.ts"
import { recordOf } from "../outbound/alerts/published.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { challengeOf } from "./challenge.ts"

/** What is written to whoever challenged a warning: nothing of the reports behind it, and nothing of who told us. */

/** Its own case, and those that are linked with it. */
function casesBehind(workstation: Workstation, number: string | null): Case[] {
  const id = number === null ? undefined : recordOf(workstation, number)?.case
  const ids = id === undefined ? [] : [id, ...linkedCases(workstation, id)]
  return ids.flatMap((each) => caseOf(workstation, each) ?? []).filter(({ state }) => state !== "withdrawn")
}

/**
 * Whether words hold something of these cases: five words in a row, a name, a place, how somebody can be reached, a
 * number however it is spelt, the name of a case or of the project that told us. A program sees no more than that.
 */
function tellsOf(workstation: Workstation, cases: readonly Case[], text: string): boolean {
  const passage = { field: "reply", text }
  const bodies = cases.flatMap((each) => bodiesOf(lettersOf(workstation, each)))
  const wrote = cases.flatMap(({ id }) => experiencesOf(workstation, id).flatMap(wroteIn))
  const found = [...quotedFindings(passage, bodies), ...namedFindings(passage, bodies), ...quotedIn(passage, wrote)]
  const theirs = new Set(identifiersOf(bodies).map(({ key }) => key))
  const names = cases.flatMap(({ id, project }) => [id, ...(project ? [project.name] : [])]).map(foldedText)
  return (
    found.length > 0 ||
    keysInText(text, phoneMetadata).some((key) => theirs.has(key)) ||
    names.some((name) => foldedText(text).includes(name))
  )
}

/**
 * Call it of everything that is written to a case. Throws `challenge-reply-tells` when the case challenges a warning, and
 * the words tell something of the reports behind it.
 */
export function refuseIfTells(workstation: Workstation, to: Pick<Case, "id">, text: string): void {
  const challenge = challengeOf(workstation, to.id)
  if (challenge && tellsOf(workstation, casesBehind(workstation, challenge.number), text))
    refuse("challenge-reply-tells")
}
