import { ristretto255_oprf } from "@noble/curves/ed25519.js"
import { fromHex, toBase64 } from "../../crypto/bytes.ts"
import { evaluatingUnder } from "../../crypto/check/evaluate.ts"
import { blinded, type CheckKeys, freshCheckKeys } from "../../crypto/check/oprf.ts"
import { readCheckAnswer, writeCheckRequest } from "../../crypto/check/request.ts"
import { rowsAtOnce } from "../../crypto/check/table.ts"
import { addDays, dayOf } from "../../crypto/day.ts"
import type { Evaluations } from "../../server/evaluator/client.ts"
import { ownEvaluator } from "../../server/evaluator/process.ts"
import { random } from "../support/random.ts"
import { during } from "./leftovers.ts"
import { atMost, median, type Row, row, seconds } from "./row.ts"

/** What the evaluator does for one check, whole and in its parts. */

const hex = "1".repeat(32)
const epoch = 2
const samples = 200

const { voprf, oprf } = ristretto255_oprf
const elements = () => Array.from({ length: samples }, () => blinded(random(32), random).element)

const keyOf = ({ secretKey, publicKey }: CheckKeys) => ({
  kind: "canopy/check-key" as const,
  version: 1 as const,
  epoch,
  secretKey: toBase64(secretKey),
  publicKey: toBase64(publicKey),
  rows: rowsAtOnce,
  until: addDays(dayOf(Date.now()), 1),
  partners: [],
})

/** Nobody asks twice within two milliseconds: what is prepared between two questions is ready. */
const pause = () => new Promise((next) => setTimeout(next, 2))

/** Milliseconds, median, after as many that are not counted. */
async function took(work: (element: Uint8Array) => unknown): Promise<number> {
  const times: number[] = []
  for (const element of [...elements(), ...elements()]) {
    times.push(1000 * (await seconds(() => work(element))))
    await pause()
  }
  return median(times.slice(samples))
}

async function started(evaluations: Evaluations, keys: CheckKeys): Promise<void> {
  for (let at = 0; at < 200; at++) {
    if (await evaluations.hold(keyOf(keys))) return
    await new Promise((go) => setTimeout(go, 50))
  }
  throw new Error("the evaluator did not start")
}

/** Over the socket: a request of the table's epoch is evaluated; one of another is read and answered, no more. */
function overSocket(keys: CheckKeys) {
  const own = ownEvaluator(hex)
  return during(
    own,
    () => own.stop(),
    async ({ evaluations }) => {
      await started(evaluations, keys)
      const ask = (of: number, outcome: string) => async (element: Uint8Array) => {
        const body = writeCheckRequest({ epoch: of, element, puzzle: new Uint8Array(8) }, fromHex(hex), null)
        const answer = readCheckAnswer((await evaluations.answer(body, "scripts")) ?? new Uint8Array())
        if (answer?.outcome !== outcome) throw new Error(`the evaluator said ${answer?.outcome}`)
      }
      return { whole: await took(ask(epoch, "evaluated")), around: await took(ask(epoch - 1, "renewed")) }
    },
  )
}

/** In this process: with its proof by us and by the library, and without one. */
async function alone({ secretKey, publicKey }: CheckKeys) {
  const evaluating = evaluatingUnder({ secretKey, publicKey })
  const ours = async (element: Uint8Array) => evaluating.evaluate(element, random)
  const before = await took((element) => ours(element).finally(() => setImmediate(() => evaluating.prepare(random))))
  const library = await took((element) => voprf.blindEvaluate(secretKey, publicKey, element))
  const unproven = await took((element) => oprf.blindEvaluate(secretKey, element))
  return { ours: before, library, unproven }
}

export async function checkServer(): Promise<Row[]> {
  const keys = freshCheckKeys(random)
  const { whole, around } = await overSocket(keys)
  const { ours, library, unproven } = await alone(keys)
  const note = `median of ${samples}, as many before them not counted`
  return [
    row("a check: the evaluator's process, asked over its socket", whole, "ms", { aim: atMost(6), note }),
    row("of that: the socket, HTTP, reading and writing", around, "ms", { note: "a question about another table" }),
    row("of that: the evaluation and its proof", ours, "ms", {
      peer: ["the library's blindEvaluate", library],
      note: "in this process; what does not depend on the element was done before",
    }),
    row("of that: the evaluation without a proof", unproven, "ms", {
      note: "the library's, decoding and encoding included",
    }),
  ]
}
