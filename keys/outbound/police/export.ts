import { Encrypter } from "age-encryption"
import { utf8 } from "../../../crypto/bytes.ts"
import { consentTextVersion } from "../../../crypto/documents/consents.ts"
import type { PoliceFile } from "../../../crypto/documents/police-file.ts"
import type { Case, OpenedLetter } from "../../casework/case.ts"
import { answerTo } from "../../casework/consent.ts"
import { lettersOf } from "../../casework/intake.ts"
import { openCase } from "../../casework/open-case.ts"
import { keepLogEntry, keepSent, logEntryOf, type PoliceLogEntry, type UnderConsent } from "../../casework/police.ts"
import { type AskedQuestion, questionsOf } from "../../casework/questions.ts"
import { toldIn } from "../../casework/told.ts"
import { Refusal, refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { type Shift, workShift } from "../shift.ts"
import { leavingFile, openDraft, type PoliceDraft } from "./draft.ts"
import { approvalOf, whyNotPolice } from "./gate.ts"
import { consentsFor } from "./permission.ts"
import { openReceiver, type Receiver } from "./receivers.ts"
import { hashOfPoliceFile } from "./words.ts"

/** The one way in which anything leaves for the police: a file, made here, carried by the way that was agreed on. */

export type ExportForm = "pdf" | "json"
export type Exported = {
  bytes: Uint8Array
  /** Says nothing: what the file is called where it lies about. */
  name: string
  sealed: boolean
  entry: PoliceLogEntry
  /** What the pull before it did. */
  shift: Shift
}

/**
 * Fetches all letters, asks the gate, makes the file, and writes it down in the log, in this order: what the log does
 * not name has not left. Throws the refusals that say why not; then nothing has left and nothing is logged.
 */
export async function exportPoliceFile(
  workstation: Workstation,
  id: string,
  receiver: string | undefined,
  form: ExportForm,
): Promise<Exported> {
  const shift = await freshLetters(workstation)
  const draft = openDraft(workstation, id, receiver)
  const file = openGate(workstation, draft)
  const to = openReceiver(workstation, draft.receiver)
  const { bytes, name } = await sealed(to, await made(file, form, workstation), form)
  const entry = workstation.vault.together(() => {
    // Another program may have fetched a No while the file was made.
    if (hashOfPoliceFile(openGate(workstation, draft)) !== hashOfPoliceFile(file)) return refuse("police-words-changed")
    return logged(workstation, draft, file, to)
  })
  return { bytes, name, sealed: to.key !== null, entry, shift }
}

/** Protocol §5: a complete pull just before, whenever the last one was. */
async function freshLetters(workstation: Workstation): Promise<Shift> {
  try {
    return await workShift(workstation, () => {})
  } catch (error) {
    if (error instanceof Refusal) return refuse("police-needs-pull")
    throw error
  }
}

function openGate(workstation: Workstation, draft: PoliceDraft): PoliceFile {
  const why = whyNotPolice(workstation, draft)
  return why ? refuse(why) : leavingFile(workstation, draft)
}

/** The same file on the same day has the same bytes. The day is stamped on it: no clock time is. */
async function made(file: PoliceFile, form: ExportForm, { today }: Workstation): Promise<Uint8Array> {
  if (form === "pdf") {
    // Loaded when it is needed: what draws a page and its fonts is a third of the whole program.
    const { policePdf } = await import("./pdf.ts")
    return policePdf(file, today)
  }
  const document = { kind: "canopy/police-export", version: 1, submitted: today, sha256: hashOfPoliceFile(file), file }
  return utf8(`${JSON.stringify(document, null, 2)}\n`)
}

async function sealed({ key }: Receiver, bytes: Uint8Array, form: ExportForm) {
  if (key === null) return { bytes, name: `document.${form}` }
  const encrypter = new Encrypter()
  encrypter.addRecipient(key)
  return { bytes: await encrypter.encrypt(bytes), name: `document.${form}.age` }
}

function logged(workstation: Workstation, draft: PoliceDraft, file: PoliceFile, to: Receiver): PoliceLogEntry {
  const known = openCase(workstation, draft.case)
  const hash = hashOfPoliceFile(file)
  const { reference, sort } = file
  const before = logEntryOf(workstation, reference)
  const consents = consentsFor[sort]
  const receiver = { id: to.id, name: to.name }
  const entry: PoliceLogEntry = {
    reference,
    sort,
    to: receiver,
    days: [...new Set([...(before?.days ?? []), workstation.today])],
    consents: consents.flatMap((name) => underConsent(workstation, known, name)),
    ...approvalOf(workstation, draft, hash),
    hash,
    contacts: before?.contacts ?? [],
    takenBack: null,
  }
  keepLogEntry(workstation, entry)
  keepSent(workstation, known, { reference, receiver, sort, consents })
  return entry
}

/** The newest letter that said yes: by its choice of consents, or by its answer to a question of ours. */
function underConsent(workstation: Workstation, known: Case, name: UnderConsent["name"]): UnderConsent[] {
  const letters = lettersOf(workstation, known)
  const asked = questionsOf(workstation, known).filter(({ topic }) =>
    topic.type === "police-words" ? topic.consents.includes(name) : "consent" in topic && topic.consent === name,
  )
  const last = letters.findLast((letter) => versionIn(letter, name, asked) !== null)
  return last ? [{ name, textVersion: versionIn(last, name, asked) ?? 0, day: last.document.day }] : []
}

function versionIn(letter: OpenedLetter, name: UnderConsent["name"], asked: readonly AskedQuestion[]): number | null {
  const { document, oldCode } = letter
  const told = toldIn(document)
  if (oldCode || !told) return null
  const { consents } = told
  if (consents?.[name] === "yes") return consents.textVersion
  return asked.some((question) => answerTo(question, [letter]) === "yes") ? consentTextVersion : null
}

export const describeExport = ({ entry, sealed: isSealed }: Pick<Exported, "entry" | "sealed">): string[] => [
  `${entry.reference} for ${entry.to.name} is made and in the log${entry.teamOfOne ? ", as done by one person alone" : ""}.`,
  isSealed
    ? "It is sealed to the receiver’s key: only they can open it, with the stock age."
    : "It is NOT sealed: this receiver has no key here. Carry it only by the secure way that you agreed on, and delete it afterwards.",
]
