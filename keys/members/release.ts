import * as z from "zod/mini"
import * as field from "../../crypto/documents/field.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { textHash } from "../../crypto/trust.ts"
import { approversOf, giveApproval, othersWhoMayApprove } from "../approval/approval.ts"
import { refuse } from "../refusals/refusal.ts"
import { homeOf, selfOf, type Workstation } from "../workstation.ts"
import { aboutOf, type Parcel } from "./parcel.ts"

/**
 * A big send is released by two people (J12): one mistake would reach everybody. A second person sees what goes and to how
 * many, and no address; their slip counts for that and no more.
 */

/** Messages in one go from which on a second person is asked. */
export const bigSend = 50

const count = z.int().check(z.minimum(0), z.maximum(1_000_000))
const request = z.strictObject({
  kind: z.literal("canopy/send-request"),
  version: z.literal(1),
  organisation: field.organisationId,
  by: field.alias,
  day: field.day,
  /** "26-0143", "26-0143-back", "sign-ups", "yearly", "goodbyes". */
  what: z.array(field.text(20)).check(z.maxLength(200)),
  emails: count,
  texts: count,
})
export type SendRequest = z.output<typeof request>

const item = "sending/request"

const namesIn = (parcel: Parcel): string[] => {
  if (parcel.kind === "notice") return aboutOf(parcel)
  return [{ ask: "sign-ups", yearly: "yearly", goodbye: "goodbyes" }[parcel.kind]]
}

/** What goes, as a second person reads it. */
export const summaryOf = (parcels: readonly Parcel[]): Pick<SendRequest, "what" | "emails" | "texts"> => {
  const emails = parcels.filter(({ member }) => member.channel === "email").length
  return { what: [...new Set(parcels.flatMap(namesIn))].toSorted(), emails, texts: parcels.length - emails }
}

/** The text of a request, for a colleague. It names no person, and can be carried open. */
export function askRelease(workstation: Workstation, parcels: readonly Parcel[]): string {
  const { vault, today } = workstation
  const document: SendRequest = {
    kind: "canopy/send-request",
    version: 1,
    organisation: homeOf(workstation).id,
    by: selfOf(workstation).alias,
    day: today,
    ...summaryOf(parcels),
  }
  const text = `${JSON.stringify(document)}\n`
  vault.put(item, text)
  return text
}

/** Throws `not-a-send-request`. */
export function readRequest(workstation: Workstation, text: string): SendRequest {
  const parsed = request.safeParse(jsonOf(text))
  const isOurs = parsed.success && parsed.data.organisation === homeOf(workstation).id
  return isOurs ? parsed.data : refuse("not-a-send-request")
}

/** A colleague's yes to exactly this. Throws `may-not-approve`, `not-a-send-request`, and `own-send` to who asked. */
export function agreeToSend(workstation: Workstation, text: string): SignedText {
  if (readRequest(workstation, text).by === selfOf(workstation).alias) return refuse("own-send")
  return giveApproval(workstation, "big-send", textHash(text))
}

export type Release = "small" | "alone" | "released" | "needed"

/** Whether these may go. `alone`: nobody else could say yes. A yes counts for what was asked, and for as many. */
export function releaseFor(workstation: Workstation, parcels: readonly Parcel[]): Release {
  if (parcels.length < bigSend) return "small"
  if (othersWhoMayApprove(workstation, "big-send").length === 0) return "alone"
  const text = workstation.vault.get<string>(item)
  if (text === undefined) return "needed"
  const { what, emails, texts, by } = readRequest(workstation, text)
  const now = summaryOf(parcels)
  const isWithin = now.what.every((each) => what.includes(each)) && now.emails <= emails && now.texts <= texts
  return isWithin && approversOf(workstation, "big-send", textHash(text), by).length > 0 ? "released" : "needed"
}
