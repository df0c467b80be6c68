import { pbkdf2Sync } from "node:crypto"
import { fromHex } from "../../crypto/bytes.ts"
import { writeCheckAnswer } from "../../crypto/check/request.ts"
import { dayOf } from "../../crypto/day.ts"
import type { Evaluations } from "../../server/evaluator/client.ts"
import { Evaluator } from "../../server/evaluator/evaluator.ts"
import { random } from "./random.ts"

/** An evaluator without a process of its own, by a clock that a test can turn. `organisation`: its id, in hex. */
export function evaluatorFor(organisation: string, clock: { now: number }): Evaluator {
  return new Evaluator({
    organisation: fromHex(organisation),
    now: () => clock.now,
    today: () => dayOf(clock.now),
    random,
    derive: (password, salt, iterations, bytes) =>
      new Uint8Array(pbkdf2Sync(password, salt, iterations, bytes, "sha256")),
  })
}

/** The same as portals ask it. */
export const evaluationsBy = (evaluator: Evaluator): Evaluations => ({
  async answer(body, asked, circuit = null) {
    const answer = evaluator.answer(body, asked, circuit)
    return answer && writeCheckAnswer(answer)
  },
  async hold(key) {
    evaluator.hold(key)
    return true
  },
  epoch: async () => evaluator.epoch(),
})

/** A server beside which no evaluator runs. */
export const noEvaluations: Evaluations = {
  answer: async () => writeCheckAnswer({ outcome: "offline" }),
  hold: async () => false,
  epoch: async () => null,
}
