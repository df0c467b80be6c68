import type { Finding, Passage } from "./finding.ts"

const reason = "Two names side by side can be a person or a place. Say it without names."

/**
 * Two capitalised words in a row: a name of a person or of a place, or a list of them. Brands of cars and large towns
 * stand in fields of their own, which are not read here.
 */
const pair = /(?<!\p{L})\p{Lu}[\p{L}'’-]+(?:,? (?:and |or )?\p{Lu}[\p{L}'’-]+)+/gu

/** Parts of the country and of the world, as large as an area may be. */
const large =
  /^(?:(?:North|South|East|West|Central|Mid|Northern|Southern|Eastern|Western|Midlands|Ireland|England|Scotland|Wales|London|Britain|United|Kingdom|English|Irish|Scottish|Welsh|British|European|African|Asian|American|and|or|,)\s*)+$/

const unread = new Set(["vehicle", "town"])

export const nameFindings = ({ field, text }: Passage): Finding[] =>
  unread.has(field) || field.endsWith("hair")
    ? []
    : [...text.matchAll(pair)]
        .filter(([found]) => !large.test(found.replaceAll(",", " ")))
        .map(([found]) => ({ rule: 11, field, found, reason, answerable: true }))
