import * as z from "zod/mini"
import { english, type Language, languages } from "../languages.ts"
import { recipientCounts } from "../lengths.ts"
import type { Pins } from "../trust.ts"
import { consentTextVersion } from "./consents.ts"
import * as field from "./field.ts"
import { asWritten, text } from "./field.ts"

/** Where pages that need no script work: the server sees such words for a moment, and some would rather it did not. */
export const plainPages = ["everywhere", "onion-only", "off"] as const

/**
 * `organisation.json`: what one organisation decides, and the pins that its pages are built with. Parsed at build and at
 * start; a field too many is refused, so that a spelling mistake is met before a reporter meets it.
 */
export const organisation = asWritten({
  name: text(100),
  /** A demonstration says so on every page and must never take a real report. */
  demonstration: z.boolean(),
  /** Pins, written by `canopy init` and `canopy roster rotate`. */
  id: field.organisationId,
  key: field.minisignKey,
  /** The key before this one, while both are shown. */
  earlierKey: z.optional(asWritten({ key: field.minisignKey, until: field.day })),
  epoch: field.epoch,
  rosterDay: field.day,
  recipients: z.literal([...recipientCounts]),
  /** Ways to reach a caseworker without this site (S2, S21, S22). */
  contact: asWritten({
    phone: text(40),
    /** When somebody answers, in English; and in the other languages. */
    hours: text(100),
    hoursIn: z.optional(z.partialRecord(z.enum(languages), text(100))),
    email: text(254),
  }),
  /** Where "Leave this site" goes: a page that nobody would wonder about. */
  exitAddress: z.string().check(z.regex(/^https:\/\/[\x21-\x7e]+$/)),
  /** Where the organisation sells things, if it does: somebody else's page (S65). */
  shop: z.optional(z.string().check(z.regex(/^https:\/\/[\x21-\x7e]+$/))),
  /** The first is that of the first page. English is always among them: not every page is in the others. */
  languages: z
    .array(z.enum(languages))
    .check(z.refine((ours) => ours.includes(english) && new Set(ours).size === ours.length)),
  /** Who gets anonymous police intelligence, named in the words of consent (S26). */
  policeReceivers: z.array(text(120)).check(z.minLength(1), z.maxLength(4)),
  /** When confidence would be broken: the true list, courts and law included (S32). */
  limitsOfConfidence: z.array(text(200)).check(z.minLength(1), z.maxLength(10)),
  /**
   * Languages in which somebody who speaks them has made sure of the words of consent, and has put the limits of
   * confidence into words. Without it, and when the words have changed since, a page shows both in English and says so.
   */
  reviewed: z.optional(
    z.array(
      asWritten({
        language: z.enum(languages),
        by: text(100),
        month: field.month,
        consentTextVersion: z.int(),
        limitsOfConfidence: z.array(text(200)).check(z.minLength(1), z.maxLength(10)),
      }),
    ),
  ),
  /** Addresses of this portal, as people reach it. */
  origins: asWritten({ clear: z.nullable(text(200)), onion: z.nullable(text(200)) }),
  withoutScripts: z.enum(plainPages),
  /** Working days after which a reporter who got no answer should ring. */
  answerWithinDays: z.int().check(z.minimum(1), z.maximum(30)),
  noindex: z.boolean(),
  /** Days after which an unread letter or reply is forgotten, at the next first of a month. */
  retention: asWritten({
    letters: z.int().check(z.minimum(30), z.maximum(120)),
    replies: z.int().check(z.minimum(30), z.maximum(365)),
  }),
})
export type Organisation = z.output<typeof organisation>

/** What a verifier knows of this organisation before it asks anybody. */
export const pinsIn = ({ key, earlierKey, id, epoch }: Organisation): Pins => ({
  organisationKey: key,
  earlierKey,
  organisation: id,
  epoch,
})

/** When somebody answers the phone, as the organisation put it into this language, else in English. */
export const hoursIn = (
  language: Language,
  { contact }: Pick<Organisation, "contact">,
): { text: string; language: Language } => {
  const own = contact.hoursIn?.[language]
  return own ? { text: own, language } : { text: contact.hours, language: english }
}

type Reviewing = Pick<Organisation, "reviewed">
type Review = NonNullable<Organisation["reviewed"]>[number]

/** Who made sure of the words of consent in this language; undefined when nobody did, or when they have changed since. */
export const reviewOf = (language: Language, { reviewed = [] }: Reviewing): Review | undefined =>
  reviewed.find((one) => one.language === language && one.consentTextVersion === consentTextVersion)

/** In which language pages of this language ask for consent: in English until somebody has made sure of the translation. */
export const consentLanguageOf = (language: Language, ours: Reviewing): Language =>
  reviewOf(language, ours) ? language : english
