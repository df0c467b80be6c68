import type { Case } from "../casework/case.ts"
import type { Workstation } from "../workstation.ts"
import { type Link, linksOf, takenBackFrom } from "./link-store.ts"
import { writersBehind } from "./links.ts"
import type { Writers } from "./writers.ts"

/** Links as a caseworker reads them. */

export const writersWords: { [Each in Writers]: string } = {
  different: "written by different people",
  same: "written by the same person",
  "not-asked": "nobody answered yet whether the same person wrote both",
}

const otherOf = ({ cases }: Link, id: string): string => cases.find((each) => each !== id) ?? id

/** "4TQ9XK2M: high confidence, Ana, 2026-06-17; written by different people." */
export const describeLink = (link: Link, id: string): string =>
  `${otherOf(link, id)}: ${link.confidence} confidence, ${link.by}, ${link.day}; ${writersWords[link.writers]}.`

/** What else belongs to it: reasons, the note, earlier answers, and that it was undone. */
export const linkDetails = ({ reasons, note, answers, undone }: Link): string[] => [
  ...reasons,
  ...(note === "" ? [] : [`Note: ${note}`]),
  ...(answers.length > 1 ? answers.map(({ writers, by, day }) => `${day}, ${by}: ${writersWords[writers]}`) : []),
  ...(undone ? [`Undone by ${undone.by}, ${undone.day}: ${undone.why}`] : []),
]

/** N6: that there was one, and no more. */
const takenBackWords = (count: number): string[] => {
  if (count === 0) return []
  return [count === 1 ? "One linked report was taken back." : `${count} linked reports were taken back.`]
}

const countWords = (workstation: Workstation, { id }: Case): string[] => {
  const writers = writersBehind(workstation, id).length
  return writers > 1 ? [`Reports about this person by different people, as far as links say: ${writers}.`] : []
}

export const notesOn = (workstation: Workstation, known: Case): string[] => [
  ...countWords(workstation, known),
  ...takenBackWords(takenBackFrom(workstation, known.id).length),
]

export const linksInForce = (workstation: Workstation, { id }: Case): Link[] =>
  linksOf(workstation, id).filter(({ undone }) => !undone)

export const linksUndone = (workstation: Workstation, { id }: Case): Link[] =>
  linksOf(workstation, id).filter(({ undone }) => undone)
