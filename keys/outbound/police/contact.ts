import type { Case } from "../../casework/case.ts"
import { openCase } from "../../casework/open-case.ts"
import {
  type Contact,
  type ContactOutcome,
  contactsOf,
  keepContact,
  logContact,
  logEntryOf,
  type SentFile,
  sentFrom,
} from "../../casework/police.ts"
import { stubOf } from "../../casework/taking/stub.ts"
import { addTask } from "../../casework/tasks.ts"
import { whyNoReply } from "../../casework/way-back.ts"
import { refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { askForEvent } from "./ask.ts"
import { receiverOf } from "./receivers.ts"

/** S28, S29: the police want more, and ask the team, never the reporter. We ask again, for this event, and write it down. */

export type Contacted = { reference: string; outcome: ContactOutcome | "taken-back" }

/**
 * Notes that a receiver came back about a file (`reference`; the newest that went to it when null), opens a task, and
 * asks the reporter. From this moment nothing passes from this case before a yes to that. Throws `no-such-case` and
 * `no-such-reference`; then nothing is noted.
 */
export async function policeContacted(
  workstation: Workstation,
  id: string,
  receiver: string,
  reference: string | null,
  words: string,
): Promise<Contacted> {
  const known = openCase(workstation, id)
  if (known.state === "withdrawn") return contactedAfterAll(workstation, known, receiver, reference)
  const sent = sentFrom(workstation, known).filter((each) => each.receiver.id === receiver)
  const meant = newest(workstation, sent, reference) ?? refuse("no-such-reference")
  // Noted first: whatever happens to the question, nothing passes.
  const contact = note(workstation, known, meant)
  if (whyNoReply(known)) return { reference: meant.reference, outcome: contact.outcome }
  const to = receiverOf(workstation, receiver) ?? { ...meant.receiver, takes: "all", key: null, since: null }
  const asked = await askForEvent(workstation, known.id, to, meant.sort, meant.reference, words)
  const questions = asked.map(({ question }) => question)
  return workstation.vault.together(() => keepOutcome(workstation, known, { ...contact, questions, outcome: "waits" }))
}

const dayOf = (workstation: Workstation, reference: string): string =>
  logEntryOf(workstation, reference)?.days.at(-1) ?? ""

function newest(workstation: Workstation, sent: readonly SentFile[], reference: string | null): SentFile | undefined {
  const fits = sent.filter((each) => reference === null || each.reference === reference)
  return fits
    .toSorted((one, other) => (dayOf(workstation, one.reference) < dayOf(workstation, other.reference) ? -1 : 1))
    .at(-1)
}

function note(workstation: Workstation, known: Case, { reference, receiver }: SentFile): Contact {
  return workstation.vault.together(() => {
    const id = `${contactsOf(workstation, known).length + 1}`
    const contact: Contact = { id, reference, receiver: receiver.id, questions: [], outcome: "cannot-ask" }
    keepOutcome(workstation, known, contact)
    addTask(workstation, "police-contact", { case: known.id, alerts: [], police: [reference] })
    return contact
  })
}

function keepOutcome(workstation: Workstation, known: Case, contact: Contact): Contacted {
  const { id, reference, outcome } = contact
  keepContact(workstation, known, contact)
  logContact(workstation, reference, id, outcome)
  return { reference, outcome }
}

/** There is nobody to ask, and nothing to give. */
function contactedAfterAll(
  workstation: Workstation,
  { id }: Case,
  receiver: string,
  reference: string | null,
): Contacted {
  const gone = (stubOf(workstation, id)?.police ?? []).flatMap((each) => logEntryOf(workstation, each) ?? [])
  const fits = gone.filter(({ to, reference: each }) => to.id === receiver && (reference ?? each) === each)
  const entry = fits.at(-1) ?? refuse("no-such-reference")
  logContact(workstation, entry.reference, `${entry.contacts.length + 1}`, "taken-back")
  return { reference: entry.reference, outcome: "taken-back" }
}

export const describeContact = ({ reference, outcome }: Contacted): string => contactWords[outcome](reference)

const contactWords: { [Outcome in Contacted["outcome"]]: (reference: string) => string } = {
  waits: (reference) =>
    `Noted: the police asked about ${reference}. The reporter is asked again, for this event. Nothing passes before a yes to that question.`,
  "cannot-ask": (reference) =>
    `Noted: the police asked about ${reference}. There is no way to ask the reporter, so nothing passes. Tell the police so, and nothing else.`,
  "taken-back": (reference) =>
    `Noted: the police asked about ${reference}. Its reporter took everything back. Nothing is here, and nothing passes. Tell the police so, and nothing else.`,
  yes: (reference) => `The reporter said yes to more about ${reference}.`,
  no: (reference) => `The reporter said No to more about ${reference}. Nothing passes.`,
}
