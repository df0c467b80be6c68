/**
 * A table with its totals as a network: a node for each row and column, an arc for each count that is withheld (Gusfield,
 * "A graph theoretic approach to statistical data security", SIAM J. Comput. 17(3), 1988). Counts that fit all that is
 * shown are the flows in it, whole ones: so how far a withheld count can be from what it is, is a question of flow.
 */
export type Arc = { from: number; to: number; count: number }

/**
 * How many different values this arc can have with everything shown as it is, less one: the width of the interval in which
 * a reader can place it who knows that counts are whole and not below zero. Looked for up to `enough`.
 */
export function playOf(arcs: readonly Arc[], at: number, enough: number): number {
  const { from, to, count } = arcs[at]!
  const others = arcs.toSpliced(at, 1)
  const down = Math.min(count, flow(others, from, to, Math.min(count, enough)))
  return down >= enough ? down : down + flow(others, to, from, enough - down)
}

type Way = { to: number; room: number; back: number }

/** Any withheld count can rise without end, and fall to zero. */
function waysOf(arcs: readonly Arc[]): { ways: Way[]; leaving: Map<number, number[]> } {
  const ways = arcs.flatMap(({ from, to, count }, at): Way[] => [
    { to, room: Number.POSITIVE_INFINITY, back: 2 * at + 1 },
    { to: from, room: count, back: 2 * at },
  ])
  const leaving = new Map<number, number[]>()
  ways.forEach((_, at) => {
    const from = ways[ways[at]!.back]!.to
    leaving.set(from, [...(leaving.get(from) ?? []), at])
  })
  return { ways, leaving }
}

/** The greatest flow from one node to another, up to `enough`: shortest ways first (Edmonds and Karp, JACM 19(2), 1972). */
function flow(arcs: readonly Arc[], from: number, to: number, enough: number): number {
  const { ways, leaving } = waysOf(arcs)
  let sent = 0
  while (sent < enough) {
    const path = shortest(ways, leaving, from, to)
    if (!path) break
    const room = Math.min(enough - sent, ...path.map((at) => ways[at]!.room))
    for (const at of path) {
      ways[at]!.room -= room
      ways[ways[at]!.back]!.room += room
    }
    sent += room
  }
  return sent
}

/** The ways of a shortest path with room, or null when there is none. */
function shortest(ways: readonly Way[], leaving: ReadonlyMap<number, number[]>, from: number, to: number) {
  const cameBy = new Map<number, number[]>([[from, []]])
  const queue = [from]
  for (const node of queue) {
    const path = cameBy.get(node)!
    if (node === to) return path
    for (const at of leaving.get(node) ?? []) {
      const next = ways[at]!
      if (next.room === 0 || cameBy.has(next.to)) continue
      cameBy.set(next.to, [...path, at])
      queue.push(next.to)
    }
  }
  return null
}
