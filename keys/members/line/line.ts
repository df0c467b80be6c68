import type { Channel } from "../../../crypto/documents/sign-up.ts"

/** What carries messages away: mail server and text company, as the rest of this folder knows them. */

/** What leaves for one person. `from` and `subject` count for an e-mail alone; `key`: 32 hex digits, its own name. */
export type Outgoing = { channel: Channel; to: string; key: string; from: string; subject: string; body: string }

/**
 * What became of one. `refused`: by the other side, for good, because of whom it goes to. `later`: not now. `unsure`: it
 * may have gone, and nobody said so.
 */
export type HandedOver = "sent" | "refused" | "later" | "unsure"

/** What a gateway knows of one that was handed over before. `never`: it has not had it. */
export type Receipt = "accepted" | "delivered" | "failed" | "never"

/** Numbers (E.164) that asked to stop, and where to go on reading. */
export type Stops = { numbers: string[]; next: unknown }

/** Throws a refusal when nothing can be handed over at all; then this message has not gone. */
export type Mailer = (message: Outgoing) => Promise<HandedOver>

export type Texter = {
  send: (message: Outgoing) => Promise<HandedOver>
  /** Throws `gateway-unreachable`. */
  look: (message: Pick<Outgoing, "key" | "to" | "body">) => Promise<Receipt>
  /** `after`: what `next` was the last time; undefined for the first. Throws `gateway-unreachable`. */
  stops: (after: unknown) => Promise<Stops>
}

/** `hour`: of the day, 0 to 23, where people are. It is asked for and not kept. */
export type Line = { mail: Mailer | null; texts: Texter | null; hour: number }
