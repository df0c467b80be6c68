import type { ConsentName, Consents } from "../../../crypto/documents/consents.ts"
import type { FollowUp } from "../../../crypto/documents/follow-up.ts"
import type { Case } from "../../../keys/casework/case.ts"
import { casesOf } from "../../../keys/casework/intake.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { keepQuestion } from "../../../keys/casework/questions.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aReport, followUpBy, letterBy, newMailboxBy, withdrawalBy } from "../reporter.ts"
import { take, theCase } from "../taking.ts"
import { aTeam } from "../workstation.ts"

/** Mai's case, who said yes to this, and what she says later. No server. */

export const formal = { policeShare: "yes", policeFormal: "yes" } as const
export const all = { ...formal, policeTalk: "yes", policeProxy: "yes" } as const

export type CaseWith = {
  home: string
  workstation: Workstation
  id: string
  known: () => Case
  says: (consents: Omit<NonNullable<FollowUp["consents"]>, "textVersion" | "language">) => void
  /** Asked again, and answered. */
  saysYesTo: (consent: ConsentName) => void
  withdraws: () => void
  /** Her second mailbox, which wrote before it was named: the name of the case that it began. */
  writesFromAnother: (given?: Partial<Consents>) => string
  namesTheOther: () => void
}

export async function caseWith(given: Partial<Consents> = all, fields = {}): Promise<CaseWith> {
  const { workstation, pins, home } = await aTeam()
  take(workstation, letterBy("Mai", pins, aReport(fields, given)))
  const { id } = theCase(workstation)
  return {
    home,
    workstation,
    id,
    known: () => openCase(workstation, id),
    says: (consents) =>
      void take(workstation, followUpBy("Mai", pins, { consents: { textVersion: 1, language: "en", ...consents } })),
    saysYesTo: (consent) => {
      const question = "ab".repeat(16)
      const { letters } = openCase(workstation, id)
      const topic = { type: "consent", consent } as const
      keepQuestion(workstation, openCase(workstation, id), {
        id: question,
        topic,
        day: workstation.today,
        letters: letters.length,
        reply: 1,
      })
      take(workstation, followUpBy("Mai", pins, { answers: [{ question, answer: "yes" }] }))
    },
    withdraws: () => void take(workstation, withdrawalBy("Mai", pins)),
    writesFromAnother: (other = given) => {
      take(workstation, letterBy("Mai's second code", pins, aReport({ story: "From the new one." }, other)))
      return casesOf(workstation).find((each) => each.id !== id)?.id ?? ""
    },
    namesTheOther: () => void take(workstation, newMailboxBy("Mai", "Mai's second code", pins)),
  }
}
