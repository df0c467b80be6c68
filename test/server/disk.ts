import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** Every file in a folder, read whole: what somebody finds who takes the disk away. */
export const filesIn = (folder: string): Buffer[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))

export const isOnDisk = (folder: string, bytes: Uint8Array): boolean =>
  filesIn(folder).some((file) => file.includes(bytes))

/** Spearman's rank correlation of two lists of different numbers: 1 the same order, 0 none, -1 the opposite. */
export function rankCorrelation(first: readonly number[], second: readonly number[]): number {
  const ranks = (list: readonly number[]) => {
    const sorted = list.toSorted((a, b) => a - b)
    return list.map((value) => sorted.indexOf(value))
  }
  const others = ranks(second)
  const squares = ranks(first).reduce((sum, rank, at) => sum + (rank - others[at]!) ** 2, 0)
  const count = first.length
  return 1 - (6 * squares) / (count * (count * count - 1))
}
