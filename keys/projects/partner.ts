import { fromHex, type Random } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import type { Organisation } from "../../crypto/documents/organisation.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import { mailboxAnswerBytes } from "../../crypto/lengths.ts"
import { allWaiting } from "../../crypto/mailbox-answer.ts"
import { writeMailboxRequest } from "../../crypto/mailbox-request.ts"
import { type Found, openReplies } from "../../crypto/open-replies.ts"
import { type ProjectKeys, projectMailbox } from "../../crypto/project.ts"
import { done, type Result, refused } from "../../crypto/result.ts"
import { trustRoster } from "../../crypto/trust.ts"
import { type RefusalKind, refuse } from "../refusals/refusal.ts"
import { fetchText } from "../verify/fetched.ts"

/**
 * A partner project's own machine: it has no vault and no key of ours, only its code and `organisation.json`. What a
 * browser does on the project's pages is done here by a command.
 */
export type Partner = {
  organisation: Organisation
  address: string
  keys: ProjectKeys
  today: Day
  random: Random
  fetch: typeof fetch
}

/** What the server shows as the roster: its exact text, and what stands in it. Throws the refusal `project-roster`. */
export async function rosterFor(partner: Partner): Promise<{ document: string; roster: Roster }> {
  const { organisation, address, today } = partner
  const document = (await fetchText(partner.fetch, address, "/roster.json")) ?? ""
  const minisig = (await fetchText(partner.fetch, address, "/roster.json.minisig")) ?? ""
  const pins = { organisationKey: organisation.key, organisation: organisation.id, epoch: organisation.epoch }
  const trusted = trustRoster({ document, minisig }, pins, today)
  if (!trusted.ok || trusted.value.recipients !== organisation.recipients) return refuse("project-roster")
  return { document, roster: trusted.value }
}

/** Posts bytes to a public path; null when no answer came. */
export const post = (partner: Partner, path: string, body: Uint8Array): Promise<Response | null> =>
  partner
    .fetch(new URL(path, partner.address), {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: body as BodyInit,
      redirect: "error",
    })
    .catch(() => null)

/**
 * The answers to the project's report of this number, opened with its code and held against the roster. Nothing is deleted
 * by reading. Throws `project-roster`, `server-not-reached`, `project-not-taken`.
 */
export async function answersTo(partner: Partner, number: number): Promise<Found<Uint8Array>> {
  const { roster } = await rosterFor(partner)
  const keys = projectMailbox(partner.keys, number)
  const organisation = fromHex(partner.organisation.id)
  const waiting = await allWaiting((id) =>
    askMailbox(partner, writeMailboxRequest("fetch", [id], keys.mailbox, organisation, partner.random)),
  )
  return waiting.ok ? openReplies(waiting.value, keys, roster) : refuse(waiting.failure)
}

async function askMailbox(partner: Partner, request: Uint8Array): Promise<Result<Uint8Array, RefusalKind>> {
  const answer = await post(partner, "/mailbox", request)
  if (!answer) return refused("server-not-reached")
  const bytes = answer.ok ? new Uint8Array(await answer.arrayBuffer()) : new Uint8Array()
  return bytes.length === mailboxAnswerBytes ? done(bytes) : refused("project-not-taken")
}
