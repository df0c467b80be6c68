import type { Day } from "../../crypto/day.ts"
import type { ConsentName } from "../../crypto/documents/consents.ts"
import type { PoliceSort } from "../../crypto/documents/police-file.ts"
import type { Workstation } from "../workstation.ts"
import type { Case } from "./case.ts"
import { answerTo, permissionToTell } from "./consent.ts"
import { lettersOf } from "./intake.ts"
import { questionsOf } from "./questions.ts"
import { addTask } from "./tasks.ts"

/**
 * What went to the police, in two places: with its case, and destroyed with it; and in a log that outlives the case and
 * holds no content: what kind, when, to whom, under which consent (domain §3.5, §4). No case is named in the log.
 */

export type SentFile = {
  reference: string
  receiver: { id: string; name: string }
  sort: PoliceSort
  consents: readonly ConsentName[]
}

/** "waits": the reporter was asked, for this event. "cannot-ask": there is no way to, so nothing passes. */
export type ContactOutcome = "waits" | "cannot-ask" | "yes" | "no"

/**
 * The police came back to us about a file (S28), and the questions that were asked of the reporter because of it (S29).
 * `id`: "1", "2" … in its case.
 */
export type Contact = { id: string; reference: string; receiver: string; questions: string[]; outcome: ContactOutcome }

/** The yes that a file went under. `day`: of the letter that said it. */
export type UnderConsent = { name: ConsentName; textVersion: number; day: Day }

export type PoliceLogEntry = {
  reference: string
  sort: PoliceSort
  to: { id: string; name: string }
  /** Each day on which it was handed out. */
  days: Day[]
  consents: UnderConsent[]
  approvers: string[]
  /** One person did it all: nobody else could have approved. */
  teamOfOne: boolean
  /** Of the exact words (`hashOfPoliceFile`). */
  hash: string
  contacts: { id: string; day: Day; outcome: ContactOutcome | "taken-back" }[]
  /** The day on which the reporter said No after all. */
  takenBack: Day | null
}

export const policeLog = ({ vault }: Workstation): PoliceLogEntry[] =>
  vault
    .list<PoliceLogEntry>("police-log")
    .map(({ value }) => value)
    .toSorted((one, other) => (`${one.days[0]} ${one.reference}` < `${other.days[0]} ${other.reference}` ? -1 : 1))

export const logEntryOf = ({ vault }: Workstation, reference: string): PoliceLogEntry | undefined =>
  vault.get<PoliceLogEntry>(`police-log/${reference}`)

export const keepLogEntry = ({ vault }: Workstation, entry: PoliceLogEntry): void =>
  vault.put(`police-log/${entry.reference}`, entry)

/** What this shelf of a case holds under one heading: "sent", "contact". */
const ofCase = <Value>({ vault }: Workstation, { id }: Pick<Case, "id">, heading: string): Value[] =>
  vault
    .list<Value>(`police/${id}`)
    .filter(({ name }) => name.startsWith(`police/${id}/${heading}/`))
    .map(({ value }) => value)

export const sentFrom = (workstation: Workstation, known: Pick<Case, "id">): SentFile[] =>
  ofCase(workstation, known, "sent")
/** The case is written as it is: whatever is counted of it is counted anew. */
export const keepSent = ({ vault }: Workstation, { id }: Case, sent: SentFile): void =>
  vault.together(() => {
    vault.put(`police/${id}/sent/${sent.reference}`, sent)
    vault.put(`case/${id}`, vault.get<Case>(`case/${id}`))
  })

/** In the order in which the police came back. */
export const contactsOf = (workstation: Workstation, known: Pick<Case, "id">): Contact[] =>
  ofCase<Contact>(workstation, known, "contact").toSorted((one, other) => Number(one.id) - Number(other.id))
export const keepContact = ({ vault }: Workstation, { id }: Case, contact: Contact): void =>
  vault.put(`police/${id}/contact/${contact.id}`, contact)

/** In the log: what became of a contact. */
export function logContact(workstation: Workstation, reference: string, id: string, outcome: Outcome): void {
  const entry = logEntryOf(workstation, reference)
  if (!entry) return
  const day = entry.contacts.find((contact) => contact.id === id)?.day ?? workstation.today
  const others = entry.contacts.filter((contact) => contact.id !== id)
  keepLogEntry(workstation, { ...entry, contacts: [...others, { id, day, outcome }] })
}
type Outcome = PoliceLogEntry["contacts"][number]["outcome"]

/**
 * Call it when a case got a letter: whether what the police asked for is answered now, and whether a No came after a
 * file went out.
 */
export function notePolice(workstation: Workstation, known: Case): void {
  for (const contact of contactsOf(workstation, known)) noteAnswer(workstation, known, contact)
  const refused = sentFrom(workstation, known).filter((sent) => isRefusedNow(workstation, known, sent))
  const news = refused.filter(({ reference }) => logEntryOf(workstation, reference)?.takenBack === null)
  if (news.length === 0) return
  for (const { reference } of news) noteTakenBack(workstation, reference)
  addTask(workstation, "police-taken-back", {
    case: known.id,
    alerts: [],
    police: refused.map(({ reference }) => reference),
  })
}

function noteAnswer(workstation: Workstation, known: Case, contact: Contact): void {
  const outcome = outcomeOf(workstation, known, contact)
  if (outcome === contact.outcome) return
  keepContact(workstation, known, { ...contact, outcome })
  logContact(workstation, contact.reference, contact.id, outcome)
  addTask(workstation, "police-answered", { case: known.id, alerts: [], police: [contact.reference] })
}

/** No to any of its questions is No; a yes is a yes to every one. */
function outcomeOf(workstation: Workstation, known: Case, { questions, outcome }: Contact): ContactOutcome {
  if (questions.length === 0) return outcome
  const letters = lettersOf(workstation, known)
  const asked = questionsOf(workstation, known).filter(({ id }) => questions.includes(id))
  const answers = asked.map((question) => answerTo(question, letters))
  if (answers.includes("no")) return "no"
  return asked.length === questions.length && answers.every((answer) => answer === "yes") ? "yes" : "waits"
}

function isRefusedNow(workstation: Workstation, known: Case, { receiver, consents }: SentFile): boolean {
  const [letters, questions] = [lettersOf(workstation, known), questionsOf(workstation, known)]
  return consents.some((name) => permissionToTell(name, { ...receiver, since: null }, letters, questions) === "no")
}

function noteTakenBack(workstation: Workstation, reference: string): void {
  const entry = logEntryOf(workstation, reference)
  if (entry) keepLogEntry(workstation, { ...entry, takenBack: entry.takenBack ?? workstation.today })
}

/** Call it when everything is taken back, before the case is gone. Gives the references of what cannot be called back. */
export function notePoliceTakenBack(workstation: Workstation, known: Case): string[] {
  const references = sentFrom(workstation, known).map(({ reference }) => reference)
  for (const reference of references) noteTakenBack(workstation, reference)
  for (const { id, reference, outcome } of contactsOf(workstation, known))
    if (outcome === "waits") logContact(workstation, reference, id, "taken-back")
  return references
}
