import { fromHex, type Random } from "../../crypto/bytes.ts"
import { compose, type writeLetter } from "../../crypto/compose.ts"
import { type Day, dayOf } from "../../crypto/day.ts"
import type { LetterContent } from "../../crypto/documents/letter.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import { mailboxKeys } from "../../crypto/mailbox.ts"
import type { ReceiptCode } from "../../crypto/receipt-code.ts"
import { done, type Result } from "../../crypto/result.ts"
import { textHash } from "../../crypto/trust.ts"
import { type Judgement, judge, standingKeysMayHelp, type Trusted } from "./judge.ts"
import type { Trouble } from "./message-names.ts"
import type { Page } from "./page.ts"
import { post } from "./post.ts"
import {
  type Fetch,
  type FetchFailure,
  fetchPublications,
  fetchStandingKeys,
  type Publications,
} from "./publications.ts"

/** What the sender needs from the world: wired once, in report.ts; handed in by tests. */
export type World = {
  page: Page
  fetch: Fetch
  random: Random
  now: () => number
  freshCode: () => Promise<ReceiptCode>
  /** Whether nothing was sent with this code before. */
  firstOfCode: boolean
  /** A project's code gives other keys, and its reports have a second signature. */
  keysOf?: typeof mailboxKeys
  write?: typeof writeLetter
}

type Saying = { content: LetterContent; answerWanted: boolean }

export type Attempt =
  | { kind: "sent"; code: ReceiptCode }
  | { kind: "ask-day"; day: Day }
  | { kind: "trouble"; trouble: Trouble; offerStanding: boolean }

const trouble = (kind: Trouble, offerStanding = false): Attempt => ({ kind: "trouble", trouble: kind, offerStanding })

/** Carries what somebody says from this page to the server, over as many attempts as it takes. All it knows dies with the page. */
export class Sender {
  readonly #world: World
  #publications: Promise<Result<Publications, FetchFailure>> | null = null
  #fetchedOn: Day | null = null
  #confirmed: Day | null = null
  #standing = false
  #code: ReceiptCode | null = null
  /** The letter as it went out last: a second attempt with the same words is the same letter, and is kept once. */
  #posted: { words: string; body: Uint8Array } | null = null

  constructor(world: World) {
    this.#world = world
  }

  /** Fetches roster and keys while the person types. What fails now is tried again on sending. */
  prepare(): void {
    const today = dayOf(this.#world.now())
    if (this.#publications && this.#fetchedOn === today) return
    this.#fetchedOn = today
    this.#publications = fetchPublications(this.#world.fetch)
  }

  /** "Yes, it is that day." */
  confirmDay(day: Day): void {
    this.#confirmed = day
  }

  /** The person chose the longer-lasting keys. */
  useStandingKeys(): void {
    this.#standing = true
  }

  async send(content: LetterContent, answerWanted: boolean): Promise<Attempt> {
    const words = JSON.stringify([content, answerWanted, this.#standing])
    if (this.#posted?.words !== words) {
      const refused = await this.#seal({ content, answerWanted }, words)
      if (refused) return refused
    }
    const answer = await post(this.#posted!.body, this.#world.fetch)
    return answer.ok ? { kind: "sent", code: this.#code! } : trouble(answer.failure.kind)
  }

  /** Leaves a sealed letter in `#posted`, or gives back what is in the way. */
  async #seal(saying: Saying, words: string): Promise<Attempt | null> {
    const publications = await this.#fetched()
    if (!publications.ok) return trouble(publications.failure.kind)
    const keys = await this.#keys(publications.value)
    if (!keys.ok) return trouble(keys.failure.kind)
    const judgement = this.#judge(publications.value, keys.value)
    if (judgement.kind === "ask-day") return judgement
    if (judgement.kind === "refused") {
      this.#publications = null // perhaps the next fetch brings better ones
      return trouble(judgement.failure.kind, !this.#standing && standingKeysMayHelp(judgement.failure))
    }
    return this.#compose(saying, words, publications.value, judgement)
  }

  async #fetched(): Promise<Result<Publications, FetchFailure>> {
    this.prepare()
    const fetched = await this.#publications!
    if (fetched.ok) return fetched
    this.#publications = fetchPublications(this.#world.fetch)
    const again = await this.#publications
    if (!again.ok) this.#publications = null
    return again
  }

  async #keys(publications: Publications): Promise<Result<SignedText[], FetchFailure>> {
    return this.#standing ? fetchStandingKeys(this.#world.fetch) : done(publications.keys)
  }

  #judge({ roster, header }: Publications, keys: SignedText[]): Judgement {
    const { pins, recipients, build } = this.#world.page
    const clocks = { device: dayOf(this.#world.now()), build, header }
    const evidence = { roster, keys, kind: this.#standing ? "standing" : "message" } as const
    return judge(evidence, { ...pins, recipients }, clocks, this.#confirmed)
  }

  async #compose(saying: Saying, words: string, { roster, release }: Publications, trusted: Trusted) {
    this.#code ??= await this.#world.freshCode()
    const { page, keysOf = mailboxKeys, write } = this.#world
    const { pins, recipients } = page
    const composed = compose(
      {
        ...saying,
        keys: keysOf(this.#code, fromHex(pins.organisation)),
        first: this.#world.firstOfCode && this.#posted === null,
        organisation: pins.organisation,
        day: trusted.today,
        seen: {
          by: "page",
          roster: textHash(roster.document),
          messageKeys: trusted.keys.hashes,
          release: release === null ? null : textHash(release),
        },
        recipients: trusted.keys.recipients,
        count: recipients,
      },
      this.#world.random,
      write,
    )
    if (!composed.ok) return trouble("cannot-seal")
    this.#posted = { words, body: composed.value }
    return null
  }
}
