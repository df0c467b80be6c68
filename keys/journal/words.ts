import { sha256 } from "@noble/hashes/sha2.js"
import { toHex, utf8 } from "../../crypto/bytes.ts"
import { openers } from "../../crypto/documents/roster.ts"
import { rosterOf, selfOf, type Workstation } from "../workstation.ts"
import { type Contested, caseOfName, contested } from "./contested.ts"
import { hasColleagues } from "./exchange.ts"
import { aliasIn, journalOf } from "./state.ts"
import { type Trouble, troublesOf } from "./trouble.ts"

/** The journal in sentences, for the desk and for commands. */

const range = ({ from, to }: Trouble): string => (from === to ? `entry ${from}` : `entries ${from} to ${to}`)

/** What is wrong, and what to do. `own`: this caseworker's alias. */
export function troubleWords({ kind, author, ...rest }: Trouble, own: string): string {
  const alias = aliasIn(author)
  if (kind === "fork")
    return alias === own
      ? `Somebody else writes as ${alias}: this workstation was copied, or came back by another way than canopy restore. Use one of the two only. Ring the coordinator: the keys may be in other hands.`
      : `There are two of ${alias}'s ${range({ kind, author, ...rest })}: somebody copied that workstation, or restored it by another way than canopy restore. Ring ${alias}, and ask which one is in use.`
  const ask = `Pull again. If that does not help, a colleague makes a hand-over for you: canopy hand-over make --for ${own} --out FILE. You take it in: canopy hand-over take FILE.`
  return rest.from === 0
    ? `What ${alias} had before the journal began is not here. ${ask}`
    : `Of what ${alias} did, ${range({ kind, author, ...rest })} are not here. ${ask}`
}

/** How far each colleague is with what was done here. */
export function colleaguesWords(workstation: Workstation): string[] {
  const state = journalOf(workstation)
  if (!state) return hasColleagues(workstation) ? ["The journal begins with your next pull."] : []
  const own = selfOf(workstation).alias
  const others = openers(rosterOf(workstation)).filter(({ alias }) => alias !== own)
  return others.map(({ alias }) => {
    const authors = Object.entries(state.others).filter(([author]) => aliasIn(author) === alias)
    if (authors.length === 0) return `Nothing has come from ${alias} yet.`
    const has = Math.max(...authors.map(([, heads]) => heads[state.author] ?? 0))
    return has >= state.sequence
      ? `${alias} has all that was done here and sent.`
      : `${alias} does not have your last ${state.sequence - has} entries yet: they come with ${alias}'s next pull.`
  })
}

const things: { [shelf: string]: string } = {
  case: "the case itself",
  note: "a note",
  offer: "an offer of a service",
  chain: "next steps",
  draft: "the draft of a warning",
  police: "a police file",
  confidence: "breaking confidence",
  demand: "a legal demand",
  alert: "a published warning",
  receiver: "a receiver of police files",
  service: "a service",
  project: "a partner project",
  link: "a link between cases",
  numbers: "numbers that were handed out",
}

export type Choice = {
  /** 8 hex digits: what `choose` takes. */
  id: string
  case: string | null
  /** "a note, text" */
  where: string
  values: { by: string; words: string }[]
}

const choiceId = ({ name, path }: Pick<Contested, "name" | "path">): string =>
  toHex(sha256(utf8(JSON.stringify([name, path]))).subarray(0, 4))

const wordsOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value, null, 1))

/** Everything of which somebody should choose a value. */
export const choices = (workstation: Workstation): Choice[] =>
  contested(workstation).map((each) => ({
    id: choiceId(each),
    case: caseOfName(each.name),
    where: [things[each.name.split("/")[0] ?? ""] ?? each.name, ...each.path.split("/").slice(1)].join(", "),
    values: each.values.map(({ by, value }) => ({ by, words: wordsOf(value) })),
  }))

/** The item and the field of a choice; undefined when there is none such any more. */
export const contestedWith = (workstation: Workstation, id: string): Contested | undefined =>
  contested(workstation).find((each) => choiceId(each) === id)

/** What a person must hear after a pull: what is missing, and what waits to be chosen. */
export function journalWarnings(workstation: Workstation): string[] {
  const own = selfOf(workstation).alias
  const count = choices(workstation).length
  return [
    ...troublesOf(workstation).map((each) => `SOMETHING OF A COLLEAGUE IS MISSING. ${troubleWords(each, own)}`),
    ...(count > 0
      ? [`Two of you wrote in the same place at the same time: ${count}. Nothing is lost: canopy journal.`]
      : []),
  ]
}
