import { openedLetter, type ReportLetter } from "../../crypto/documents/letter.ts"
import { isSigned, wordsHash } from "../../crypto/letter.ts"
import type { Vault } from "../ring/vault.ts"
import { homeOf, type Workstation } from "../workstation.ts"
import {
  type Case,
  caseIdOf,
  freshCase,
  type OpenedLetter,
  type UnreadableLetter,
  type WrittenReply,
  withLetter,
} from "./case.ts"

/** What an opened JSON value turns out to be. */
export type Reading = { kind: "letter"; document: ReportLetter } | { kind: "unreadable"; why: UnreadableLetter["why"] }

/** Reads a value against the letter kinds there are, and checks the mailbox's signature. `organisation` in hex. */
export function read(value: unknown, organisation: string): Reading {
  const parsed = openedLetter.safeParse(value)
  if (!parsed.success || parsed.data.kind !== "canopy/report") return { kind: "unreadable", why: "unknown-kind" }
  if (!isSigned(parsed.data, organisation)) return { kind: "unreadable", why: "not-signed" }
  return { kind: "letter", document: parsed.data }
}

export const casesOf = ({ vault }: Workstation): Case[] => vault.list<Case>("case").map(({ value }) => value)
export const caseOf = ({ vault }: Workstation, id: string): Case | undefined =>
  vault.get<Case>(`case/${id.toUpperCase()}`)
export const lettersOf = ({ vault }: Workstation, { id, letters }: Case): OpenedLetter[] =>
  letters.flatMap((letter) => vault.get<OpenedLetter>(`letter/${id}/${letter}`) ?? [])

export const replyOf = ({ vault }: Workstation, { id }: Case, number: number): WrittenReply | undefined =>
  vault.get<WrittenReply>(`reply/${id}/${number}`)
/** Ours, in the order of their numbers. */
export const repliesOf = (workstation: Workstation, known: Case): WrittenReply[] =>
  Array.from({ length: known.replies }, (_, at) => replyOf(workstation, known, at + 1) ?? []).flat()

/** A letter whose words are here already: sent again, or sealed anew after a reload. */
const isRepeated = (vault: Vault, document: ReportLetter): boolean =>
  vault.get(`words/${wordsHash(document)}`) !== undefined

/**
 * Puts an opened value where it belongs; says the case that got a new letter, or null. Nothing that opened is ever
 * dropped: what cannot be read is kept aside. `id` in hex.
 */
export function record(workstation: Workstation, id: string, value: unknown): Case | null {
  const { vault } = workstation
  const reading = read(value, homeOf(workstation).id)
  if (reading.kind === "unreadable") {
    setAside(workstation, { id, why: reading.why, document: value })
    return null
  }
  return isRepeated(vault, reading.document) ? null : recordLetter(workstation, id, reading.document)
}

export const setAside = ({ vault, today }: Workstation, aside: Omit<UnreadableLetter, "opened">): void =>
  vault.put(`unreadable/${aside.id}`, { ...aside, opened: today } satisfies UnreadableLetter)

function recordLetter({ vault, today }: Workstation, id: string, document: ReportLetter): Case {
  const caseId = caseIdOf(document.wayBack.mailbox)
  const letter: OpenedLetter = { id, case: caseId, opened: today, document }
  const updated = withLetter(vault.get<Case>(`case/${caseId}`) ?? freshCase(document.wayBack), letter)
  vault.put(`case/${caseId}`, updated)
  vault.put(`letter/${caseId}/${id}`, letter)
  vault.put(`words/${wordsHash(document)}`, true)
  return updated
}
