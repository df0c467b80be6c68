import { least } from "./threshold.ts"

/**
 * Which counts of a line are withheld whose sum is known. Primary: those below five. Secondary: the smallest others, until
 * those withheld come to five together: what is left of the sum is theirs, so one alone could be told, and so could
 * several that are nothing.
 */
export function withheldInLine(counts: readonly number[]): boolean[] {
  const withheld = counts.map((count) => count < least)
  const hidden = () => counts.filter((_, at) => withheld[at])
  const sum = () => hidden().reduce((one, other) => one + other, 0)
  while (hidden().length > 0 && sum() < least) {
    const next = smallestShown(counts, withheld)
    if (next === null) break
    withheld[next] = true
  }
  return withheld
}

function smallestShown(counts: readonly number[], withheld: readonly boolean[]): number | null {
  const shown = counts.flatMap((count, at) => (withheld[at] ? [] : [{ count, at }]))
  return shown.toSorted((one, other) => one.count - other.count)[0]?.at ?? null
}
