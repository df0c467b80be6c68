import { concatBytes } from "@noble/hashes/utils.js"
import * as z from "zod/mini"
import { fromBase64, textOf, toBase64, utf8 } from "../../crypto/bytes.ts"
import * as field from "../../crypto/documents/field.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { type RefusalKind, refuse } from "../refusals/refusal.ts"
import { lookPaths } from "./look.ts"
import { type Carrying, openFile } from "./sealed-file.ts"

/** The three files of a trip, as they are inside the seal: one line of JSON; behind that of a fetch, letters and entries. */

const id = z.string().check(z.regex(/^[0-9a-f]{32}$/))
const counted = z.int().check(z.minimum(0))
const bytes = z.pipe(
  z.string().check(z.refine((text) => fromBase64(text) !== null)),
  z.transform((text) => fromBase64(text) ?? new Uint8Array()),
)

const look = z.record(z.enum(lookPaths), z.nullable(z.string()))

/**
 * Courier → workstation: what stands at the server. `letters`: how many follow, then so many entries of the team's journal;
 * null where it has no roster yet.
 */
const fetched = z.strictObject({
  kind: z.literal("canopy/carried-fetched"),
  version: z.literal(1),
  trip: id,
  /** The earlier one of the server's day and the courier's, before the first letter was fetched. */
  day: field.day,
  /** Whether those two are the same, give or take one. */
  clocksAgree: z.boolean(),
  look,
  letters: z.nullable(counted),
  entries: counted,
})
export type Fetched = z.output<typeof fetched>

/** All that a courier can be asked to send. What it signs, it signs with the request key only, when it sends it. */
const sendable = [
  "PUT /desk/publications/roster.json",
  "PUT /desk/publications/recipients.txt",
  "PUT /desk/publications/alerts.json",
  "PUT /desk/keys",
  "POST /desk/acknowledge",
  "POST /desk/replies",
  "POST /desk/journal",
  "POST /desk/journal/have",
] as const
export type Sendable = (typeof sendable)[number]

const request = z.strictObject({ what: z.enum(sendable), type: field.text(100), body: bytes })
export type Request = z.output<typeof request>

/** Workstation → courier: requests, in the order in which they are sent. */
const parcel = z.strictObject({
  kind: z.literal("canopy/carried-parcel"),
  version: z.literal(1),
  parcel: id,
  requests: z.array(request),
})
export type Parcel = z.output<typeof parcel>

/** Those that an answer with a body has (Fetch §2.2.6, "null body status"). */
const status = z.int().check(
  z.minimum(200),
  z.maximum(599),
  z.refine((code) => ![204, 205, 304].includes(code)),
)

const answer = z.strictObject({
  /** SHA-256 (hex) of what was asked. */
  request: field.sha256Hex,
  status,
  body: field.text(1_000_000),
})
export type Answer = z.output<typeof answer>

/** Courier → workstation: what the server answered, and what it shows since. */
const receipt = z.strictObject({
  kind: z.literal("canopy/carried-receipt"),
  version: z.literal(1),
  parcel: id,
  answers: z.array(answer),
  /** Replies that it has, by their names there. */
  delivered: z.array(id),
  /** How many requests of the parcel have no answer. */
  unsent: counted,
  look: z.nullable(look),
})
export type Receipt = z.output<typeof receipt>

const schemas = {
  "canopy/carried-fetched": fetched,
  "canopy/carried-parcel": parcel,
  "canopy/carried-receipt": receipt,
} as const
type Kind = keyof typeof schemas
type Content<K extends Kind> = z.output<(typeof schemas)[K]>

/** What is said to whoever brings one of the three where another is read. */
const instead: { [K in Kind]: RefusalKind } = {
  "canopy/carried-fetched": "fetched-not-this",
  "canopy/carried-parcel": "parcel-not-this",
  "canopy/carried-receipt": "receipt-not-this",
}

const anyKind = z.looseObject({ kind: z.enum(Object.keys(schemas) as [Kind, ...Kind[]]) })

/** The line, and the bytes behind it. */
export const written = (content: Fetched | Receipt | Parcel, behind = new Uint8Array()): Uint8Array =>
  concatBytes(utf8(`${JSON.stringify(content, (_key, value) => asText(value))}\n`), behind)

const asText = (value: unknown): unknown => (value instanceof Uint8Array ? toBase64(value) : value)

/**
 * Opens a file of this kind. Throws what `openFile` throws; for another of the three, what to do with it; and
 * `newer-carried-file` for one that the key holder wrote and this program does not know.
 */
export function readContent<K extends Kind>(file: Uint8Array, carrying: Carrying, kind: K) {
  const opened = openFile(file, carrying)
  const end = opened.indexOf(0x0a)
  const value = jsonOf(textIn(opened.subarray(0, Math.max(end, 0))))
  const known = anyKind.safeParse(value)
  if (known.success && known.data.kind !== kind) return refuse(instead[known.data.kind])
  const parsed = schemas[kind].safeParse(value)
  if (!parsed.success) return refuse("newer-carried-file")
  return { content: parsed.data as Content<K>, behind: opened.subarray(end + 1) }
}

function textIn(line: Uint8Array): string {
  try {
    return textOf(line)
  } catch {
    return ""
  }
}
