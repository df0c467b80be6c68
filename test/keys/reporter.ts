import { fromBase64, fromHex } from "../../crypto/bytes.ts"
import type { Consents } from "../../crypto/documents/consents.ts"
import type { FollowUp } from "../../crypto/documents/follow-up.ts"
import type { Letter, LetterContent, LetterKind, LetterOf, ReportLetter } from "../../crypto/documents/letter.ts"
import { keyList } from "../../crypto/documents/message-key.ts"
import type { Reply } from "../../crypto/documents/reply.ts"
import { type Report, report } from "../../crypto/documents/report.ts"
import { encodeIdentity } from "../../crypto/hybrid.ts"
import { signLetter, type Unsigned } from "../../crypto/letter.ts"
import { writeLetterPost } from "../../crypto/letter-post.ts"
import { type MailboxKeys, mailboxKeys, wayBackOf } from "../../crypto/mailbox.ts"
import { newMailboxBody } from "../../crypto/new-mailbox.ts"
import { openReply } from "../../crypto/open.ts"
import { freshReceiptCode } from "../../crypto/receipt-code.ts"
import { checkReply } from "../../crypto/reply.ts"
import { sealLetter } from "../../crypto/seal.ts"
import type { SealedLetter } from "../../crypto/sealed.ts"
import { chooseKeys } from "../../crypto/trust.ts"
import type { Pins } from "../../keys/ring/ceremony.ts"
import { rosterOf } from "../../keys/workstation.ts"
import { fixedRandom } from "../crypto/cast.ts"
import { random } from "../support/random.ts"
import type { Host } from "./host.ts"
import { aDay, type Team } from "./workstation.ts"

/** Somebody who reports: the same name has the same receipt code, so a second letter comes from the same person. */

export const codeOf = (name: string, { id }: Pick<Pins, "id">): MailboxKeys =>
  mailboxKeys(freshReceiptCode(fixedRandom(`${name}'s code`)), fromHex(id))

export const consents = (given: Partial<Consents> = {}) => ({ textVersion: 1, language: "en", ...given })

export const aReport = (fields: Omit<Partial<Report>, "consents"> = {}, given: Partial<Consents> = {}): Report =>
  report.parse({
    story: "He would not let me leave until I shouted.",
    types: ["held", "threat"],
    region: "north-west",
    ...fields,
    consents: consents(given),
  })

export const saysYes = (fields: Omit<Partial<Report>, "consents"> = {}): Report => aReport(fields, { alert: "yes" })

type Rest = Partial<Pick<Letter, "day" | "wayBack" | "seen">>

/** A letter of any kind, signed by the mailbox of this person. */
export function letterOf<Kind extends LetterKind>(
  name: string,
  pins: Pick<Pins, "id">,
  content: Extract<LetterContent, { kind: Kind }>,
  rest: Rest = {},
): LetterOf<Kind> {
  const code = codeOf(name, pins)
  const unsigned = {
    version: 1,
    organisation: pins.id,
    day: aDay,
    wayBack: wayBackOf(code, true),
    seen: { by: "page", roster: "a".repeat(64), messageKeys: [], release: null },
    ...content,
    ...rest,
  } as unknown as Unsigned<Kind>
  return signLetter(unsigned, code)
}

export const letterBy = (name: string, pins: Pick<Pins, "id">, body: Report, rest: Rest = {}): ReportLetter =>
  letterOf(name, pins, { kind: "canopy/report", body }, rest)

export const followUpBy = (name: string, pins: Pick<Pins, "id">, body: FollowUp, rest: Rest = {}) =>
  letterOf(name, pins, { kind: "canopy/follow-up", body }, rest)

/** "Delete everything." */
export const withdrawalBy = (name: string, pins: Pick<Pins, "id">, rest: Rest = {}) =>
  letterOf(name, pins, { kind: "canopy/withdrawal", body: {} }, rest)

/** "Somebody saw my code": from now on the mailbox is that of `next`. */
export const newMailboxBy = (name: string, next: string, pins: Pick<Pins, "id">, rest: Rest = {}) =>
  letterOf(
    name,
    pins,
    { kind: "canopy/new-mailbox", body: newMailboxBody(codeOf(name, pins), codeOf(next, pins), pins.id) },
    rest,
  )

export const pastedBy = (name: string, pins: Pick<Pins, "id">, block: string, rest: Rest = {}) =>
  letterOf(name, pins, { kind: "canopy/pasted", body: { block } }, rest)

/** Seals any document as a browser would: to the keys that the server shows today. */
export async function sealFor({ workstation }: Team, host: Host, document: unknown): Promise<SealedLetter> {
  const list = keyList.parse(JSON.parse((await host.published("/keys.json")) ?? "[]"))
  const chosen = chooseKeys(list, rosterOf(workstation), workstation.today, "message")
  if (!chosen.ok) throw new Error(chosen.failure.kind)
  const sealed = sealLetter(document, chosen.value.recipients, 4, random)
  if (!sealed.ok) throw new Error(sealed.failure.kind)
  return sealed.value
}

export async function post(host: Host, letter: SealedLetter): Promise<void> {
  const answer = await host.publicApp.request("/letters", {
    method: "POST",
    body: writeLetterPost(random(32), letter) as BodyInit,
    headers: { "Content-Type": "application/octet-stream" },
  })
  if (answer.status !== 201) throw new Error(await answer.text())
}

export const send = async (team: Team, host: Host, document: unknown): Promise<void> =>
  post(host, await sealFor(team, host, document))

/** The replies that wait for this code at the server, opened with it and held against the roster. */
export async function repliesFor(name: string, { pins, workstation }: Team, host: Host): Promise<Reply[]> {
  const code = codeOf(name, pins)
  const { mailbox } = wayBackOf(code, true)
  const waiting = new Set(host.store.repliesFor(fromBase64(mailbox)!))
  const sealed = new Map(host.replies.flat().map(({ id, reply }) => [id, reply]))
  const replies: Reply[] = []
  for (const id of waiting) {
    const opened = await openReply(sealed.get(id)!, [encodeIdentity(code.seal)])
    const checked = checkReply(opened.ok && opened.value, rosterOf(workstation), mailbox, code.reply)
    if (!checked.ok) throw new Error(checked.failure.kind)
    replies.push(checked.value)
  }
  return replies
}
