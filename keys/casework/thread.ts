import type { Workstation } from "../workstation.ts"
import type { Case, OpenedLetter, Summary, WrittenReply } from "./case.ts"
import { lettersOf, repliesOf } from "./intake.ts"

/** What was written in a case, by both sides, in the order in which the desk had it: days never go back. */
export type Entry =
  | { kind: "letter"; letter: OpenedLetter }
  | { kind: "reply"; reply: WrittenReply; isSummary: boolean; isSent: boolean }
  /** What was done, kept here because there was no way to reply. */
  | { kind: "kept"; summary: Summary }

type Placed = { place: number; entry: Entry }

/** `waiting`: numbers of the replies that have not left yet. */
export function threadOf(workstation: Workstation, known: Case, waiting: ReadonlySet<number>): Entry[] {
  const summaries = known.whatWeDid ?? []
  const letters = lettersOf(workstation, known).map(
    (letter): Placed => ({ place: known.letters.indexOf(letter.id) + 1, entry: { kind: "letter", letter } }),
  )
  const replies = repliesOf(workstation, known).map((reply): Placed => {
    const isSummary = summaries.some(({ reply: number }) => number === reply.number)
    return {
      place: reply.letters,
      entry: { kind: "reply", reply, isSummary, isSent: !waiting.has(reply.number) },
    }
  })
  const kept = summaries
    .filter(({ reply }) => reply === null)
    .map((summary): Placed => ({ place: summary.letters, entry: { kind: "kept", summary } }))
  // A stable sort: a letter stands before the replies that count it.
  return [...letters, ...replies, ...kept].toSorted((one, other) => one.place - other.place).map(({ entry }) => entry)
}

/** The line above our own words. */
export function headingOf(entry: Exclude<Entry, { kind: "letter" }>): string {
  if (entry.kind === "kept") return `What we did, ${entry.summary.day}, kept here: there was no way to reply`
  const { reply, isSummary, isSent } = entry
  const what = isSummary ? "What we did, reply" : "Reply"
  const name =
    reply.body.type === "opened"
      ? `We answered: we have opened it (reply ${reply.number}`
      : `${what} ${reply.number} (from us`
  return `${name}, ${reply.day})${isSent ? "" : " – not sent yet"}`
}
