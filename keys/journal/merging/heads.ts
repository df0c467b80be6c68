/**
 * What a workstation has of everybody's entries: author → the number of the last one (a version vector: Parker et al.,
 * "Detection of mutual inconsistency in distributed systems", 1983). 0 says that the author's state before the first
 * entry is here too.
 */
export type Heads = { readonly [author: string]: number }

/** Who wrote something, and in which entry. */
export type Dot = readonly [author: string, sequence: number]

export const covers = (heads: Heads, [author, sequence]: Dot): boolean => (heads[author] ?? -1) >= sequence

export const coversAll = (heads: Heads, others: Heads): boolean =>
  Object.entries(others).every((dot) => covers(heads, dot))

/** Both together. */
export function joinedHeads(one: Heads, other: Heads): Heads {
  const heads: { [author: string]: number } = { ...one }
  for (const [author, sequence] of Object.entries(other)) heads[author] = Math.max(heads[author] ?? -1, sequence)
  return heads
}

/** What of `others` is missing here: author → the number up to which it goes. */
export const missingIn = (heads: Heads, others: Heads): Heads =>
  Object.fromEntries(Object.entries(others).filter((dot) => !covers(heads, dot)))
