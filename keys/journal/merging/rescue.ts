import type { OpenedLetter } from "../../casework/case.ts"
import { caseIdFor } from "../../casework/intake.ts"
import { isGone } from "../../casework/taking/stub.ts"
import { takeIn } from "../../casework/taking/take.ts"
import type { Workstation } from "../../workstation.ts"
import { covers, type Heads } from "./heads.ts"
import { mergedOf } from "./merge.ts"

/**
 * A colleague's workstation ended a case (it was only to be heard, or became part of another) while a letter to it came
 * here of which it did not know. Nobody decided about that letter, so it begins the case anew. What was taken back by its
 * reporter stays gone.
 */

const shelf = "journal-rescued"

/** Puts by what a compartment holds of letters that the destroyer did not know. Call it in the commit that destroys it. */
export function rescueLetters(workstation: Workstation, compartment: string, knew: Heads): void {
  const { vault } = workstation
  const [of, id = ""] = compartment.split("/")
  if (of !== "case") return
  for (const { name, value } of vault.list<OpenedLetter>(`letter/${id}`)) {
    const isKnown = Object.values(mergedOf(workstation, name).fields).every((register) =>
      register.every(({ dot }) => covers(knew, dot)),
    )
    if (!isKnown) vault.put(`${shelf}/${value.id}`, value)
  }
}

/** Takes in what was put by. Call it once all of the batch is merged, in a later commit than `rescueLetters`. */
export function takeRescued(workstation: Workstation): void {
  const { vault } = workstation
  const rescued = vault.list<OpenedLetter>(shelf)
  if (rescued.length === 0) return
  vault.together(() => {
    for (const { name, value } of rescued) {
      const { id, document, inside } = value
      const { mailbox } = document.wayBack
      const isHere = vault.get(`letter/${caseIdFor(workstation, mailbox)}/${id}`) !== undefined
      if (!isGone(workstation, mailbox) && !isHere) takeIn(workstation, { id, document, ...(inside && { inside }) })
      vault.destroy(name)
    }
  })
}
