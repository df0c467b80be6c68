import type { Reply } from "../../crypto/documents/reply.ts"

/** What stands in a caseworker's thread: an answer, or something to be said about their numbers. */
export type Line =
  | { kind: "reply"; reply: Reply }
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

/** Each caseworker counts from 1. What was kept back after the last number cannot be seen here. */
function linesOf(replies: readonly Reply[]): Line[] {
  const sorted = [...replies].sort((a, b) => a.number - b.number)
  return sorted.flatMap((reply, at) => [
    ...lineBetween(sorted[at - 1]?.number ?? 0, reply.number),
    { kind: "reply" as const, reply },
  ])
}

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
