import type { Workstation } from "../workstation.ts"
import type { Case, OpenedLetter, Summary, WrittenReply } from "./case.ts"
import { answerTo } from "./consent.ts"
import { colleaguesReplies, lettersOf, replyOf } from "./intake.ts"
import { describeLetter } from "./letter-words.ts"
import { type AskedQuestion, questionsOf } from "./questions.ts"

/** What was written in a case, by both sides, in the order in which the desk had it: days never go back. */
export type Entry =
  | { kind: "letter"; letter: OpenedLetter; described: ReturnType<typeof describeLetter> }
  | {
      kind: "reply"
      reply: WrittenReply
      isSummary: boolean
      isSent: boolean
      answer: "yes" | "no" | null
      by?: string
    }
  /** What was done, kept here because there was no way to reply. */
  | { kind: "kept"; summary: Summary }

type Placed = { place: number; entry: Entry }
type Asked = { questions: readonly AskedQuestion[]; letters: readonly OpenedLetter[] }

/** `waiting`: numbers of the replies to the present mailbox that have not left yet. */
export function threadOf(workstation: Workstation, known: Case, waiting: ReadonlySet<number>): Entry[] {
  const asked: Asked = { questions: questionsOf(workstation, known), letters: lettersOf(workstation, known) }
  const letters = asked.letters.map(
    (letter): Placed => ({
      place: known.letters.indexOf(letter.id) + 1,
      entry: { kind: "letter", letter, described: describeLetter(letter, asked.questions) },
    }),
  )
  const kept = (known.whatWeDid ?? [])
    .filter(({ reply }) => reply === null)
    .map((summary): Placed => ({ place: summary.letters, entry: { kind: "kept", summary } }))
  // A stable sort: a letter stands before the replies that count it.
  return [...letters, ...repliesIn(workstation, known, waiting, asked), ...kept]
    .toSorted((one, other) => one.place - other.place)
    .map(({ entry }) => entry)
}

function repliesIn(workstation: Workstation, known: Case, waiting: ReadonlySet<number>, asked: Asked): Placed[] {
  return [...ownReplies(workstation, known, waiting, asked), ...colleaguesIn(workstation, known, asked)]
}

/** Sent or not is known at the workstation that wrote it. */
const colleaguesIn = (workstation: Workstation, known: Case, asked: Asked): Placed[] =>
  colleaguesReplies(workstation, known).map(({ by, ...reply }) => ({
    place: reply.letters,
    entry: {
      kind: "reply",
      reply,
      isSummary: isSummary(known, reply),
      isSent: !reply.notSent,
      answer: answerIn(reply, asked),
      by,
    },
  }))

function ownReplies(workstation: Workstation, known: Case, waiting: ReadonlySet<number>, asked: Asked): Placed[] {
  return Array.from({ length: known.replies }, (_, at) => at + 1).flatMap((count): Placed[] => {
    const reply = replyOf(workstation, known, count)
    if (!reply) return []
    // What went to an earlier mailbox has left, or never will: its numbers say nothing about what waits now.
    const isEarlier = count <= (known.before ?? 0)
    const isSent = isEarlier || ![...waiting].some((number) => number >= reply.number && number <= lastOf(reply))
    const entry: Entry = {
      kind: "reply",
      reply,
      isSummary: isSummary(known, reply),
      isSent: isSent && !reply.notSent,
      answer: answerIn(reply, asked),
    }
    return [{ place: reply.letters, entry }]
  })
}

const lastOf = ({ number, last = number }: WrittenReply): number => last

/** Numbers begin again with each mailbox; between two mailboxes lies a letter. */
const isSummary = ({ whatWeDid = [] }: Case, { number, letters }: WrittenReply): boolean =>
  whatWeDid.some((summary) => summary.reply === number && summary.letters === letters)

function answerIn({ body }: WrittenReply, { questions, letters }: Asked): "yes" | "no" | null {
  const question = "id" in body ? questions.find(({ id }) => id === body.id) : undefined
  return question ? answerTo(question, letters) : null
}

const notSentWords = {
  moved: "never sent: the reporter gave up that mailbox",
  withdrawn: "never sent",
  "no-answer-wanted": "never sent: the reporter wants no answer",
} as const

function whatIs(body: WrittenReply["body"], isSummaryOfOurs: boolean): string {
  if (body.type === "question") return "We asked, reply"
  if (body.type === "alert-words") return "We showed the words of a warning, reply"
  if (body.type === "police-watch-words") return "We showed the words of a Police Watch entry, reply"
  if (body.type === "police-words") return "We showed the words of a police file, reply"
  return isSummaryOfOurs ? "What we did, reply" : "Reply"
}

/** The line above our own words. */
export function headingOf(entry: Exclude<Entry, { kind: "letter" }>): string {
  if (entry.kind === "kept") return `What we did, ${entry.summary.day}, kept here: there was no way to reply`
  const { reply, isSummary: isOurSummary, isSent, by } = entry
  const numbers = reply.last ? `${reply.number} to ${reply.last}` : `${reply.number}`
  const name =
    reply.body.type === "opened"
      ? `We answered: we have opened it (reply ${numbers}${by ? ` from ${by}` : ""}`
      : `${whatIs(reply.body, isOurSummary)} ${numbers} (from ${by ?? "us"}`
  const fate = reply.notSent ? ` – ${notSentWords[reply.notSent]}` : isSent ? "" : " – not sent yet"
  return `${name}, ${reply.day})${fate}`
}

/** Under a question: whether it was answered. null for what asks nothing. */
export function answerWords({ reply, answer }: Extract<Entry, { kind: "reply" }>): string | null {
  if (!("id" in reply.body)) return null
  return answer ? `Answered: ${answer}.` : "No answer yet: silence is not yes."
}
