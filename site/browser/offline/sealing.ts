import { armored } from "../../../crypto/block.ts"
import { fromHex, type Random } from "../../../crypto/bytes.ts"
import { compose, type Said, wantsAnswer, writeLetter } from "../../../crypto/compose.ts"
import { dayOf } from "../../../crypto/day.ts"
import type { Report } from "../../../crypto/documents/report.ts"
import { mailboxKeys } from "../../../crypto/mailbox.ts"
import { freshReceiptCode, type ReceiptCode } from "../../../crypto/receipt-code.ts"
import { done, type Result, refused } from "../../../crypto/result.ts"
import { type SealFailure, sealBlock } from "../../../crypto/seal.ts"
import type { Page } from "../page.ts"
import { type CarriedFailure, type Sealable, trustCarried } from "./carried.ts"

/** What the form needs from the world: wired once, in form.ts; handed in by tests. */
export type World = {
  page: Page
  /** The text of the page's `#keys`. */
  carried: () => string
  random: Random
  now: () => number
}

export type Failure = CarriedFailure | { kind: "cannot-seal" }

const sealedOr = <Sealed>(sealed: Result<Sealed, SealFailure>): Result<Sealed, Failure> =>
  sealed.ok ? sealed : refused({ kind: "cannot-seal" })

/** Report → block, or → letter for the post. All it knows dies with the page. */
export class Sealing {
  readonly #world: World
  /** Leads to whatever this page seals, in one way or the other. */
  readonly code: ReceiptCode
  /** The words sealed last, as they are signed: in a block and in the post they are the same, and the desk keeps them once. */
  #signed: { words: string; said: Said; block?: string; post?: Uint8Array } | null = null
  #posts = 0

  constructor(world: World) {
    this.#world = world
    this.code = freshReceiptCode(world.random)
  }

  /** Whom to seal to now; or why this form, or this day, is not to be sealed with. */
  whom(): Result<Sealable, CarriedFailure> {
    const { page, carried, now } = this.#world
    return trustCarried(carried(), page, dayOf(now()))
  }

  /** The armored text of the sealed report, the same each time while the words are the same. */
  block(report: Report): Result<string, Failure> {
    const whom = this.whom()
    if (!whom.ok) return whom
    const signed = this.#sign(report, whom.value)
    const { page, random } = this.#world
    if (signed.block === undefined) {
      const sealed = sealBlock(writeLetter(signed.said), whom.value.keys.recipients, page.recipients, random)
      if (!sealed.ok) return sealedOr(sealed)
      signed.block = armored(sealed.value)
    }
    return done(signed.block)
  }

  /** The body of a post, of the length that every letter has. */
  post(report: Report): Result<Uint8Array, Failure> {
    const whom = this.whom()
    if (!whom.ok) return whom
    const signed = this.#sign(report, whom.value)
    if (signed.post === undefined) {
      const { page, random } = this.#world
      const { recipients } = whom.value.keys
      const first = this.#posts === 0
      const composed = compose({ ...signed.said, first, recipients, count: page.recipients }, random)
      if (!composed.ok) return sealedOr(composed)
      signed.post = composed.value
      this.#posts++
    }
    return done(signed.post)
  }

  #sign(report: Report, { keys, today, roster }: Sealable) {
    const words = JSON.stringify(report)
    if (this.#signed?.words === words) return this.#signed
    const { organisation } = this.#world.page.pins
    const said: Said = {
      content: { kind: "canopy/report", body: report },
      keys: mailboxKeys(this.code, fromHex(organisation)),
      answerWanted: wantsAnswer(report),
      organisation,
      day: today,
      seen: { by: "offline-form", roster, messageKeys: keys.hashes, release: null },
    }
    this.#signed = { words, said }
    return this.#signed
  }
}
