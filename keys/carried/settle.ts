import { fromBase64 } from "../../crypto/bytes.ts"
import { settleCarriedEntries } from "../journal/sync.ts"
import { troublesOf } from "../journal/trouble.ts"
import { lookAfterWarnings, type Warned } from "../outbound/shift.ts"
import { confirmSent } from "../post/outbox.ts"
import { publishRosterAndKeys } from "../post/publish-keys.ts"
import { lookAtRoster } from "../post/roster-check.ts"
import { refusalOf } from "../post/server.ts"
import { Refusal, refuse } from "../refusals/refusal.ts"
import { destroyOldKeys } from "../ring/destruction.ts"
import type { Workstation } from "../workstation.ts"
import { carriedFetch } from "./carried-fetch.ts"
import { type Answer, type Receipt, readContent } from "./contents.ts"
import { realReason } from "./pack.ts"
import { nameOf } from "./requests.ts"
import { asItWorks, carryingAt, keepLook, keepTrip, lastLook, lastParcel, type Trip, tripOf } from "./state.ts"

export type Settled = Omit<Warned, "toHand"> & {
  /** Replies that are at the server, and out of the outbox here. */
  sent: number
  /** Keys destroyed. */
  destroyed: number
  /** What of the parcel was not sent, and waits for the next one. */
  unsent: number
  /** What the server said No to, a sentence each. */
  refused: string[]
  unfinished: string | null
}

/**
 * Takes the courier's receipt: what the server has is no longer kept for sending, and keys whose time is over are destroyed
 * when the server knows that all letters of the fetch are safe here. Each answer counts only for what waits here word for
 * word; a receipt of an earlier parcel, or the same one twice, does no harm. Throws `no-courier` and what `readContent`
 * throws, and what stands against the roster that the server shows; then nothing has changed.
 */
export async function settleReceipt(given: Workstation, file: Uint8Array): Promise<Settled> {
  const { content: receipt } = readContent(file, carryingAt(given), "canopy/carried-receipt")
  const answers = new Map(receipt.answers.map((answer) => [answer.request, answer]))
  const look = lookAfter(given, receipt)
  const workstation = { ...asItWorks(given), fetch: carriedFetch(() => ({ look, answers })) }
  await lookAtRoster(workstation)
  keepLook(given, look)
  const sent = confirmSent(given, new Set(receipt.delivered))
  settleCarriedEntries(given, (request) => answers.get(request)?.status === 200)
  const destroyed = settleLetters(given, answers)
  const refused = await refusals([...answers.values()])
  await unlessRefused(publishRosterAndKeys(workstation))
  const { unfinished, toHand: _, ...warned } = await lookAfterWarnings(workstation)
  return { sent, destroyed, unsent: receipt.unsent, refused, ...warned, unfinished: realReason(unfinished) }
}

/** What the server shows since; of a receipt that is not the newest, that is known better already. */
const lookAfter = (workstation: Workstation, { parcel, look }: Receipt) =>
  (parcel === lastParcel(workstation) ? look : null) ?? lastLook(workstation) ?? refuse("nothing-carried-yet")

/**
 * The pull is over once the server has heard of it. What counts is the day of the fetch, not today: what came after it lies
 * at the server unseen, sealed perhaps to a key whose time was not over then.
 */
function settleLetters(workstation: Workstation, answers: ReadonlyMap<string, Answer>): number {
  const trip = tripOf(workstation)
  const answer = trip && answers.get(nameOfAcknowledgement(trip) ?? "")
  if (!trip || answer?.status !== 200) return 0
  const then = { ...workstation, today: trip.day }
  // What is missing of the journal may be sealed to a key whose time is over.
  const maySay = trip.clocksAgree && troublesOf(workstation).length === 0
  const destroyed = destroyOldKeys(then, maySay ? trip.day : null)
  keepTrip(workstation, { ...trip, acknowledgement: null })
  return destroyed
}

const nameOfAcknowledgement = ({ acknowledgement }: Trip): string | null =>
  acknowledgement &&
  nameOf({ what: "POST /desk/acknowledge", body: fromBase64(acknowledgement) ?? refuse("damaged-vault") })

/** One sentence a kind: the answers themselves are taken where each is waited for. */
async function refusals(answers: readonly Answer[]): Promise<string[]> {
  const said = new Set<string>()
  for (const { status, body } of answers.filter((each) => each.status >= 400))
    await refusalOf(new Response(body, { status })).catch((error: Error) => said.add(error.message))
  return [...said]
}

/** What the server refused is told already, and stays here. */
const unlessRefused = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error) => {
    if (!(error instanceof Refusal)) throw error
  })
