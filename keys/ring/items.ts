import { xchacha20poly1305 } from "@noble/ciphers/chacha.js"
import { hmac } from "@noble/hashes/hmac.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { concatBytes } from "@noble/hashes/utils.js"
import { type Random, textOf, utf8 } from "../../crypto/bytes.ts"
import { refuse } from "../refusals/refusal.ts"

/**
 * How a value looks in the vault's file: its name, its shelf and itself, each so that it tells nothing.
 * XChaCha20-Poly1305 with random 24-byte nonces; the associated data is the row's id and shelf, so that rows can be
 * neither exchanged nor put on another shelf.
 */
export type Row = { id: Uint8Array; shelf: Uint8Array; name: Uint8Array; sealed: Uint8Array }
type Place = Pick<Row, "id" | "shelf">

const nonceBytes = 24
/** A name takes at most this, a value a multiple of that: a length tells little. */
const namePadding = 128
const valuePadding = 1024

export const idOf = (index: Uint8Array, name: string): Uint8Array => hmac(sha256, index, utf8(`item ${name}`))
export const shelfOf = (index: Uint8Array, shelf: string): Uint8Array => hmac(sha256, index, utf8(`shelf ${shelf}`))

/** JSON and spaces, as in a letter. */
function padded(value: unknown, step: number): Uint8Array {
  const text = utf8(JSON.stringify(value))
  const bytes = new Uint8Array(Math.ceil(text.length / step) * step).fill(0x20)
  bytes.set(text)
  return bytes
}

const bound = ({ id, shelf }: Place): Uint8Array => concatBytes(id, shelf)

function seal(key: Uint8Array, place: Place, value: Uint8Array, random: Random): Uint8Array {
  const nonce = random(nonceBytes)
  return concatBytes(nonce, xchacha20poly1305(key, nonce, bound(place)).encrypt(value))
}

function open(key: Uint8Array, place: Place, sealed: Uint8Array): unknown {
  try {
    const cipher = xchacha20poly1305(key, sealed.subarray(0, nonceBytes), bound(place))
    return JSON.parse(textOf(cipher.decrypt(sealed.subarray(nonceBytes))))
  } catch {
    return refuse("damaged-vault")
  }
}

/** What belongs to a case, besides the case itself: on shelves of its own, so that it is found without looking at others. */
const caseShelves = [
  "letter",
  "reply",
  "question",
  "note",
  "linked",
  "asked",
  "stretched",
  "offer",
  "chain",
  "confidence",
  "draft",
  "service-warning",
  "alert-log",
  "police",
  "challenge",
]

/** What belongs to one member: nothing of it stays when they stop. */
const memberShelves = ["member-asked", "member-confirmed", "member-refused", "message"]

const ownedBy: { readonly [owner: string]: readonly string[] } = { case: caseShelves, member: memberShelves }
/** "case" for what belongs to a case; undefined for what is nobody's. */
const ownerOf = (shelf: string): string | undefined =>
  Object.keys(ownedBy).find((owner) => owner === shelf || ownedBy[owner]?.includes(shelf))

/**
 * What the journal keeps beside a shared item, in the compartment of that item: how it came to be ("merge/case/4TQ9XK2M"),
 * and how it was before this workstation changed it ("before/…").
 */
const besideItem = /^(merge|before)\/(.+)$/

/** Where a name stands together with its like: "case", "task"; of what belongs to a case "letter/4TQ9XK2M". */
export function shelfName(name: string): string {
  const [, beside, item = ""] = besideItem.exec(name) ?? []
  if (beside) return `${beside}/${compartmentOf(item)}`
  const [shelf = "", first = ""] = name.split("/")
  const owner = ownerOf(shelf)
  return owner !== undefined && owner !== shelf ? `${shelf}/${first}` : shelf
}

/** Items with a key of their own, so that each can be destroyed alone: secrets, and what is set apart from a case. */
const ownKeyShelves = [
  "message-key",
  "unreadable",
  "register",
  "link",
  "identity",
  "project-letter",
  "journal-entry",
  "journal-rescued",
  "goodbye",
  "check-secret",
  "pausing",
]

/**
 * Which key seals what stands under a name: one for all of a case or of a member, one for each item that has its own, one
 * for the rest.
 * Whoever destroys a key destroys all that it sealed, in old copies of the file too.
 */
export function compartmentOf(name: string): string {
  const [, , item] = besideItem.exec(name) ?? []
  if (item) return compartmentOf(item)
  const [shelf = "", first = ""] = name.split("/")
  const owner = ownerOf(shelf)
  if (owner !== undefined) return `${owner}/${first}`
  return ownKeyShelves.includes(shelf) ? name : "workstation"
}

/** Beside the item that a compartment is named after: the shelves of which everything belongs to it. */
export function shelvesOf(compartment: string): string[] {
  const [shelf, id] = compartment.split("/")
  const own = (ownedBy[shelf ?? ""] ?? []).map((each) => `${each}/${id}`)
  return [...own, `merge/${compartment}`, `before/${compartment}`]
}

export function sealRow(index: Uint8Array, key: Uint8Array, name: string, value: unknown, random: Random): Row {
  const place = { id: idOf(index, name), shelf: shelfOf(index, shelfName(name)) }
  return {
    ...place,
    name: seal(index, place, padded(name, namePadding), random),
    sealed: seal(key, place, padded(value, valuePadding), random),
  }
}

/** Throws the refusal `damaged-vault`. */
export const openName = (index: Uint8Array, row: Row): string => open(index, row, row.name) as string
export const openValue = (key: Uint8Array | undefined, row: Row): unknown =>
  open(key ?? refuse("damaged-vault"), row, row.sealed)
