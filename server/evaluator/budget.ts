/**
 * How many checks there are (protocol §8, "Budget"): so few that no visitor can try all phone numbers against the table. A
 * half is for partners' codes, a quarter for pages with scripts, a quarter for those without: whoever sweeps one of them
 * leaves the others alone. Each refills evenly over a day.
 */

export const pools = ["partner", "scripts", "plain"] as const
export type Pool = (typeof pools)[number]

const shares: Record<Pool, number> = { partner: 1 / 2, scripts: 1 / 4, plain: 1 / 4 }

const mostADay = 50_000
/** The more rows, the more a stranger's number is worth trying. */
const rowsTimesChecks = 80_000_000

/** Checks a day of one pool, for a table of so many rows. */
export const checksADay = (rows: number, pool: Pool): number =>
  Math.floor(Math.min(mostADay, rowsTimesChecks / rows) * shares[pool])

const day = 86_400_000
/** Bits of a puzzle when the pool is all but empty: about a second and a half of an old phone. */
export const mostBits = 8

type Level = { left: number; at: number }

/**
 * What is left of each pool, as a part of a whole day's: a new table does not fill it. Instants are milliseconds of a clock
 * that only goes forward. Nothing of it is ever written down.
 */
export class Budget {
  readonly #levels: Record<Pool, Level>

  constructor(now: number) {
    const full = () => ({ left: 1, at: now })
    this.#levels = { partner: full(), scripts: full(), plain: full() }
  }

  #left(pool: Pool, now: number): number {
    const { left, at } = this.#levels[pool]
    return Math.min(1, left + Math.max(0, now - at) / day)
  }

  /** Bits that a puzzle must be worth now: none while half of the pool is left. Only pages with scripts can solve one. */
  bitsWanted(pool: Pool, now: number): number {
    if (pool !== "scripts") return 0
    return Math.max(0, Math.ceil((1 - 2 * this.#left(pool, now)) * mostBits))
  }

  /** Whether there is one check left. */
  has(pool: Pool, rows: number, now: number): boolean {
    return this.#left(pool, now) * checksADay(rows, pool) >= 1
  }

  /** Takes one. To be called when there is one. */
  take(pool: Pool, rows: number, now: number): void {
    this.#levels[pool] = { left: this.#left(pool, now) - 1 / checksADay(rows, pool), at: now }
  }
}
