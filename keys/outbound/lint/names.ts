import type { Finding, Passage } from "./finding.ts"

const reason = "Two names side by side can be a person or a place. Say it without names."

/**
 * Two capitalised words in a row, not at the start of a sentence: a name of a person or of a place, or a list of them.
 * Brands of cars stand in a field of their own, which is not read here.
 */
const pair = /(?<![.!?]\s|^)(?<!\p{L})\p{Lu}[\p{L}'’-]+(?:,? (?:and )?\p{Lu}[\p{L}'’-]+)+/gu

export const nameFindings = ({ field, text }: Passage): Finding[] =>
  field === "vehicle" || field === "town"
    ? []
    : [...text.matchAll(pair)].map(([found]) => ({ rule: 11, field, found, reason }))
