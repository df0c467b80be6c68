/**
 * A small allowance for each of Tor's circuits, before the pools (protocol §8, "per circuit first"): who asks fast over one
 * circuit waits without emptying the pool for everybody. A new circuit costs a second, so this slows only the careless;
 * what keeps the table from being dumped is the pool.
 */

/** The header in which a portal names the circuit: 32 hex digits, or none. It passes between these two processes alone. */
export const circuitHeader = "Circuit"

/** At once; one more every five minutes. Somebody who looks up a few numbers before work never meets it. */
export const checksOfCircuit = 12
/** Milliseconds in which an allowance that is used up is whole again, and the circuit forgotten. */
const whole = 3_600_000
/** A circuit that has no place is forgotten, and so counts as one that never asked: being many takes nothing from others. */
export const mostCircuits = 4_096

type Level = { left: number; at: number }

/** Instants are milliseconds of a clock that only goes forward. Nothing of it is ever written down. */
export class Circuits {
  /** The one that was used last comes last. */
  readonly #levels = new Map<string, Level>()

  get size(): number {
    return this.#levels.size
  }

  /** Whether there is one check left. */
  has(circuit: string, now: number): boolean {
    return left(this.#levels.get(circuit), now) >= 1
  }

  /** Takes one. To be called when there is one. */
  take(circuit: string, now: number): void {
    const level = { left: left(this.#levels.get(circuit), now) - 1, at: now }
    this.#levels.delete(circuit)
    this.#levels.set(circuit, level)
    const [oldest = ""] = this.#levels.keys()
    if (this.#levels.size > mostCircuits) this.#levels.delete(oldest)
  }

  /** Forgets those whose allowance is whole again. */
  forget(now: number): void {
    for (const [circuit, level] of this.#levels) if (left(level, now) === checksOfCircuit) this.#levels.delete(circuit)
  }
}

const left = (level: Level | undefined, now: number): number =>
  level
    ? Math.min(checksOfCircuit, level.left + (Math.max(0, now - level.at) * checksOfCircuit) / whole)
    : checksOfCircuit
