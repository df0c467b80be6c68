import type { Finding, Passage } from "./finding.ts"

/** What a pattern alone can tell: each stands for something that leads to a person, a place or a moment. */
type Pattern = { rule: Finding["rule"]; expression: RegExp; reason: string }

const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
const weekdays = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"

const patterns: Pattern[] = [
  // Five digits or more with anything between them that people put between digits of a number.
  { rule: 11, expression: /\+?\d(?:[ ().-]?\d){4,}/g, reason: "This looks like a phone number or part of one." },
  { rule: 11, expression: /\S+@\S+\.\S+/g, reason: "This looks like an e-mail address." },
  {
    rule: 11,
    expression: /\b(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+\.(?:com|net|org|co\.uk|uk|ie|xxx|me|info)\b\S*/gi,
    reason: "This looks like an internet address.",
  },
  { rule: 11, expression: /(?<![\w@])@\w{2,}/g, reason: "This looks like a username." },
  {
    rule: 11,
    expression: /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/gi,
    reason: "This looks like a postcode.",
  },
  {
    rule: 11,
    // Current and older British plates, and Irish ones.
    expression:
      /\b(?:[A-Z]{2}\d{2}\s?[A-Z]{3}|[A-Z]\d{1,3}\s?[A-Z]{3}|[A-Z]{3}\s?\d{1,3}[A-Z]|\d{2,3}-[A-Z]{1,2}-\d{1,6})\b/gi,
    reason: "This looks like a car registration.",
  },
  {
    rule: 4,
    expression: /[£€$]\s?\d[\d.,]*|\b\d+\s?(?:pounds?|euros?|quid|gbp|eur)\b/gi,
    reason: "An amount of money can show which booking it was.",
  },
  {
    rule: 4,
    expression: /\b\d{1,2}[:.]\d{2}\b(?:\s?[ap]m)?|\b\d{1,2}\s?[ap]m\b|\b\d{1,2} o['’]?clock\b/gi,
    reason: "An exact time can show which booking it was.",
  },
  {
    rule: 4,
    expression: new RegExp(
      `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months})\\b|\\b(?:${months})\\s+\\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`,
      "gi",
    ),
    reason: "A date can show which booking it was. The month has a field of its own.",
  },
  {
    rule: 4,
    expression: new RegExp(`\\b(?:last|this|on)?\\s?(?:${weekdays})\\b|\\byesterday\\b|\\blast night\\b`, "gi"),
    reason: "A day can show which booking it was.",
  },
  {
    rule: 3,
    expression:
      /\b(?:[A-Z][\w'’]+\s+){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Way|Square|Place|Terrace|Court|Gardens|Park)\b/g,
    reason: "A street can show where somebody works.",
  },
  {
    rule: 3,
    expression:
      /\b(?:[A-Z][\w'’]+\s+){1,3}(?:Hotel|Inn|Lodge|Apartments|Sauna|Massage|Parlour|Club|Spa|Escorts?|Agency)\b|\b(?:Premier Inn|Travelodge|Ibis|Hilton|Novotel|Airbnb)\b/g,
    reason: "A venue or an agency can show who reported.",
  },
]

export const patternFindings = ({ field, text }: Passage): Finding[] =>
  patterns.flatMap(({ rule, expression, reason }) =>
    [...text.matchAll(expression)].map(([found]) => ({ rule, field, found: found.trim(), reason })),
  )
