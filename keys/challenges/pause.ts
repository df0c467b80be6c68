import { sha256 } from "@noble/hashes/sha2.js"
import * as z from "zod/mini"
import { toHex } from "../../crypto/bytes.ts"
import { type Alert, alert } from "../../crypto/documents/alert.ts"
import * as field from "../../crypto/documents/field.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import { canonicalBytes } from "../../crypto/statement.ts"
import { approversOf, giveApproval } from "../approval/approval.ts"
import { openFromColleague, sealForColleagues } from "../approval/colleagues.ts"
import { reasonIn } from "../outbound/alerts/log.ts"
import { bringBack, type Pausing, pausable, takeOff } from "../outbound/alerts/pausing.ts"
import { asJson, pausedNumbers, pausedWords, wordsIn } from "../outbound/alerts/published.ts"
import { refuse } from "../refusals/refusal.ts"
import { homeOf, selfOf, type Workstation } from "../workstation.ts"
import { openIn } from "./challenge.ts"
import { type Review, writeReview } from "./review.ts"
import { showTasks } from "./task.ts"

/**
 * A warning pauses while it is looked at only when two people say so, and one of the level danger never does. Nobody
 * pauses alone, in a team of one either: who is alone looks at once, and decides.
 */

const pauseAsked = z.strictObject({
  kind: z.literal("canopy/pause-asked"),
  version: z.literal(1),
  /** The warning, word for word, with its number. */
  alert,
  why: z.string(),
  by: field.alias,
  day: field.day,
  /** 8 random bytes in hex: a second person's word is about this proposal, and no later one. */
  once: field.text(16),
})
export type PauseAsked = z.output<typeof pauseAsked>

/** What this person proposed, under a key of its own: the reason may tell of a report. */
const nameOf = (number: string): string => `pausing/${number}`
export const proposalOf = ({ vault }: Workstation, number: string): PauseAsked | undefined =>
  vault.get<PauseAsked>(nameOf(number))

/** SHA-256 (hex) of what is approved: these words of this warning, and this reason. */
function wordsOf(workstation: Workstation, { alert: warning, why, by, day, once }: PauseAsked): string {
  const { number } = warning
  const { id } = homeOf(workstation)
  const words = asJson(wordsIn(warning))
  return toHex(sha256(canonicalBytes({ kind: "canopy/pause", organisation: id, number, words, why, by, day, once })))
}

/**
 * Proposes to pause a warning. The same reason again is the same proposal. Throws `no-such-alert`, `only-warnings-pause`,
 * `danger-stays-up`, `no-reason`, `reason-too-long`.
 */
export function proposePause(workstation: Workstation, number: string, reason: string): PauseAsked {
  const { vault, today, random } = workstation
  const [warning, why] = [pausable(workstation, number), reasonIn(reason)]
  const before = proposalOf(workstation, number)
  if (before?.why === why) return before
  const by = selfOf(workstation).alias
  const once = toHex(random(8))
  const proposal: PauseAsked = { kind: "canopy/pause-asked", version: 1, alert: warning, why, by, day: today, once }
  vault.put(nameOf(number), proposal)
  return proposal
}

/** The proposal for a colleague, sealed. Throws what `proposePause` does, and `no-colleague`. */
export async function askPause(workstation: Workstation, number: string, reason: string): Promise<Uint8Array> {
  return sealForColleagues(workstation, proposePause(workstation, number, reason))
}

/** What a colleague proposes; null for a file that asks something else. Throws `not-for-us`. */
export async function readPauseAsked(workstation: Workstation, file: Uint8Array): Promise<PauseAsked | null> {
  return pauseAsked.safeParse(await openFromColleague(workstation, file)).data ?? null
}

const isSame = (one: Alert, other: Alert): boolean =>
  toHex(canonicalBytes(asJson(wordsIn(one)))) === toHex(canonicalBytes(asJson(wordsIn(other))))

/**
 * This person's slip, about a warning that is in force here in these very words. Throws `may-not-approve`, `pause-own`,
 * `pause-other-words`, and what `pausable` does.
 */
export function agreePause(workstation: Workstation, asked: PauseAsked): SignedText {
  if (asked.by === selfOf(workstation).alias) return refuse("pause-own")
  if (!isSame(pausable(workstation, asked.alert.number), asked.alert)) return refuse("pause-other-words")
  return giveApproval(workstation, "pause", wordsOf(workstation, asked))
}

export type Paused = Pausing & { review: Review }

/** The proposal, about the warning as it reads now. Throws `pause-not-asked`, and what `pausable` does. */
function proposalNow(workstation: Workstation, number: string): PauseAsked {
  const proposal = proposalOf(workstation, number) ?? refuse("pause-not-asked")
  // The list may say so already, where the machine stopped before it was written down.
  const isOff = pausedNumbers(workstation).includes(number)
  const now = isOff ? pausedWords(workstation, number) : pausable(workstation, number)
  return { ...proposal, alert: now ?? proposal.alert }
}

/**
 * Takes a warning off the list while it is looked at. Throws `pause-not-asked`, `pause-needs-approval`, and what
 * `pausable` does.
 */
export async function pauseWarning(workstation: Workstation, number: string): Promise<Paused> {
  const proposal = proposalNow(workstation, number)
  const approvers = approversOf(workstation, "pause", wordsOf(workstation, proposal), proposal.by)
  if (approvers.length === 0) return refuse("pause-needs-approval")
  const pausing = await takeOff(workstation, number)
  const said = { group: number, outcome: "paused", why: proposal.why, approvers } as const
  return workstation.vault.together(() => {
    workstation.vault.destroy(nameOf(number))
    return { ...pausing, review: noted(workstation, said) }
  })
}

function noted(workstation: Workstation, said: Omit<Parameters<typeof writeReview>[1], "challenges">): Review {
  const review = writeReview(workstation, { ...said, challenges: openIn(workstation, said.group).length })
  showTasks(workstation)
  return review
}

/** Brings the same words back. Throws `no-reason`, and what stands against publishing them. */
export async function resumeWarning(workstation: Workstation, number: string, reason: string): Promise<Paused> {
  const why = reasonIn(reason)
  const pausing = await bringBack(workstation, number)
  const said = { group: number, outcome: "resumed", why } as const
  return workstation.vault.together(() => ({ ...pausing, review: noted(workstation, said) }))
}
