import { toHex } from "../../crypto/bytes.ts"
import { refuse } from "../refusals/refusal.ts"
import { journalItem, markOf } from "../ring/changes.ts"
import { isShared } from "../ring/shared.ts"
import type { Self, Workstation } from "../workstation.ts"
import type { Heads } from "./merging/heads.ts"
import type { Trouble } from "./trouble.ts"

/** What a workstation knows of the team's journal, in one item. */
export type JournalState = {
  /** Who writes here: the alias, and 8 hex digits of this workstation's own. A restored one begins under new ones. */
  author: string
  /** Of the last own entry: its number, 0 before there is one, and the SHA-256 (hex) of its text. */
  sequence: number
  previous: string | null
  /** All that is merged here, the own entries among it. */
  heads: Heads
  /** Who stood for everything that was here when the journal began; null where all of it went into entries. */
  begun: string | null
  /** What each author was last seen to have. */
  others: { [author: string]: Heads }
  /** What the last backup holds. */
  held: Heads
  /** Pulls, and the own entry up to which each went: so that a colleague's copy of them can be told. */
  pulls: readonly (readonly [pull: number, sequence: number])[]
  /** Names of items of which somebody should choose a value. */
  contested: readonly string[]
  troubles: readonly Trouble[]
}

export const journalOf = ({ vault }: Pick<Workstation, "vault">): JournalState | undefined =>
  vault.get<JournalState>(journalItem)

export const keepJournal = ({ vault }: Pick<Workstation, "vault">, state: JournalState): void =>
  vault.put(journalItem, state)

/** All that is merged here; nothing before there is a journal. */
export const headsOf = (workstation: Pick<Workstation, "vault">): Heads => journalOf(workstation)?.heads ?? {}

/** A backup holds all that was merged by then. */
export function rememberHeld(workstation: Pick<Workstation, "vault">, held: Heads): void {
  const state = journalOf(workstation)
  if (state) keepJournal(workstation, { ...state, held })
}

/** "Ana" of "Ana 5f3c09d1". */
export const aliasIn = (author: string): string => author.slice(0, author.lastIndexOf(" "))

const freshAuthor = ({ vault, random }: Pick<Workstation, "random" | "vault">): string =>
  `${vault.get<Self>("self/keys")?.alias ?? refuse("no-workstation")} ${toHex(random(4))}`

/** So many items go into entries when the journal begins; of more a colleague needs the hand-over file. */
const mostAtBeginning = 2000

/**
 * Begins the journal, if it has not begun: all that the team shares and that is here goes into the first entries, or, of a
 * large desk, into a hand-over file.
 */
export function beginJournal(workstation: Workstation): JournalState {
  const { vault } = workstation
  return vault.together(() => {
    const known = journalOf(workstation)
    if (known) return known
    const names = sharedNames(workstation)
    const author = freshAuthor(workstation)
    const fits = names.length <= mostAtBeginning
    if (fits) for (const name of names) vault.put(markOf(name), true)
    const state: JournalState = {
      author,
      sequence: 0,
      previous: null,
      heads: fits ? {} : { [author]: 0 },
      begun: fits ? null : author,
      others: {},
      held: {},
      pulls: [],
      contested: [],
      troubles: [],
    }
    keepJournal(workstation, state)
    return state
  })
}

function sharedNames({ vault }: Workstation): string[] {
  const names: string[] = []
  vault.each((name) => {
    if (isShared(name)) names.push(name)
  })
  return names
}

/**
 * For a workstation that came out of a backup: what it wrote after that stands under the author that it was, and comes
 * back from its colleagues like anybody's. Two that write as one author would be a fork.
 */
export function beginAgain(workstation: Pick<Workstation, "vault" | "random">): void {
  const state = journalOf(workstation)
  if (!state) return
  keepJournal(workstation, { ...state, author: freshAuthor(workstation), sequence: 0, previous: null, pulls: [] })
}
