import type { Line, Thread, Whole } from "../../crypto/thread.ts"
import { filled } from "../browser/page.ts"
import { dayIn } from "../words/dates.ts"
import type { Words } from "../words/words.ts"

/** A question of ours that can be answered by Yes or No. */
export type Question = Extract<
  Whole["message"],
  { type: "question" | "alert-words" | "police-watch-words" | "police-words" }
>

const isQuestion = (message: Whole["message"]): message is Question => "id" in message

/** Every question in these threads, each once, in the order in which they are read. */
export function questionsIn(threads: readonly Thread[]): Question[] {
  const replies = threads.flatMap(({ lines }) => lines).flatMap((line) => (line.kind === "reply" ? [line.reply] : []))
  const asked = replies.map(({ message }) => message).filter(isQuestion)
  return [...new Map(asked.map((question) => [question.id, question])).values()]
}

/** "Answer 2, 21 November 2026". */
export const headingOf = ({ number, day }: Whole, words: Words): string =>
  filled(words.comeBackMessages.reply, { number, day: dayIn(words.language, day) })

/** "We had 2 letters from you." */
export const lettersSaid = ({ letters }: Whole, { comeBackMessages }: Words): string =>
  filled(comeBackMessages[letters === 1 ? "one-letter" : "letters"], { letters })

/** What is said about a caseworker's numbers. */
export function lineSaid(line: Exclude<Line, { kind: "reply" }>, who: string, { comeBackMessages }: Words): string {
  if (line.kind === "unfinished") return filled(comeBackMessages.unfinished, { who, first: line.first, of: line.of })
  if (line.kind === "repeated") return filled(comeBackMessages.repeated, { who, number: line.number })
  const { first, last } = line
  return first === last
    ? filled(comeBackMessages.missing, { who, number: first })
    : filled(comeBackMessages["several-missing"], { who, first, last })
}
