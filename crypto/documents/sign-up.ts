import * as z from "zod/mini"
import * as choices from "./choices.ts"
import { type ObjectSchema, text } from "./field.ts"

/**
 * Being told of new warnings by e-mail or text (S38, S48), and stopping. All three are letters like any other, so that the
 * host sees no address. An address goes as it was typed, and is read at the desk by the rules of `crypto/identifier`.
 */

export const channels = ["email", "text"] as const
export type Channel = (typeof channels)[number]

/** What is about several areas goes to everybody. */
export const memberRegions = ["everywhere", ...choices.regions.filter((region) => region !== "touring")] as const
export type MemberRegion = (typeof memberRegions)[number]

/** When nothing comes. A wish, and no record of when somebody read. */
export const quietTimes = ["none", "night", "evening-and-night", "working-day"] as const
export type QuietTime = (typeof quietTimes)[number]

/** From whom an e-mail says that it is, and what a message is called: words that anybody may see over a shoulder. */
export const senderLabels = ["notices", "updates", "bulletin", "office", "newsletter"] as const
export type SenderLabel = (typeof senderLabels)[number]
export const subjects = ["notice", "update", "bulletin", "item"] as const
export type Subject = (typeof subjects)[number]

/** UTF-16 units of an address or a number as it was typed. */
export const mostAddress = 254
/** Digits of the number that our first message holds. */
export const echoDigits = 9

type Wish = { channel: Channel; levels: readonly string[]; fullText: boolean }
/** A text is too dear for what is only unpleasant, and the words of a warning never go by text. */
const fitsChannel = ({ channel, levels, fullText }: Wish): boolean =>
  channel === "email" || (!levels.includes("nuisance") && !fullText)

export const signUp = (object: ObjectSchema) =>
  object({
    channel: z.enum(channels),
    address: text(mostAddress).check(z.minLength(1)),
    regions: z.array(z.enum(memberRegions)).check(z.minLength(1), z.maxLength(memberRegions.length)),
    levels: z.array(z.enum(choices.levels)).check(z.minLength(1), z.maxLength(choices.levels.length)),
    /** BCP 47 tag. */
    language: z._default(text(12), "en"),
    quiet: z.enum(quietTimes),
    sender: z.enum(senderLabels),
    subject: z.enum(subjects),
    /** The warning itself in the e-mail, and not only that there is one. */
    fullText: z._default(z.boolean(), false),
    /** "Ask me once a year, and forget me if I do not answer." */
    yearly: z.literal(true),
  }).check(z.refine(fitsChannel))
export type SignUp = z.output<ReturnType<typeof signUp>>

/** The number of our message, sent back: whoever has it reads what goes to that address. */
export const confirmation = (object: ObjectSchema) =>
  object({ echo: z.string().check(z.regex(new RegExp(`^\\d{${echoDigits}}$`))) })

/** Needs no code and no proof: stopping is always easy. */
export const stop = (object: ObjectSchema) => object({ address: text(mostAddress).check(z.minLength(1)) })
