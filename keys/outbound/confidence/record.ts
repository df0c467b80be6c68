import { sha256 } from "@noble/hashes/sha2.js"
import * as z from "zod/mini"
import { toHex } from "../../../crypto/bytes.ts"
import type { Day } from "../../../crypto/day.ts"
import * as field from "../../../crypto/documents/field.ts"
import { canonicalBytes } from "../../../crypto/statement.ts"

/**
 * A decision to break confidence (J17): made by two, on a ground that was told before typing began (S32), with the least
 * that has to be said. Nothing of the case comes into it by itself.
 */

/** The limits of confidence, as site/organisation.json tells them; the words are ours. */
export const grounds = {
  "harm-to-self-or-others": "somebody is about to be seriously hurt, by themself or by somebody else",
  "child-or-vulnerable-adult": "a child, or an adult who cannot protect themself, is in serious danger",
  "court-or-law": "a court orders it, or a law says that we must",
} as const
export type Ground = keyof typeof grounds

const written = (most: number) => field.text(most).check(z.minLength(1))

/** What is decided, word for word. Lengths are in UTF-16 units. */
export const decision = z.strictObject({
  /** 4 random bytes in hex. */
  id: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
  case: written(20),
  ground: z.enum(Object.keys(grounds) as [Ground, ...Ground[]]),
  /** The demand of a court or a law, by its number in the register of demands. */
  demand: z.nullable(written(80)),
  /** Why there is no other way. It stays among colleagues. */
  reason: written(2000),
  /** A role, never a name: "children's services", "the duty doctor". */
  to: written(120),
  /** Exactly what will be told, and nothing else. */
  disclosure: written(5000),
  /** Why the worker is not told; null: they are. */
  unsafe: z.nullable(written(500)),
  /** In a team of one: the person outside whom the caseworker asked, as a role. */
  outside: z.nullable(written(120)),
  proposedBy: field.alias,
  day: field.day,
})
export type Decision = z.output<typeof decision>

/** A decision as the desk keeps it. `done`: what was told has been told, and cannot be called back. */
export type ConfidenceRecord = {
  decision: Decision
  done: { day: Day; by: string; agreedBy: string[]; teamOfOne: boolean } | null
  /** When the worker was told of it. */
  told: Day | null
}

/** SHA-256 (hex) of a decision: one word changed, and whoever agreed has agreed to something else. */
export const wordsOfDecision = (one: Decision): string => toHex(sha256(canonicalBytes(one)))

/** What usually must not be in it, for the eye of whoever writes and whoever agrees. No program can tell. */
export const seldomNeeded = [
  "the worker's name, number, address or code, unless they are the one in danger and nothing else would find them",
  "that they do sex work, or where and how they work",
  "papers, nationality, health, drugs, convictions",
  "names of colleagues, friends, children or clients who are not in danger",
  "the story: what was told in confidence, in the words in which it was told",
  "anything that the receiver does not need in order to act today",
] as const
