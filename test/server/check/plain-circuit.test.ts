import { expect, test } from "vitest"
import { fromBase64 } from "../../../crypto/bytes.ts"
import type { PlainPage } from "../../../crypto/page-data.ts"
import { portal } from "../../../server/app.ts"
import { checksOfCircuit } from "../../../server/evaluator/circuits.ts"
import { noEvaluations } from "../../support/evaluations.ts"
import { someDay } from "../host.ts"
import { formOf, formType, plainHost } from "../plain-client.ts"
import { aTable, keyFor, question } from "./tables.ts"

const key = "tel:+447700900126"

/** A host with a table, and an evaluator that has its key. */
function aHost() {
  const host = plainHost()
  const made = aTable(host, someDay)
  const { document, minisig, rows } = made.put
  host.store.publishTable({ document, minisig, rows: fromBase64(rows) ?? new Uint8Array() })
  host.evaluator.hold(keyFor(made.keys, 1, someDay))
  return host
}

/** What the page of a check without scripts was given, when it came by this circuit. */
async function look({ portal }: Pick<ReturnType<typeof aHost>, "portal">, circuit: string | null = null) {
  const init = { method: "POST", body: formOf([["_key", key]]), headers: formType }
  const text = await (await portal.request("/en/check", init, { circuit })).text()
  return JSON.parse(text.replace(/<!-- *-->$/, "")) as PlainPage
}
const missed = { view: "answer", shown: [] }
const troubled = (trouble: string) => ({ view: "understood", trouble, readings: [expect.objectContaining({ key })] })

test("N4: without scripts, too, a circuit that asks too fast hears 'busy', and another one has its answer", async () => {
  const host = aHost()
  const [mine, theirs] = ["1".repeat(32), "2".repeat(32)]
  const { body } = question(host.organisation.id)
  for (let at = 0; at < checksOfCircuit; at++) host.evaluator.answer(body, "scripts", mine)
  expect(await look(host, mine)).toMatchObject(troubled("busy"))
  expect(await look(host, theirs)).toMatchObject(missed)
})

test("N4: without scripts a server beside which no evaluator runs says 'offline', and never 'not listed'", async () => {
  const host = aHost()
  const without = portal({ ...host.parts, evaluations: noEvaluations })
  expect(await look({ portal: without })).toMatchObject(troubled("offline"))
})
