import { type Letter, openedLetter } from "../../crypto/documents/letter.ts"
import { isSigned, wordsHash } from "../../crypto/letter.ts"
import type { Workstation } from "../workstation.ts"
import { type Case, caseIdOf, type OpenedLetter, type WrittenReply, withLetter } from "./case.ts"
import { caseOfStub, stubOf } from "./taking/stub.ts"

/** What an opened JSON value turns out to be. */
export type Reading = { kind: "letter"; document: Letter } | { kind: "unreadable"; why: "unknown-kind" | "not-signed" }

/** Reads a value against the letter kinds there are, and checks the mailbox's signature. `organisation` in hex. */
export function read(value: unknown, organisation: string): Reading {
  const parsed = openedLetter.safeParse(value)
  if (!parsed.success) return { kind: "unreadable", why: "unknown-kind" }
  if (!isSigned(parsed.data, organisation)) return { kind: "unreadable", why: "not-signed" }
  return { kind: "letter", document: parsed.data }
}

/** Those of which something is here: not the withdrawn ones. */
export const casesOf = ({ vault }: Workstation): Case[] => vault.list<Case>("case").map(({ value }) => value)

/** The case of this name, in any case of letters; a withdrawn one says that it is, and nothing else. */
export function caseOf(workstation: Workstation, name: string): Case | undefined {
  const id = name.toUpperCase()
  const stub = stubOf(workstation, id)
  return workstation.vault.get<Case>(`case/${id}`) ?? (stub && caseOfStub(stub))
}

/** The name of the case to which this mailbox writes: it keeps the one that its first mailbox gave it. */
export const caseIdFor = ({ vault }: Workstation, mailbox: string): string =>
  vault.get<string>(`moved/${mailbox}`) ?? caseIdOf(mailbox)

export const lettersOf = ({ vault }: Workstation, { id, letters }: Case): OpenedLetter[] =>
  letters.flatMap((letter) => vault.get<OpenedLetter>(`letter/${id}/${letter}`) ?? [])

/** What stands under this count: nothing for the later parts of a message. */
export const replyOf = ({ vault }: Workstation, { id }: Case, count: number): WrittenReply | undefined =>
  vault.get<WrittenReply>(`reply/${id}/${count}`)
/** Ours, in the order in which they were written. */
export const repliesOf = (workstation: Workstation, known: Case): WrittenReply[] =>
  Array.from({ length: known.replies }, (_, at) => replyOf(workstation, known, at + 1) ?? []).flat()

/** A colleague's, which came through the journal: counted at their workstation. */
export type ColleaguesReply = WrittenReply & { by: string }
export const colleaguesReplies = ({ vault }: Workstation, { id }: Pick<Case, "id">): ColleaguesReply[] =>
  vault
    .list<WrittenReply>(`reply/${id}`)
    .flatMap(({ name, value }) => {
      const [, , by = "", count] = name.split("/")
      return count === undefined ? [] : [{ ...value, by }]
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : one.number - other.number))

/** All that was written to it, by whomever of the team. */
export const allRepliesOf = (workstation: Workstation, known: Case): WrittenReply[] =>
  [...repliesOf(workstation, known), ...colleaguesReplies(workstation, known)].toSorted((one, other) =>
    one.day < other.day ? -1 : one.day > other.day ? 1 : 0,
  )

/** A letter whose words are here already: sent again, or sealed anew after a reload. */
export const isRepeated = ({ vault }: Workstation, document: Letter): boolean =>
  vault.get(`words/${wordsHash(document)}`) !== undefined

/** Keeps a letter with its case, and gives the case with it. */
export function keepLetter({ vault }: Workstation, known: Case, letter: OpenedLetter): Case {
  const updated = withLetter(known, letter)
  vault.put(`case/${known.id}`, updated)
  vault.put(`letter/${known.id}/${letter.id}`, letter)
  vault.put(`words/${wordsHash(letter.document)}`, true)
  return updated
}
