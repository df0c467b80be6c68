import type { Random } from "./bytes.ts"

/** A whole number from 0 to `end - 1`. 32 bits over at most some thousands: the bias is below one in a hundred thousand. */
export function below(end: number, random: Random): number {
  const bytes = random(4)
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) % end
}

/**
 * The numbers 0 to `count - 1` in any order, each order as likely as any other (Fisher and Yates; Knuth, The Art of
 * Computer Programming 2, 3.4.2, algorithm P).
 */
export function shuffled(count: number, random: Random): number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  for (let last = count - 1; last > 0; last--) {
    const chosen = below(last + 1, random)
    ;[order[last], order[chosen]] = [order[chosen]!, order[last]!]
  }
  return order
}

/** The rounds in which an order moves things: each takes the place of the one before it, the first that of the last. */
export function* roundsIn(order: readonly number[]): Generator<number[]> {
  const seen = new Set<number>()
  for (const start of order) {
    const round: number[] = []
    for (let at = start; !seen.has(at); at = order[at]!) {
      seen.add(at)
      round.push(at)
    }
    if (round.length > 1) yield round
  }
}

/** Takes out one member, any of them, by putting the last in its place. Throws on an empty list: callers look first. */
export function takeAny(list: number[], random: Random): number {
  if (list.length === 0) throw new RangeError("nothing to take")
  const chosen = below(list.length, random)
  const taken = list[chosen]!
  list[chosen] = list.at(-1)!
  list.pop()
  return taken
}
