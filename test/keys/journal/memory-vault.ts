import { notingChanges } from "../../../keys/ring/changes.ts"
import { compartmentOf, shelfName } from "../../../keys/ring/items.ts"
import type { Vault } from "../../../keys/ring/vault.ts"

/** A vault without a disk and without seals, for a thousand stories; it keeps the same promises as the real one. */
export type MemoryVault = Vault & {
  /** Everything in it, as text. */
  copy: () => Map<string, string>
  /** From now on the commit after so many more calls breaks off, and so does every later one. */
  dieAfter: (calls: number) => void
}

export class Killed extends Error {}

export function memoryVault(from: ReadonlyMap<string, string> = new Map()): MemoryVault {
  let items = new Map(from)
  let depth = 0
  let left = Number.POSITIVE_INFINITY
  const step = () => {
    if (left-- <= 0) throw new Killed()
  }
  const has = (name: string) => items.has(name)
  const get = (name: string) => {
    const text = items.get(name)
    return text === undefined ? undefined : JSON.parse(text)
  }
  const put = (name: string, value: unknown) => void items.set(name, JSON.stringify(value))
  const note = notingChanges({ has, get, put })
  const together = <Value>(work: () => Value): Value => {
    const before = depth === 0 ? new Map(items) : null
    depth++
    try {
      const value = work()
      if (before) step()
      return value
    } catch (error) {
      if (before) items = before
      throw error
    } finally {
      depth--
    }
  }
  const vault: Partial<MemoryVault> = {
    get: (name) => get(name),
    put: (name, value) =>
      together(() => {
        step()
        note.changed(name)
        put(name, value)
      }),
    remove: (name) =>
      together(() => {
        step()
        note.changed(name)
        items.delete(name)
      }),
    list: (shelf) =>
      [...items.keys()].filter((name) => shelfName(name) === shelf).map((name) => ({ name, value: get(name) })),
    each: (take) => {
      for (const name of [...items.keys()]) take(name, get(name))
    },
    destroy: (name) =>
      together(() => {
        step()
        const compartment = compartmentOf(name)
        for (const each of [...items.keys()]) if (compartmentOf(each) === compartment) items.delete(each)
        note.destroyed(compartment)
      }),
    together,
    close: () => {},
    touched: () => new Set(),
    others: () => 0,
    isChanging: () => depth > 0,
    copy: () => new Map(items),
    dieAfter: (calls) => {
      left = calls
    },
  }
  return vault as MemoryVault
}
