import { concatBytes } from "@noble/hashes/utils.js"
import * as z from "zod/mini"
import { fromBase64, textOf, toBase64, utf8 } from "../../../crypto/bytes.ts"
import * as field from "../../../crypto/documents/field.ts"
import { type SignedText, signedText } from "../../../crypto/documents/message-key.ts"
import { blockBytes } from "../../../crypto/lengths.ts"
import { publicationText, signPublication } from "../../../crypto/publication.ts"
import { textHash } from "../../../crypto/trust.ts"
import { refuse } from "../../refusals/refusal.ts"
import { openedByPerson } from "../../team/person-keys.ts"
import { homeOf, rosterOf, selfOf, type Workstation } from "../../workstation.ts"
import type { Heads } from "../merging/heads.ts"
import { aliasIn } from "../state.ts"

/**
 * An entry of the journal (docs/protocol.md, "The team's journal"): one page of what one workstation changed, signed with
 * its caseworker's document key. A batch of changes is cut into as many as it takes; all pages of a batch name the same
 * heads. Sealed, every entry has one length.
 */
const count = z.int().check(z.nonnegative())
const author = z.string().check(z.regex(/^.{1,60} [0-9a-f]{8}$/u))
const entry = z.strictObject({
  kind: z.literal("canopy/journal"),
  version: z.literal(1),
  epoch: field.epoch,
  organisation: field.organisationId,
  author,
  /** From 1, without a gap. */
  sequence: z.int().check(z.positive()),
  /** SHA-256 (hex) of the author's entry before this one; "begun": there was more than entries hold; null: nothing. */
  previous: z.nullable(z.union([field.sha256Hex, z.literal("begun")])),
  /** What was merged there when the batch was written, of other authors. */
  knew: z.record(author, count),
  /** Which page of the batch this is, from 1, and of how many. */
  part: z.int().check(z.positive()),
  of: z.int().check(z.positive()),
  body: z.string(),
})
export type Entry = z.output<typeof entry>

/** An entry whose signature holds, and the SHA-256 (hex) of its text. */
export type SignedEntry = { entry: Entry; hash: string; signed: SignedText }

/** What JSON, the signature and the fields beside the heads and the body take at most, in bytes. */
const roomForTheRest = 1400

/** Bytes of a batch that one entry holds beside these heads. */
function roomBeside(knew: Heads): number {
  const heads = Object.entries(knew).reduce((sum, [name]) => sum + utf8(name).length + 24, 0)
  return Math.max(256, Math.floor(((blockBytes - roomForTheRest - heads) * 3) / 4) - 3)
}

export type Place = { author: string; sequence: number; previous: string | null; knew: Heads }

/** A batch as signed entries, after the one at `place`. */
export function writeEntries(workstation: Workstation, place: Place, batch: unknown): SignedEntry[] {
  const bytes = utf8(JSON.stringify(batch))
  const room = roomBeside(place.knew)
  const of = Math.max(1, Math.ceil(bytes.length / room))
  const written: SignedEntry[] = []
  for (let part = 1; part <= of; part++) {
    const previous = written.at(-1)?.hash ?? place.previous
    const body = toBase64(bytes.subarray((part - 1) * room, part * room))
    written.push(writeEntry(workstation, { ...place, sequence: place.sequence + part, previous, part, of, body }))
  }
  return written
}

type Page = Place & Pick<Entry, "part" | "of" | "body">

function writeEntry(workstation: Workstation, page: Page): SignedEntry {
  const document = entry.parse({
    kind: "canopy/journal",
    version: 1,
    epoch: rosterOf(workstation).epoch,
    organisation: homeOf(workstation).id,
    ...page,
  })
  const secret = fromBase64(selfOf(workstation).document) ?? refuse("damaged-vault")
  const signed = { document: publicationText(document), minisig: signPublication(document, secret) }
  return { entry: document, hash: textHash(signed.document), signed }
}

/**
 * The entry in a value that came out of its seal. null for anything else, and for one that nobody signed who is of the
 * team: who has left in peace still counts, who was revoked or removed does not.
 */
export function openEntry(workstation: Workstation, value: unknown): SignedEntry | null {
  const signed = signedText.safeParse(value)
  if (!signed.success) return null
  for (const person of rosterOf(workstation).people) {
    if (person.state === "revoked") continue
    const opened = openedByPerson(signed.data, person, entry)
    if (!opened?.ok) continue
    const isSound =
      opened.value.organisation === homeOf(workstation).id && aliasIn(opened.value.author) === person.alias
    return isSound ? { entry: opened.value, hash: textHash(signed.data.document), signed: signed.data } : null
  }
  return null
}

/** The batch that these pages hold, in their order; undefined when they hold none. */
export function batchIn(pages: readonly Entry[]): unknown {
  try {
    return JSON.parse(textOf(concatBytes(...pages.map(({ body }) => fromBase64(body) ?? new Uint8Array()))))
  } catch {
    return undefined
  }
}
