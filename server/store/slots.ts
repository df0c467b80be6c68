import type { Random } from "../../crypto/bytes.ts"
import { fromHex, toHex } from "../../crypto/bytes.ts"
import { roundsIn, shuffled, takeAny } from "../../crypto/chance.ts"
import type { Month } from "../../crypto/day.ts"
import { freeMonth, type SlotTable } from "./slot-table.ts"
import type { Kept, PostId } from "./store.ts"

/** How many slots there are at first, and how many there may be when it has doubled as often as it may. */
export type SlotCounts = { first: number; most: number }

export type Entry = { id: PostId; label: Uint8Array; month: Month; body: Uint8Array }
type Place = { slot: number; label: string; month: string }

/** A number that is the same for a label each time, and spread evenly: labels are public keys. */
const numberOf = (label: Uint8Array): number => new DataView(label.buffer, label.byteOffset).getUint32(0)

/**
 * Plain inserts betray the order of arrival: large rows land in the file one after the other, whatever their keys. Here
 * an entry overwrites any free slot of the same size, and forgetting overwrites it with random bytes, so that neither
 * the file's order nor its size says when something came or went. Which slot holds what is known in memory only.
 *
 * Every method that writes is called inside a transaction; when that fails, the caller calls `reload`.
 */
export class Slots {
  readonly #table: SlotTable
  readonly #counts: SlotCounts
  readonly #random: Random
  #places = new Map<PostId, Place>()
  #free: number[] = []

  constructor(table: SlotTable, counts: SlotCounts, random: Random) {
    this.#table = table
    this.#counts = counts
    this.#random = random
    this.reload()
  }

  reload() {
    this.#places.clear()
    this.#free = []
    for (const { slot, id, label, month } of this.#table.heads()) {
      if (month === freeMonth) this.#free.push(slot)
      else this.#places.set(toHex(id) as PostId, { slot, label: toHex(label), month })
    }
  }

  get #size(): number {
    return this.#places.size + this.#free.length
  }

  /** A new file gets its slots at once, so that the first letter does not change its size either. */
  prepare() {
    if (this.#size === 0) this.#grow()
  }

  ids = (): PostId[] => [...this.#places].sort(([, a], [, b]) => a.slot - b.slot).map(([id]) => id)

  /** In order of id: the map's own order is that of arrival. Looks at every place, whoever asks. */
  idsFor(label: Uint8Array): PostId[] {
    const wanted = toHex(label)
    const ids: PostId[] = []
    for (const [id, place] of this.#places) if (place.label === wanted) ids.push(id)
    return ids.sort()
  }

  /**
   * In order of id, the first `rows` bodies with this label whose id comes after that one. Reads so many rows whatever it
   * finds, or the time of an answer would tell what waits; the same ones each time, or they would be slower than a body
   * that SQLite still holds.
   */
  bodiesAfter(label: Uint8Array, after: string, rows: number): Uint8Array[] {
    const ids = this.idsFor(label).filter((id) => id > after)
    const read = Array.from({ length: rows }, (_, at) => {
      const slot = this.#places.get(ids[at] ?? ("" as PostId))?.slot
      return this.#table.read(slot ?? (numberOf(label) + at) % this.#size).body
    })
    return read.slice(0, ids.length)
  }

  body(id: PostId): Uint8Array | null {
    const place = this.#places.get(id)
    return place ? this.#table.read(place.slot).body : null
  }

  keep(entry: Entry): Kept {
    if (this.#places.has(entry.id)) return "kept"
    if (this.#free.length === 0) this.#grow()
    if (this.#free.length === 0) return "full"
    const slot = takeAny(this.#free, this.#random)
    this.#table.write(slot, { ...entry, id: fromHex(entry.id) })
    this.#places.set(entry.id, { slot, label: toHex(entry.label), month: entry.month })
    return "kept"
  }

  forget(ids: readonly PostId[]) {
    for (const id of ids) {
      const place = this.#places.get(id)
      if (!place) continue
      this.#table.erase(place.slot)
      this.#places.delete(id)
      this.#free.push(place.slot)
    }
  }

  /**
   * Forgets those with this label that `which` names. Overwrites at least so many rows whatever it finds, free ones
   * instead of those that are not there, or the time of an answer would tell. Fewer only when fewer are free.
   */
  forgetFor(label: Uint8Array, which: (id: PostId) => boolean, rows: number) {
    const ids = this.idsFor(label).filter(which)
    const others = this.#anyFree(label, rows - ids.length)
    this.forget(ids)
    for (const slot of others) this.#table.erase(slot)
  }

  #anyFree(label: Uint8Array, count: number): number[] {
    const from = numberOf(label)
    const length = Math.min(Math.max(count, 0), this.#free.length)
    return Array.from({ length }, (_, at) => this.#free[(from + at) % this.#free.length]!)
  }

  /** Whose month has come. */
  due = (month: Month): PostId[] => [...this.#places].flatMap(([id, place]) => (place.month <= month ? [id] : []))

  #grow() {
    const to = this.#size === 0 ? this.#counts.first : Math.min(this.#size * 2, this.#counts.most)
    if (to <= this.#size) return
    for (let slot = this.#size; slot < to; slot++) this.#table.append(slot)
    if (this.#places.size > 0) this.#shuffle(to)
    this.reload()
  }

  /** New slots stand behind the old ones: unless all change places, what lies behind came later. One row at a time. */
  #shuffle(count: number) {
    for (const round of roundsIn(shuffled(count, this.#random))) {
      const first = this.#table.read(round[0]!)
      for (const [at, slot] of round.entries())
        this.#table.write(slot, at + 1 < round.length ? this.#table.read(round[at + 1]!) : first)
    }
  }
}
