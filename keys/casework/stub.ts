import type { Day } from "../../crypto/day.ts"
import type { Workstation } from "../workstation.ts"
import { type Case, freshCase } from "./case.ts"

/** What stays of a case that was withdrawn: enough to take its warnings back, and to say that it is gone. */
export type Stub = { id: string; alerts: string[]; day: Day }

/** `mailboxes`: all that the case had. None of their letters is read from now on. */
export function leaveStub({ vault }: Workstation, stub: Stub, mailboxes: readonly string[]): void {
  vault.put(`withdrawn/${stub.id}`, stub)
  for (const mailbox of mailboxes) vault.put(`gone/${mailbox}`, stub.id)
}

/** Whether everything of this mailbox was withdrawn: its letters are dropped unread, for good. */
export const isGone = ({ vault }: Workstation, mailbox: string): boolean => vault.get(`gone/${mailbox}`) !== undefined

export const stubsOf = ({ vault }: Workstation): Stub[] => vault.list<Stub>("withdrawn").map(({ value }) => value)
export const stubOf = ({ vault }: Workstation, id: string): Stub | undefined => vault.get<Stub>(`withdrawn/${id}`)

/** The stub as a case that says nothing and cannot be written to. */
export const caseOfStub = ({ id, alerts }: Stub): Case => ({
  ...freshCase({ mailbox: "", recipient: "", replyKey: "", answerWanted: false }),
  id,
  state: "withdrawn",
  alerts,
})
