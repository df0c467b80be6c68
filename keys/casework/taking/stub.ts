import type { Day } from "../../../crypto/day.ts"
import type { WayBack } from "../../../crypto/documents/letter.ts"
import type { Workstation } from "../../workstation.ts"
import { type Case, freshCase } from "../case.ts"

/**
 * What stays of a case that was withdrawn: enough to take its warnings back, to say that it is gone, and which police
 * files had gone out before (`police`: their references).
 */
export type Stub = { id: string; alerts: string[]; day: Day; police?: string[] }

/** `mailboxes`: all that the case had. None of their letters is read from now on. */
export function leaveStub({ vault }: Workstation, stub: Stub, mailboxes: readonly string[]): void {
  vault.put(`withdrawn/${stub.id}`, stub)
  for (const mailbox of mailboxes) vault.put(`gone/${mailbox}`, stub.id)
}

/** Whether everything of this mailbox was withdrawn: its letters are dropped unread, for good. */
export const isGone = ({ vault }: Workstation, mailbox: string): boolean => vault.get(`gone/${mailbox}`) !== undefined

/**
 * Warnings outlive a case that deletes itself. Its mailboxes remember them, so that whoever holds the code can still take
 * them back.
 */
export function rememberWarnings(
  { vault }: Workstation,
  mailboxes: readonly string[],
  alerts: readonly string[],
): void {
  if (alerts.length > 0) for (const mailbox of mailboxes) vault.put(`warned/${mailbox}`, alerts)
}

/** A case that begins with a letter of this mailbox, perhaps not for the first time. */
export const begunCase = ({ vault }: Workstation, wayBack: WayBack): Case => ({
  ...freshCase(wayBack),
  alerts: vault.get<string[]>(`warned/${wayBack.mailbox}`) ?? [],
})

export const stubsOf = ({ vault }: Workstation): Stub[] => vault.list<Stub>("withdrawn").map(({ value }) => value)
export const stubOf = ({ vault }: Workstation, id: string): Stub | undefined => vault.get<Stub>(`withdrawn/${id}`)

/** The stub as a case that says nothing and cannot be written to. */
export const caseOfStub = ({ id, alerts }: Stub): Case => ({
  ...freshCase({ mailbox: "", recipient: "", replyKey: "", answerWanted: false }),
  id,
  state: "withdrawn",
  alerts,
})
