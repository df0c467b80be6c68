import { concatBytes } from "@noble/hashes/utils.js"
import { type Random, u32be } from "../bytes.ts"
import { type Listing, listingNumber, listingOf } from "./listing.ts"

/**
 * The table that everybody downloads whole. An identifier's k-th listing (k < 6) is the row
 * `o[10k..10k+6) ‖ (o[10k+6..10k+10) xor u32be(number))`, where o is F(x): a tag by which it is found, and a number that
 * only who has o can read. Each listing has a tag of its own: two with one tag would let their masks cancel out. The rest
 * are random rows, and all are sorted, so that nothing tells how many there are, which are real, or which belong together.
 */

export const tagBytes = 6
export const numberBytes = 4
export const rowBytes = tagBytes + numberBytes
/** What one output has bytes for. */
export const mostListings = 6
/** A table's rows are a multiple of these. */
export const rowsAtOnce = 1024

/** One identifier: F(x), 64 bytes, and at most six listings, the most important first. */
export type Listed = { output: Uint8Array; listings: readonly Listing[] }

const masked = (mask: Uint8Array, number: Uint8Array): Uint8Array => number.map((byte, at) => byte ^ (mask[at] ?? 0))

function rowsOf({ output, listings }: Listed): Uint8Array[] {
  return listings.slice(0, mostListings).map((listing, k) => {
    const own = output.subarray(k * rowBytes, (k + 1) * rowBytes)
    return concatBytes(own.subarray(0, tagBytes), masked(own.subarray(tagBytes), u32be(listingNumber(listing))))
  })
}

function byBytes(one: Uint8Array, other: Uint8Array): number {
  for (let at = 0; at < rowBytes; at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** The rows of a table, one after the other. At least one random row stands in it, so that none is ever all real. */
export function buildTable(listed: readonly Listed[], random: Random): Uint8Array {
  const real = listed.flatMap(rowsOf)
  const rows = (Math.floor(real.length / rowsAtOnce) + 1) * rowsAtOnce
  const filling = Array.from({ length: rows - real.length }, () => random(rowBytes))
  const table = new Uint8Array(rows * rowBytes)
  // One by one: more rows than about 120,000 are more than a function takes as arguments.
  for (const [at, row] of [...real, ...filling].sort(byBytes).entries()) table.set(row, at * rowBytes)
  return table
}

/** Where the first row stands whose tag is not before this one. */
function placeOf(tag: Uint8Array, table: Uint8Array): number {
  let [from, to] = [0, table.length / rowBytes]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (tagAt(table, middle, tag) < 0) from = middle + 1
    else to = middle
  }
  return from
}

/** Negative, zero or positive: how the tag of a row stands to this one. */
function tagAt(table: Uint8Array, row: number, tag: Uint8Array): number {
  for (let at = 0; at < tagBytes; at++) {
    const difference = (table[row * rowBytes + at] ?? 0) - (tag[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** What the table says of the identifier with this output; empty for one that is not listed. All six places are looked at. */
export function lookUp(output: Uint8Array, table: Uint8Array): Listing[] {
  return Array.from({ length: mostListings }, (_, k) => {
    const own = output.subarray(k * rowBytes, (k + 1) * rowBytes)
    const tag = own.subarray(0, tagBytes)
    const row = placeOf(tag, table)
    if (row * rowBytes >= table.length || tagAt(table, row, tag) !== 0) return []
    const number = masked(own.subarray(tagBytes), table.subarray(row * rowBytes + tagBytes, (row + 1) * rowBytes))
    const listing = listingOf(new DataView(Uint8Array.from(number).buffer).getUint32(0))
    return listing ? [listing] : []
  }).flat()
}
