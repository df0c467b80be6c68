import { fromBase64, type Random, toBase64 } from "../../crypto/bytes.ts"
import { type Evaluating, evaluatingUnder } from "../../crypto/check/evaluate.ts"
import { type DeriveNow, puzzleWorth } from "../../crypto/check/puzzle.ts"
import { type CheckAnswer, type CheckRequest, readCheckRequest } from "../../crypto/check/request.ts"
import type { Day } from "../../crypto/day.ts"
import type { CheckKey } from "../../crypto/documents/check-key.ts"
import { Budget, type Pool } from "./budget.ts"
import { Circuits } from "./circuits.ts"

/**
 * Holds the secret of the check's table, in memory alone, and evaluates blinded elements under it as long as there is
 * budget. It learns neither what is checked nor whether it is listed. After a restart it has no key until a workstation
 * brings one.
 */

type Held = { epoch: number; rows: number; until: Day; evaluating: Evaluating; partners: ReadonlySet<string> }

/** The table before stays usable this long: somebody has just loaded it. Milliseconds. */
const grace = 600_000

export type World = {
  organisation: Uint8Array
  /** Milliseconds of a clock that only goes forward. */
  now: () => number
  today: () => Day
  random: Random
  derive: DeriveNow
}

const bytesOf = (text: string): Uint8Array => fromBase64(text) ?? new Uint8Array()

export class Evaluator {
  readonly #world: World
  readonly #budget: Budget
  readonly #circuits = new Circuits()
  #held: Held | null = null
  #before: (Held & { end: number }) | null = null

  constructor(world: World) {
    this.#world = world
    this.#budget = new Budget(world.now())
  }

  /** Takes the key of a table. An older one than it has changes nothing; the same again brings partners up to date. */
  hold({ epoch, rows, until, secretKey, publicKey, partners }: CheckKey): void {
    const held = this.#current()
    if (held && epoch < held.epoch) return
    const evaluating = evaluatingUnder({ secretKey: bytesOf(secretKey), publicKey: bytesOf(publicKey) })
    if (held && epoch > held.epoch) this.#before = { ...held, end: this.#world.now() + grace }
    this.#held = { epoch, rows, until, evaluating, partners: new Set(partners) }
  }

  /** Does some of the next evaluation's work. To be called when nobody waits. */
  prepare(): void {
    this.#current()?.evaluating.prepare(this.#world.random)
  }

  /** The epoch of the table whose key it has; null for none. */
  epoch(): number | null {
    return this.#current()?.epoch ?? null
  }

  /** Forgets circuits that have nothing to wait for. To be called now and then. */
  forget(): void {
    this.#circuits.forget(this.#world.now())
  }

  /**
   * The answer to a request of 256 bytes; null for one that is none.
   * @param asked how it came
   * @param circuit a name for the circuit by which it came, and null where that is not known
   */
  answer(body: Uint8Array, asked: Exclude<Pool, "partner">, circuit: string | null = null): CheckAnswer | null {
    const request = readCheckRequest(body, this.#world.organisation)
    if (!request) return null
    const current = this.#current()
    if (!current) return { outcome: "offline" }
    const held = request.epoch === current.epoch ? current : this.#justBefore(request.epoch)
    if (!held) return { outcome: "renewed" }
    const pool = this.#poolOf(request, current, asked)
    // A project looks up all its numbers over one circuit, and has a pool that nobody else empties.
    return this.#evaluated(request, held, pool, pool === "partner" ? null : circuit)
  }

  #current(): Held | null {
    if (this.#held && this.#world.today() > this.#held.until) this.#held = null
    return this.#held
  }

  #justBefore(epoch: number): Held | null {
    if (this.#before && this.#world.now() > this.#before.end) this.#before = null
    return this.#before?.epoch === epoch ? this.#before : null
  }

  /** A code that nobody knows any more counts as none. */
  #poolOf({ partner }: CheckRequest, { partners }: Held, asked: Pool): Pool {
    return partner && partners.has(toBase64(partner)) ? "partner" : asked
  }

  #evaluated(
    { element, puzzle }: CheckRequest,
    { evaluating, rows }: Held,
    pool: Pool,
    circuit: string | null,
  ): CheckAnswer | null {
    const { now, random, derive } = this.#world
    if (circuit && !this.#circuits.has(circuit, now())) return { outcome: "busy", bits: 0 }
    const bits = this.#budget.bitsWanted(pool, now())
    if (!this.#budget.has(pool, rows, now())) return { outcome: "busy", bits: 0 }
    if (bits > 0 && puzzleWorth(puzzle, element, derive) < bits) return { outcome: "busy", bits }
    const evaluation = evaluating.evaluate(element, random)
    if (!evaluation) return null
    this.#budget.take(pool, rows, now())
    if (circuit) this.#circuits.take(circuit, now())
    return { outcome: "evaluated", ...evaluation }
  }
}
