import type { PoliceFile } from "../../../../crypto/documents/police-file.ts"
import { spoken } from "../../../casework/words.ts"
import { type PoliceText, textsOf, withTexts } from "../passages.ts"
import { namedByLint, seenByLint } from "./from-lint.ts"
import { listed } from "./lists.ts"
import { type Behind, codesIn, spellings, telling } from "./of-reports.ts"
import { placesOf } from "./places.ts"
import { type Seen, type StripRule, stripRules } from "./rules.ts"

/**
 * S27: what a program can find of whatever might identify the worker, or a parlour or establishment, struck out of a
 * draft by the program. What it cannot know is for two people.
 */

/** A caseworker's answer to a finding that is wrong here: the words stay, and the second person reads why. */
export type Answered = { rule: StripRule; found: string; why: string }

/** `found`: the words as they stand in the text. `instead`: what stands there then. `why`: they stay, with this answer. */
export type Span = {
  from: number
  to: number
  rule: StripRule
  found: string
  reason: string
  instead: string
  why: string | null
}

export type Struck = { field: string; text: string; spans: Span[] }

/** What is seen depends on where it stands: a phone number is in place among the subject's, and nowhere else. */
function seenIn({ group, field, text }: PoliceText, behind: Behind): Seen[] {
  const passage = { field: group === "vehicle" ? "vehicle" : field, text }
  const always = [...telling(text, behind), ...codesIn(text), ...namedByLint(passage, behind.reports)]
  if (group === "frame") return always.filter(({ rule }) => rule !== "road")
  if (group === "identifier" || group === "vehicle") return always
  if (group === "address") return [...always, { rule: "subject-address", found: text }]
  const inProse = group === "prose"
  return [
    ...always,
    ...seenByLint(passage, behind.reports, inProse),
    ...listed(text).filter(({ rule }) => group === "prose" || describesAnybody.has(rule)),
    ...spellings(text, behind),
  ]
}

/** In a description of the subject, and in what they said, these are still about the worker. */
const describesAnybody: ReadonlySet<StripRule> = new Set<StripRule>([
  "others",
  "profile",
  "thread",
  "children",
  "project",
])

/** What stands in the place of what was struck: the area for an address, six hours for a time. Words, so that no new run begins. */
function insteadOf(rule: StripRule, found: string, file: PoliceFile): string {
  if (rule === "time") return `[${bandOf(found) ?? "time removed"}]`
  const isPlace = rule === "address" || rule === "road" || rule === "venue"
  const area = file.region && spoken(file.region)
  return isPlace && area ? `[a place in ${area}]` : "[removed]"
}

const bands = ["at night", "in the morning", "in the afternoon", "in the evening"] as const

/** The six hours in which a clock time lies; null when the words do not tell. */
function bandOf(found: string): string | null {
  if (/midnight/i.test(found)) return bands[0]
  if (/noon|midday/i.test(found)) return bands[2]
  const [, digits, minutes, half = ""] = /(\d{1,2})(?:[:.]?(\d{2}))?\s*([ap])?/i.exec(found) ?? []
  if (digits === undefined || (half === "" && minutes === undefined)) return null
  const hour = Number(digits) % (half === "" ? 24 : 12)
  return bands[Math.floor((hour + (half.toLowerCase() === "p" ? 12 : 0)) / 6)] ?? null
}

const sameWords = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

function spansIn(text: PoliceText, file: PoliceFile, behind: Behind, answers: readonly Answered[]): Span[] {
  const spans = seenIn(text, behind).flatMap(({ rule, found }) =>
    placesOf(text.text, found).map(({ from, to }): Span => {
      const words = text.text.slice(from, to)
      const answer = stripRules[rule].hard
        ? undefined
        : answers.find((each) => each.rule === rule && sameWords(each.found, words))
      return {
        from,
        to,
        rule,
        found: words,
        reason: stripRules[rule].reason,
        instead: insteadOf(rule, words, file),
        why: answer?.why ?? null,
      }
    }),
  )
  const each = new Map(spans.map((span) => [`${span.rule} ${span.from} ${span.to}`, span]))
  return [...each.values()].toSorted((one, other) => one.from - other.from || other.to - one.to)
}

/** A piece of a text: struck (`instead` stands there then), kept by an answer, or untouched. */
export type Piece = { text: string; fate: "stays" | "kept" } | { text: string; fate: "struck"; instead: string }

/** A text in pieces, in its order. Where struck spans overlap, the first says what stands there; where one is struck, no answer to another keeps it. */
export function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const upTo = (to: number): void => {
    if (to > at) pieces.push(...withAnswers(text, at, to, spans))
    at = Math.max(at, to)
  }
  for (const { from, to, instead, why } of spans) {
    if (why !== null || to <= at) continue
    const overlaps = from < at
    upTo(from)
    pieces.push({ text: text.slice(at, to), fate: "struck", instead: overlaps ? "" : instead })
    at = to
  }
  upTo(text.length)
  return pieces
}

/** What is not struck between two places, with what was answered for marked. */
function withAnswers(text: string, from: number, to: number, spans: readonly Span[]): Piece[] {
  const answered = spans.filter((span) => span.why !== null && span.from < to && span.to > from)
  const edges = [from, to, ...answered.flatMap((span) => [Math.max(from, span.from), Math.min(to, span.to)])]
  const sorted = [...new Set(edges)].toSorted((one, other) => one - other)
  return sorted.slice(1).map((end, at): Piece => {
    const begin = sorted[at] ?? from
    const isKept = answered.some((span) => span.from <= begin && span.to >= end)
    return { text: text.slice(begin, end), fate: isKept ? "kept" : "stays" }
  })
}

const without = (text: string, spans: readonly Span[]): string =>
  piecesOf(text, spans)
    .map((piece) => (piece.fate === "struck" ? piece.instead : piece.text))
    .join("")

export type Stripped = {
  /** What leaves. */
  file: PoliceFile
  /** Every text in which something was found, for the struck-through view. */
  struck: Struck[]
}

export function strip(file: PoliceFile, behind: Behind, answers: readonly Answered[]): Stripped {
  const found = textsOf(file).map((text) => ({ ...text, spans: spansIn(text, file, behind, answers) }))
  const struck = found.filter(({ spans }) => spans.length > 0).map(({ field, text, spans }) => ({ field, text, spans }))
  return { file: applied(file, struck), struck }
}

/** A draft with these spans struck: whoever has both can tell whether they belong together. */
export const applied = (file: PoliceFile, struck: readonly Struck[]): PoliceFile =>
  withTexts(file, ({ field, text }) => {
    const here = struck.find((each) => each.field === field && each.text === text)
    return here ? without(text, here.spans) : text
  })
