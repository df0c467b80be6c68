import { fromHex, type Random } from "../../crypto/bytes.ts"
import { type Day, dayOf } from "../../crypto/day.ts"
import { type MailboxKeys, mailboxKeys } from "../../crypto/mailbox.ts"
import { type Found, openReplies } from "../../crypto/open-replies.ts"
import type { ReceiptCode } from "../../crypto/receipt-code.ts"
import { afterRemovals } from "../../crypto/removal.ts"
import type { Result } from "../../crypto/result.ts"
import { judgeRoster } from "./judge.ts"
import type { MailboxFailure } from "./mailbox-post.ts"
import type { MailboxTrouble } from "./message-names.ts"
import type { Page } from "./page.ts"
import { type Fetch, type FetchedRoster, fetchRosterAndKeys } from "./publications.ts"
import { askFor, deleteWaiting, fetchWaiting, type Way } from "./waiting.ts"

/** What the mailbox needs from the world: wired once, in come-back.ts; handed in by tests. */
export type World = { page: Page; fetch: Fetch; random: Random; now: () => number }

export type Reading =
  | { kind: "read"; found: Found<Uint8Array> }
  | { kind: "ask-day"; day: Day }
  | { kind: "trouble"; trouble: MailboxTrouble }

const trouble = (kind: MailboxTrouble): Reading => ({ kind: "trouble", trouble: kind })

/** The mailbox of one receipt code. All it knows dies with the page, or when the person closes it. */
export class Mailbox {
  readonly #world: World
  readonly #keys: MailboxKeys
  readonly #way: Way

  /** `keysOf`: what a code gives; a project's code gives the keys of one of its reports. */
  constructor(world: World, code: ReceiptCode, keysOf = mailboxKeys) {
    const organisation = fromHex(world.page.pins.organisation)
    this.#world = world
    this.#keys = keysOf(code, organisation)
    this.#way = { secret: this.#keys.mailbox, organisation, fetch: world.fetch, random: world.random }
  }

  /** `confirmed`: the day that the person said it is, after having been asked. Nothing is deleted by reading. */
  async read(confirmed: Day | null): Promise<Reading> {
    const fetched = await fetchRosterAndKeys(this.#world.fetch)
    if (!fetched.ok) return trouble(fetched.failure.kind)
    const judgement = this.#judge(fetched.value, confirmed)
    if (judgement.kind === "ask-day") return judgement
    if (judgement.kind === "refused") return trouble(judgement.failure.kind)
    const roster = afterRemovals(fetched.value.keys, judgement.roster)
    const waiting = await fetchWaiting(this.#way)
    if (!waiting.ok) return trouble(waiting.failure.kind)
    return { kind: "read", found: await openReplies(waiting.value, this.#keys, roster) }
  }

  delete(ids: readonly Uint8Array[]): Promise<Result<null, MailboxFailure>> {
    return deleteWaiting(ids, this.#way)
  }

  /** Takes the code's first letter off the server at once, if it still waits there. */
  withdraw(): Promise<Result<null, MailboxFailure>> {
    return askFor("withdraw", { ...this.#way, secret: this.#keys.letter })
  }

  /** Deletes every answer that waits, read or not. */
  empty(): Promise<Result<null, MailboxFailure>> {
    return askFor("empty", this.#way)
  }

  #judge({ roster, header }: FetchedRoster, confirmed: Day | null) {
    const { pins, recipients, build } = this.#world.page
    const clocks = { device: dayOf(this.#world.now()), build, header }
    return judgeRoster(roster, { ...pins, recipients }, clocks, confirmed)
  }
}
