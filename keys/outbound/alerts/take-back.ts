import type { Case } from "../../casework/case.ts"
import { isRefused } from "../../casework/consent.ts"
import { caseOf as caseNamed, lettersOf } from "../../casework/intake.ts"
import { questionsOf } from "../../casework/questions.ts"
import { caseOfStub, stubsOf } from "../../casework/taking/stub.ts"
import { caseWithAlert } from "../../register/asking.ts"
import type { Workstation } from "../../workstation.ts"
import { frozenOf } from "./frozen.ts"
import { recordOf, standingNumbers } from "./published.ts"
import { mayPublishAlone, signersNeeded } from "./signatures.ts"
import { withdrawAlert } from "./withdraw.ts"

/** The case from which a warning came, also one of which only a stub is left. A case that deleted itself is found again when its mailbox writes. */
function caseOf(workstation: Workstation, number: string): Case | undefined {
  const isIts = ({ alerts }: Case): boolean => alerts.includes(number)
  const record = recordOf(workstation, number)
  const known = record && caseNamed(workstation, record.case)
  if (known && isIts(known)) return known
  const id = caseWithAlert(workstation, number)
  return id ? caseNamed(workstation, id) : stubsOf(workstation).map(caseOfStub).find(isIts)
}

/**
 * Whether whoever reported it said No to a warning since, or took everything back; or the case is frozen. A yes that only
 * waits is no No.
 */
function isTakenBack(workstation: Workstation, number: string): boolean {
  const known = caseOf(workstation, number)
  if (!known || known.state === "withdrawn") return known !== undefined
  if (frozenOf(workstation, known.id)) return true
  return isRefused("alert", lettersOf(workstation, known), questionsOf(workstation, known))
}

/** `left`: numbers of warnings that must go, where this person may not take them back alone. */
export type TakenBack = { takenBack: string[]; left: string[] }

/** Takes back every published warning that may not stay, one that is paused too (N8). */
export async function takeBackWarnings(workstation: Workstation): Promise<TakenBack> {
  const numbers = [...standingNumbers(workstation)].filter((number) => isTakenBack(workstation, number))
  if (!mayPublishAlone(workstation) && signersNeeded(workstation) === 1) return { takenBack: [], left: numbers }
  const taken: TakenBack = { takenBack: [], left: [] }
  for (const number of numbers) {
    const { withdrawn, waits } = await withdrawAlert(workstation, number)
    taken.takenBack.push(...withdrawn)
    taken.left.push(...waits)
  }
  return taken
}
