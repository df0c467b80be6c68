/** Who wrote what, as far as caseworkers answered it. Pure: cases are names, and links are what was said about two. */

export const confidences = ["low", "medium", "high"] as const
export type Confidence = (typeof confidences)[number]
/** "Were these two written by the same person?" Not asked is no answer: then nothing counts for more than one. */
export const writersAnswers = ["different", "same", "not-asked"] as const
export type Writers = (typeof writersAnswers)[number]

export type Tie = { cases: readonly [string, string]; confidence: Confidence; writers: Writers }

/** What lies behind a case: it and all that are tied to it, by writer; the case's own writer first. */
export type Groups = string[][]

const otherOf = ({ cases: [one, two] }: Tie, id: string): string => (one === id ? two : one)

/** Ties over which reports about one person are counted together: sure enough, and it was asked who wrote them. */
const carries = ({ confidence, writers }: Tie): boolean => confidence !== "low" && writers !== "not-asked"

/** All that can be reached from a case, over any number of ties; `tiesOf` gives those of one case. */
function reached(from: string, tiesOf: (id: string) => readonly Tie[], follows: (tie: Tie) => boolean): string[] {
  const found = new Set([from])
  for (const id of found) for (const tie of tiesOf(id)) if (follows(tie)) found.add(otherOf(tie, id))
  return [...found]
}

/**
 * Cases about one person, grouped by writer. "The same writer" outweighs every "different": where the answers disagree,
 * fewer are counted. It holds however sure the tie itself is, for it says who wrote and not who it is about.
 */
export function byWriter(from: string, tiesOf: (id: string) => readonly Tie[]): Groups {
  const behind = reached(from, tiesOf, carries)
  const groups: Groups = []
  for (const id of behind) {
    if (groups.some((group) => group.includes(id))) continue
    const theirs = new Set(reached(id, tiesOf, ({ writers }) => writers === "same"))
    groups.push(behind.filter((each) => theirs.has(each)))
  }
  return groups
}
