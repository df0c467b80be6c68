import { base64 } from "@scure/base"
import { addDays, type Day } from "../../crypto/day.ts"
import { incidentTypes, regions } from "../../crypto/documents/choices.ts"
import type { Letter } from "../../crypto/documents/letter.ts"
import { report } from "../../crypto/documents/report.ts"
import { type Case, freshCase, type OpenedLetter } from "../../keys/casework/case.ts"
import { random } from "../support/random.ts"

/** Cases as a desk has them after years: 1,500 characters each, words as often as people use them. */

export const firstDay = "2026-01-01" as Day
const characters = 1500
const differentWords = 40_000

/** A cheap sequence of its own, so that every run has the same words (Numerical Recipes, "quick and dirty" generators). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const wordAt = (at: number): string => {
  const next = sequence(at)
  return Array.from({ length: 3 + (at % 7) }, () => String.fromCharCode(97 + Math.floor(next() * 26))).join("")
}
const words = Array.from({ length: differentWords }, (_, at) => wordAt(at))

/** Zipf: the word of rank r comes about 1 / r as often as the first. */
const heights = (() => {
  let sum = 0
  return Float64Array.from(words, (_, at) => (sum += 1 / (at + 3)))
})()

function pick(at: number): string {
  let [low, high] = [0, differentWords - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (heights[middle]! < at) low = middle + 1
    else high = middle
  }
  return words[low]!
}

export const commonWord = words[0]!
export const rareWord = words[differentWords / 2]!

function storyFrom(next: () => number): string {
  const total = heights.at(-1)!
  let text = ""
  while (text.length < characters) text += `${pick(next() * total)} `
  return text.slice(0, characters)
}

const base64Of = (length: number): string => base64.encode(random(length))

/** The nth case and its one letter. Numbers and plates are shared by few cases, as in life. */
export function caseAt(at: number): { known: Case; letter: OpenedLetter } {
  const next = sequence(at + 1)
  const wayBack = {
    mailbox: base64Of(32),
    recipient: `age1pq1${"q".repeat(1950)}`,
    replyKey: base64Of(32),
    answerWanted: true,
  }
  const id = base64Of(16)
  const known: Case = { ...freshCase(wayBack), letters: [id], state: at % 10 === 0 ? "new" : "closed", answered: 1 }
  const body = report.parse({
    story: storyFrom(next),
    types: [incidentTypes[at % incidentTypes.length]],
    region: regions[at % regions.length],
    phones: [`07700 ${String(900_000 + (at % 90_000))}`],
    people: [{ nameUsed: pick(next() * heights.at(-1)!), build: "heavy" }],
    consents: { textVersion: 1, language: "en", record: "yes", statistics: at % 3 === 0 ? "no" : "yes", checker: "no" },
  })
  const document = {
    kind: "canopy/report",
    version: 1,
    organisation: "0".repeat(32),
    day: firstDay,
    wayBack,
    body,
    seen: { by: "page", roster: "a".repeat(64), messageKeys: ["b".repeat(64)], release: null },
    signature: base64Of(64),
  } as unknown as Letter
  return { known, letter: { id, case: known.id, opened: addDays(firstDay, at % 300), document } }
}
