import { fromBase64, toHex } from "../../crypto/bytes.ts"
import { sendJournal } from "../journal/sync.ts"
import { lookAfterWarnings } from "../outbound/shift.ts"
import { sendReplies } from "../post/outbox.ts"
import { publishRosterAndKeys } from "../post/publish-keys.ts"
import { serverOf, unlessCarried } from "../post/server.ts"
import { Refusal, refuse } from "../refusals/refusal.ts"
import { publicPart } from "../ring/caseworker-keys.ts"
import { selfOf, type Workstation } from "../workstation.ts"
import { carriedFetch } from "./carried-fetch.ts"
import { type Request, written } from "./contents.ts"
import { sealFile } from "./sealed-file.ts"
import { asItWorks, carryingAt, courierMade, keepParcel, lastLook, tripOf } from "./state.ts"

export type Packed = {
  file: Uint8Array
  replies: number
  /** Whether letters that stand here are named as safe. */
  acknowledges: boolean
  /** Whether a list of warnings goes along. */
  warnings: boolean
  /** Why the warnings could not be looked after; null: they were, or wait in the parcel. */
  unfinished: string | null
  /** The courier signs with a key that was renewed since. */
  courierIsOld: boolean
}

/**
 * Everything that waits to leave, as one file: roster and keys where the server does not show them, what is safe here, what
 * colleagues are to know, the outbox, the list of warnings. It is found in the vault each time, so that a lost stick costs
 * nothing: pack again. Throws `no-courier`, `nothing-carried-yet`, and what stands against what the server was seen to show.
 */
export async function packParcel(given: Workstation): Promise<Packed> {
  const look = lastLook(given) ?? refuse("nothing-carried-yet")
  const carrying = carryingAt(given)
  const requests: Request[] = []
  const note = (request: Request) => requests.push(request)
  const workstation = { ...asItWorks(given), fetch: carriedFetch(() => ({ look, note })) }
  await publishRosterAndKeys(workstation)
  await acknowledge(workstation)
  await sendJournal(workstation, serverOf(workstation), { names: new Set(), news: true })
  const { waiting } = await sendReplies(workstation, serverOf(workstation))
  const { unfinished } = await lookAfterWarnings(workstation)
  const parcel = toHex(given.random(16))
  const content = written({ kind: "canopy/carried-parcel", version: 1, parcel, requests })
  keepParcel(given, parcel)
  const has = (what: Request["what"]): boolean => requests.some((request) => request.what === what)
  return {
    file: sealFile(content, carrying, given.random),
    replies: waiting,
    acknowledges: has("POST /desk/acknowledge"),
    warnings: has("PUT /desk/publications/alerts.json"),
    unfinished: realReason(unfinished),
    courierIsOld: courierMade(given)?.request !== publicPart(selfOf(given)).request,
  }
}

/** Of a list that waits for its parcel nothing need be said: it waits as it should. */
export const realReason = (unfinished: string | null): string | null =>
  unfinished === new Refusal("by-carried-files").message ? null : unfinished

export const acknowledgementPath = "/desk/acknowledge"

async function acknowledge(workstation: Workstation): Promise<void> {
  const said = tripOf(workstation)?.acknowledgement
  if (!said) return
  const body = { type: "application/json", bytes: fromBase64(said) ?? refuse("damaged-vault") }
  await unlessCarried(serverOf(workstation).ask("POST", acknowledgementPath, body))
}
