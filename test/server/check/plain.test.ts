import { describe, expect, test } from "vitest"
import { fromBase64 } from "../../../crypto/bytes.ts"
import { freshCheckKeys } from "../../../crypto/check/oprf.ts"
import { addDays } from "../../../crypto/day.ts"
import type { PlainPage } from "../../../crypto/page-data.ts"
import { portal } from "../../../server/app.ts"
import { checksOfCircuit } from "../../../server/evaluator/circuits.ts"
import { noEvaluations } from "../../support/evaluations.ts"
import { random } from "../../support/random.ts"
import { someDay } from "../host.ts"
import { formOf, formType, plainHost } from "../plain-client.ts"
import { aTable, keyFor, question } from "./tables.ts"

/** N4 S30: the check where no script runs. What has no answer is never said to be "not listed". */

const key = "tel:+447700900126"

/** A host with a table, and an evaluator that has its key. */
function aHost() {
  const host = plainHost()
  const made = aTable(host, someDay)
  const rows = fromBase64(made.put.rows) ?? new Uint8Array()
  host.store.publishTable({ document: made.put.document, minisig: made.put.minisig, rows })
  host.evaluator.hold(keyFor(made.keys, 1, someDay))
  return { ...host, made }
}
type CheckHost = ReturnType<typeof aHost>

/** What the page was given, and how long the answer was. */
async function look({ portal }: Pick<CheckHost, "portal">, circuit: string | null = null) {
  const init = { method: "POST", body: formOf([["_key", key]]), headers: formType }
  const answer = await portal.request("/en/check", init, { circuit })
  const text = await answer.text()
  const page = JSON.parse(text.replace(/<!-- *-->$/, "")) as PlainPage
  return { status: answer.status, length: text.length, page }
}

/** Of every answer without scripts, a hit's and a miss's too. */
const checkLength = 131_072
const missed = { view: "answer", shown: [] }
const troubled = (trouble: string) => ({ view: "understood", trouble, readings: [expect.objectContaining({ key })] })

/** Everything by which the check has no answer; and what the page is told. */
const troubles: [title: string, trouble: string, (host: CheckHost) => unknown][] = [
  [
    "the checks of the day are used up",
    "busy",
    ({ evaluator, made }) => evaluator.hold({ ...keyFor(made.keys, 1, someDay), rows: 80_000_000 - 512 }),
  ],
  [
    "the evaluator lost its key",
    "offline",
    ({ evaluator, made }) => evaluator.hold(keyFor(made.keys, 2, someDay, { until: addDays(someDay, -1) })),
  ],
  [
    "it has the key of another table",
    "offline",
    ({ evaluator, made, clock }) => {
      evaluator.hold(keyFor(made.keys, 2, someDay))
      clock.now += 600_001 // for ten minutes it answers for the table before
    },
  ],
  [
    "it has another key than the published one, so that the proof is wrong",
    "offline",
    ({ evaluator }) => evaluator.hold(keyFor(freshCheckKeys(random), 1, someDay)),
  ],
]

describe("N4: without scripts the page never says 'not listed'", () => {
  test.each(troubles)("when %s, but %s, and keeps what was asked", async (_title, trouble, make) => {
    const host = aHost()
    make(host)
    const { status, length, page } = await look(host)
    expect(page).toMatchObject(troubled(trouble))
    expect([status, length]).toEqual([200, checkLength])
  })

  test("when there is no evaluator, and before there was a table", async () => {
    const host = aHost()
    const { organisation, store } = host
    expect((await look(plainHost())).page).toMatchObject(troubled("nothing-published"))
    const without = { ...host.parts, organisation, store, evaluations: noEvaluations }
    expect((await look({ portal: portal(without) })).page).toMatchObject(troubled("offline"))
  })

  test("when its circuit has asked too fast; by another circuit, and by none, there is an answer", async () => {
    const host = aHost()
    const [mine, theirs] = ["1".repeat(32), "2".repeat(32)]
    const { body } = question(host.organisation.id)
    for (let at = 0; at < checksOfCircuit; at++) host.evaluator.answer(body, "scripts", mine)
    expect((await look(host, mine)).page).toMatchObject(troubled("busy"))
    expect(await look(host, theirs)).toMatchObject({ page: missed, length: checkLength })
    expect((await look(host)).page).toMatchObject(missed)
  })
})
