import type { PoliceSort } from "../../../crypto/documents/police-file.ts"
import { openCase } from "../../casework/open-case.ts"
import { tidied } from "../../casework/reply-text.ts"
import { refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { type Asked, ask } from "../ask.ts"
import { leavingFile, type PoliceDraft } from "./draft.ts"
import { whyNotShow } from "./gate.ts"
import { consentsFor, permissionOf } from "./permission.ts"
import { openReceiver, type Receiver } from "./receivers.ts"
import { hashOfPoliceFile, wordsOfPoliceFile } from "./words.ts"

/** What a reporter is asked about the police: exactly these words, or one receiver, once more. */

/**
 * N9: shows the reporter the file exactly as it would go, and asks whether it may. `words` of ours may be "". Throws the
 * refusals that say why not; then nothing was written.
 */
export function askPoliceWords(workstation: Workstation, draft: PoliceDraft, words: string): Promise<Asked> {
  return ask(workstation, draft.case, () => {
    const why = whyNotShow(workstation, draft)
    if (why) return refuse(why)
    const file = leavingFile(workstation, draft)
    const consents = consentsFor[file.sort]
    return {
      message: { type: "police-words", to: file.to, file: wordsOfPoliceFile(file), text: tidied(words) },
      topic: { type: "police-words", words: hashOfPoliceFile(file), receiver: draft.receiver, consents },
    }
  })
}

export const describeWordsAsked =
  "The reporter sees exactly this file. It can go after a yes to it: silence is not yes."

/**
 * Asks again whether this one receiver may be told: the answer counts for no other. Throws the refusals that say why
 * not; then nothing was written.
 */
export function askPoliceConsent(
  workstation: Workstation,
  id: string,
  receiverId: string,
  sort: PoliceSort,
  words: string,
): Promise<Asked[]> {
  const receiver = openReceiver(workstation, receiverId)
  const known = openCase(workstation, id)
  if (permissionOf(workstation, known, receiver, sort) === "yes") return refuse("already-allowed")
  const text = `This question is about one receiver only: ${receiver.name}. Your answer counts for no other.`
  return askEach(workstation, id, receiver, sort, withOurs(text, words), null)
}

/** S29: because the police asked about a file of theirs, for this one time. */
export function askForEvent(
  workstation: Workstation,
  id: string,
  receiver: Receiver,
  sort: PoliceSort,
  reference: string,
  words: string,
): Promise<Asked[]> {
  const text = `We gave ${receiver.name} a file under the reference ${reference}. Now the police have asked us about it. May we give them more? Your answer counts for this one time. Without a Yes from you nothing passes.`
  return askEach(workstation, id, receiver, sort, withOurs(text, words), reference)
}

const withOurs = (text: string, words: string): string => [text, tidied(words)].filter(Boolean).join("\n\n")

/** A formal report takes two yeses, so there are two questions. */
async function askEach(
  workstation: Workstation,
  id: string,
  { id: receiver, name }: Receiver,
  sort: PoliceSort,
  text: string,
  event: string | null,
): Promise<Asked[]> {
  const asked: Asked[] = []
  for (const consent of consentsFor[sort])
    asked.push(
      await ask(workstation, id, () => ({
        message: { type: "question", consent, text },
        topic: { type: "police", consent, receiver, name, event },
      })),
    )
  return asked
}
