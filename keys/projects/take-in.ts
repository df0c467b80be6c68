import type { Case } from "../casework/case.ts"
import { caseIdFor, caseOf } from "../casework/intake.ts"
import { takeIn } from "../casework/taking/take.ts"
import { forgetWithTask } from "../casework/taking/withdrawal.ts"
import { answerByItself } from "../post/by-itself.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { type ApartLetter, apartLetter, apartLetters, removeApart, setApart } from "./apart.ts"

/** From the list of what is set apart into the cases: a caseworker's act, or what follows from a key that became known. */

/** The case that has it now. */
function takeApart(workstation: Workstation, letter: ApartLetter): string {
  const { vault } = workstation
  removeApart(workstation, letter)
  const { id, document, inside } = letter
  const taken = takeIn(workstation, { id, document, ...(inside && { inside }) }) ?? refuse("damaged-vault")
  const known = vault.get<Case>(`case/${taken}`) ?? refuse("damaged-vault")
  // "Delete everything": a person decided that it may be followed.
  if (document.kind === "canopy/withdrawal") forgetWithTask(workstation, known)
  else answerByItself(workstation, known, "opened")
  return taken
}

/** A report whose number has a case already: two reports never share one. */
const isSecond = (workstation: Workstation, { document }: ApartLetter): boolean =>
  document.kind === "canopy/project-report" &&
  caseOf(workstation, caseIdFor(workstation, document.wayBack.mailbox)) !== undefined

/**
 * Takes in what came from a revoked project, with a mark that says so. Anything else cannot be: nobody knows whose it is,
 * or its mailbox has another report already. Throws `no-such-project-letter` and `project-letter-stays`.
 */
export function takeInProjectLetter(workstation: Workstation, name: string): { case: string } {
  return workstation.vault.together(() => {
    const letter = apartLetter(workstation, name)
    if (letter.why !== "revoked-project" || isSecond(workstation, letter)) refuse("project-letter-stays")
    return { case: takeApart(workstation, letter) }
  })
}

/**
 * Letters whose key nobody knew, and that is this project's: they are its reports. Of two with one number the second stays,
 * and says why. Names of the cases.
 */
export function takeInKnown(workstation: Workstation, key: string): string[] {
  const isOurs = ({ why, document }: ApartLetter): boolean =>
    why === "unknown-project" && document.kind === "canopy/project-report" && document.body.project.key === key
  return workstation.vault.together(() =>
    apartLetters(workstation)
      .filter(isOurs)
      .flatMap((letter) => {
        if (!isSecond(workstation, letter)) return takeApart(workstation, letter)
        setApart(workstation, letter, "number-used-twice")
        return []
      }),
  )
}
