import type { Message, Reply } from "./documents/reply.ts"
import { firstNumber, joined } from "./reply-parts.ts"

/** An answer, whole. `number` is that of its first part, `last` that of its last. */
export type Whole = Pick<Reply, "from" | "number" | "day" | "letters"> & { last: number; message: Message }

/** What stands in a caseworker's thread: an answer, or something to be said about their numbers. */
export type Line =
  | { kind: "reply"; reply: Whole }
  /** Parts of a longer answer, of which others are not here, or do not fit. */
  | { kind: "unfinished"; first: number; of: number }
  /** Numbers from `first` to `last` are not here: deleted, forgotten, or kept back by somebody. */
  | { kind: "missing"; first: number; last: number }
  /** Two different answers have this number. */
  | { kind: "repeated"; number: number }

/** All answers of one caseworker, in the order of their numbers. */
export type Thread = { from: string; lines: Line[] }

function lineBetween(before: number, number: number): Line[] {
  if (number === before) return [{ kind: "repeated", number }]
  return number > before + 1 ? [{ kind: "missing", first: before + 1, last: number - 1 }] : []
}

/** Replies that belong together stand together: parts of one message have one first number. */
function together(sorted: readonly Reply[]): Reply[][] {
  const groups: Reply[][] = []
  for (const reply of sorted) {
    const last = groups.at(-1)
    const belongs = reply.body.type === "part" && last?.[0]?.body.type === "part"
    if (belongs && firstNumber(last[0]!) === firstNumber(reply)) last.push(reply)
    else groups.push([reply])
  }
  return groups
}

function lineOf(group: readonly Reply[]): Line {
  const first = group[0]!
  const message = joined(group)
  const { body, from, day, letters } = first
  if (!message) return { kind: "unfinished", first: firstNumber(first), of: body.type === "part" ? body.of : 1 }
  return { kind: "reply", reply: { from, day, letters, number: first.number, last: group.at(-1)!.number, message } }
}

const byNumber = (replies: readonly Reply[]): Reply[] => [...replies].sort((a, b) => a.number - b.number)

/** Each caseworker counts from 1. What was kept back after the last number cannot be seen here. */
function linesOf(replies: readonly Reply[]): Line[] {
  let before = 0
  return together(byNumber(replies)).flatMap((group) => {
    const gaps = group.flatMap(({ number }) => {
      const gap = lineBetween(before, number)
      before = number
      return gap
    })
    return [...gaps, lineOf(group)]
  })
}

/** The parts among these replies whose message is not whole: they are not to be deleted, or it never will be. */
export const unfinishedIn = (replies: readonly Reply[]): Reply[] =>
  [...new Set(replies.map(({ from }) => from))].flatMap((from) =>
    together(byNumber(replies.filter((reply) => reply.from === from)))
      .filter((group) => !joined(group))
      .flat(),
  )

const newestDay = (replies: readonly Reply[]): string =>
  replies.reduce((day, reply) => (reply.day > day ? reply.day : day), "")

/** One thread a caseworker; whoever wrote last stands last. */
export function threadsOf(replies: readonly Reply[]): Thread[] {
  const writers = [...new Set(replies.map(({ from }) => from))].sort()
  return writers
    .map((from) => ({ from, own: replies.filter((reply) => reply.from === from) }))
    .sort((a, b) => (newestDay(a.own) < newestDay(b.own) ? -1 : newestDay(a.own) > newestDay(b.own) ? 1 : 0))
    .map(({ from, own }) => ({ from, lines: linesOf(own) }))
}
