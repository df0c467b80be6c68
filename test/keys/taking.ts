import type { Letter } from "../../crypto/documents/letter.ts"
import type { Arrived, Case } from "../../keys/casework/case.ts"
import { casesOf } from "../../keys/casework/intake.ts"
import { type Taken, takeAll } from "../../keys/casework/taking/take.ts"
import { answerByItself } from "../../keys/post/by-itself.ts"
import { tasksOf } from "../../keys/register/asking.ts"
import type { Workstation } from "../../keys/workstation.ts"

/** Letters as one pull brings them, in exactly this order: a server gives them in an order of chance. */

let brought = 0

export const arrived = (document: Letter, rest: Partial<Arrived> = {}): Arrived => ({
  id: `${++brought}`.padStart(32, "0"),
  document,
  ...rest,
})

export const take = (workstation: Workstation, ...documents: Letter[]): Taken =>
  workstation.vault.together(() =>
    takeAll(
      workstation,
      documents.map((document) => arrived(document)),
      (to, type) => answerByItself(workstation, to, type),
    ),
  )

export function theCase(workstation: Workstation): Case {
  const [known, ...others] = casesOf(workstation)
  if (!known || others.length > 0) throw new Error(`there are ${casesOf(workstation).length} cases`)
  return known
}

/** Kinds of the open tasks, without those that every letter of these tests makes: it names no publications of ours. */
export const taskKinds = (workstation: Workstation): string[] =>
  tasksOf(workstation)
    .map(({ kind }) => kind)
    .filter((kind) => kind !== "unknown-publications")

export const permutations = <Item>(items: readonly Item[]): Item[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((first, at) => permutations(items.toSpliced(at, 1)).map((rest) => [first, ...rest]))
