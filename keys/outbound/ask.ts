import { isDeepStrictEqual } from "node:util"
import { toHex } from "../../crypto/bytes.ts"
import { audienceOf, type Draft, isWatch, type PublishedWords, wordsOfDraft } from "../../crypto/documents/alert.ts"
import { type ConsentName, consentNames } from "../../crypto/documents/consents.ts"
import { type Message, mostQuestionText } from "../../crypto/documents/reply.ts"
import { askingWords } from "../casework/asking-words.ts"
import type { Case, WrittenReply } from "../casework/case.ts"
import { permissionFor } from "../casework/consent.ts"
import { lettersOf } from "../casework/intake.ts"
import { openCase } from "../casework/open-case.ts"
import { keepQuestion, type QuestionTopic, questionsOf, wordsOfAlert } from "../casework/questions.ts"
import { charactersOver, isBlank, tidied } from "../casework/reply-text.ts"
import { isAboutPolice } from "../casework/told.ts"
import { refuseIfTells } from "../challenges/reply-check.ts"
import { writeReply } from "../post/outbox.ts"
import { Refusal, refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { checkDraft, permissionOf } from "./alerts/drafts.ts"
import { linesOf, watchRows } from "./alerts/watch-reader.ts"
import { type Delivered, deliver, lastWritten, refuseUnlessAnswerable, writtenSince } from "./reply.ts"

/** What a reporter is asked (N8, N9). A letter answers by naming the question; until one does, nothing is allowed. */

type Question = Extract<Message, { id: string }>
/** A question before it has an id, and what a yes to it will be a yes to. */
type WithoutId = Question extends infer Each ? (Each extends Question ? Omit<Each, "id"> : never) : never
export type Drafted = { message: WithoutId; topic: QuestionTopic }

export type Asked = Delivered & { question: string }

const isConsent = (name: string): name is ConsentName => (consentNames as readonly string[]).includes(name)

/**
 * Asks one consent again, with words of ours. Asked again in the same words before another letter came, it is the same
 * question. Throws the refusals that say why not; then nothing was written.
 */
export function askConsent(workstation: Workstation, id: string, consent: string, words: string): Promise<Asked> {
  const text = tidied(words)
  return ask(workstation, id, (to) => {
    if (!isConsent(consent)) return refuse("no-such-consent")
    const letters = lettersOf(workstation, to)
    if (consent === "alert" && isAboutPolice(letters)) return refuse("police-not-asked-again")
    const permission = permissionFor(consent, letters, questionsOf(workstation, to))
    if (permission === "yes") return refuse("already-allowed")
    if (isBlank(text)) return refuse("empty-reply")
    return { message: { type: "question", consent, text }, topic: { type: "consent", consent } }
  })
}

/**
 * Shows the reporter the exact words of a warning, or of an entry of Police Watch, and asks whether they may go out (N9). `words` may be "": the page
 * says what is asked. Throws the refusals that say why not; then nothing was written.
 */
export function askWords(workstation: Workstation, draft: Draft, words: string): Promise<Asked> {
  return ask(workstation, draft.case, ({ id }) => {
    const audience = audienceOf(draft)
    if (permissionOf(workstation, id, audience) === "no")
      return refuse(audience === "partners" ? "no-consent-for-services" : "no-consent-to-alert")
    if (checkDraft(workstation, draft).length > 0) return refuse("draft-not-safe")
    if (audience === "partners") return aboutServices(draft, tidied(words))
    return {
      message: { ...shownOf(asJson(wordsOfDraft(draft))), text: tidied(words) },
      topic: { type: "alert-words", words: wordsOfAlert(wordsOfDraft(draft)) },
    }
  })
}

/** Words for services alone are shown in the question itself: the page of a warning's words speaks of publishing. */
const aboutServices = (draft: Draft, words: string): Drafted => ({
  message: {
    type: "question",
    consent: "partners",
    text: [words, askingWords.partners, ...linesOf(wordsOfDraft(draft))].filter(Boolean).join("\n"),
  },
  topic: { type: "alert-words", words: wordsOfAlert(wordsOfDraft(draft), "partners") },
})

export const describeAsked =
  "The reporter sees exactly these words. They can go out after a yes to them: silence is not yes."

/** Without the fields that are there and undefined: JSON does not have them, and nobody could sign them. */
const asJson = (words: PublishedWords): PublishedWords => JSON.parse(JSON.stringify(words))

/** An entry of Police Watch goes row by row, as it will be read: the page that shows it need not know the forces. */
const shownOf = (words: PublishedWords) =>
  isWatch(words)
    ? { type: "police-watch-words" as const, entry: watchRows(words) }
    : { type: "alert-words" as const, alert: words }

/** Asks what `drafted` makes of the case, inside one commit; it throws the refusals that say why not. */
export async function ask(workstation: Workstation, id: string, drafted: (to: Case) => Drafted): Promise<Asked> {
  const { known, reply } = workstation.vault.together(() => {
    const to = openCase(workstation, id)
    refuseUnlessAnswerable(to)
    return askedOnce(workstation, to, drafted(to))
  })
  return { question: (reply.body as Question).id, ...(await deliver(workstation, known, reply)) }
}

function askedOnce(
  workstation: Workstation,
  to: Case,
  { message, topic }: Drafted,
): { known: Case; reply: WrittenReply } {
  refuseIfTooLong(message.text)
  refuseIfTells(workstation, to, message.text)
  const isSame = ({ body }: WrittenReply): boolean =>
    "id" in body && isDeepStrictEqual({ ...body }, { ...message, id: body.id })
  const already = writtenSince(workstation, to).find(isSame)
  if (already) return { known: to, reply: already }
  const question = { ...message, id: toHex(workstation.random(16)) } as Question
  const known = writeReply(workstation, to, question)
  const reply = lastWritten(workstation, known)
  const { day, letters, number } = reply
  keepQuestion(workstation, known, { id: question.id, topic, day, letters, reply: number })
  return { known, reply }
}

function refuseIfTooLong(text: string): void {
  const over = charactersOver(text, (beginning) => beginning.length <= mostQuestionText)
  if (over > 0) throw new Refusal("reply-too-long", over)
}
