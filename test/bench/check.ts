import { pbkdf2Sync } from "node:crypto"
import { toBase64, utf8 } from "../../crypto/bytes.ts"
import { blinded, freshCheckKeys, outputOf, unblinded } from "../../crypto/check/oprf.ts"
import { type CheckAnswer, readCheckAnswer, writeCheckRequest } from "../../crypto/check/request.ts"
import { stretchedBytes, stretchInScript, stretchIterations, stretchSalt } from "../../crypto/check/stretch.ts"
import { buildTable, lookUp, rowBytes } from "../../crypto/check/table.ts"
import { addDays, dayOf } from "../../crypto/day.ts"
import type { IdentifierKey } from "../../crypto/identifier/identifier.ts"
import type { Evaluations } from "../../server/evaluator/client.ts"
import { ownEvaluator } from "../../server/evaluator/process.ts"
import { random } from "../support/random.ts"
import { during } from "./leftovers.ts"
import { atMost, median, type Row, row, seconds } from "./row.ts"

/** A check of a number, and the tables that it is looked up in. */

const organisation = new Uint8Array(16)
const hex = "0".repeat(32)
const key = "tel:+447700900123" as IdentifierKey
const checks = 50
const stretches = 200

const natively = () => pbkdf2Sync(utf8(key), stretchSalt, stretchIterations, stretchedBytes, "sha256")

type Made = { keys: ReturnType<typeof freshCheckKeys>; table: Uint8Array; x: Uint8Array; took: number }

/** A table of so many identifiers whose slow step was done before. */
async function made(identifiers: number): Promise<Made> {
  const keys = freshCheckKeys(random)
  const stretched = Array.from({ length: identifiers }, () => random(32))
  let table = new Uint8Array()
  const took = await seconds(() => {
    const listed = stretched.map((x) => ({
      output: outputOf(keys.secretKey, x),
      listings: [{ level: "danger" as const }],
    }))
    table = Uint8Array.from(buildTable(listed, random))
  })
  return { keys, table, x: stretched[0] ?? random(32), took }
}

async function ready(evaluations: Evaluations): Promise<void> {
  for (let at = 0; at < 100 && !(await evaluations.hold(noKey())); at++) await new Promise((go) => setTimeout(go, 50))
}

/** What any evaluator takes while it starts. */
const noKey = () => keyOf(freshCheckKeys(random), 1024, 1)

const keyOf = ({ secretKey, publicKey }: Made["keys"], rows: number, epoch: number) => ({
  kind: "canopy/check-key" as const,
  version: 1 as const,
  epoch,
  secretKey: toBase64(secretKey),
  publicKey: toBase64(publicKey),
  rows,
  until: addDays(dayOf(Date.now()), 1),
  partners: [],
})

type Times = { client: number; server: number }

/** One check of a listed number: what the visitor's side takes without the slow step, and the request. */
async function check({ keys, table, x }: Made, evaluations: Evaluations): Promise<Times> {
  let answer: CheckAnswer | null = null
  let hidden = blinded(x, random)
  const before = await seconds(() => (hidden = blinded(x, random)))
  const body = writeCheckRequest({ epoch: 2, element: hidden.element, puzzle: new Uint8Array(8) }, organisation, null)
  const server = await seconds(async () => {
    answer = readCheckAnswer((await evaluations.answer(body, "scripts")) ?? new Uint8Array())
  })
  const after = await seconds(() => {
    const said = answer as CheckAnswer | null
    if (said?.outcome !== "evaluated") throw new Error("no evaluation")
    const output = unblinded(x, hidden, said, keys.publicKey)
    if (!output.ok || lookUp(output.value, table).length !== 1) throw new Error("not found")
  })
  return { client: before + after, server }
}

async function checkRows(): Promise<Row[]> {
  const table = await made(1000)
  const own = ownEvaluator(hex)
  const times = await during(
    own,
    () => own.stop(),
    async ({ evaluations }) => {
      await ready(evaluations)
      await evaluations.hold(keyOf(table.keys, table.table.length / rowBytes, 2))
      const all: Times[] = []
      for (let at = 0; at < checks; at++) all.push(await check(table, evaluations))
      return all
    },
  )
  return [
    row("a check: blind, verify, look up", median(times.map(({ client }) => client)), "s", {
      aim: atMost(0.1),
      note: "without the slow step; in this process, which is no browser",
    }),
    row("a check: the evaluator, over its socket", 1000 * median(times.map(({ server }) => server)), "ms", {
      aim: atMost(6),
    }),
  ]
}

async function tableRow(identifiers: number): Promise<Row> {
  const { took, table } = await made(identifiers)
  const note = `${table.length / rowBytes} rows, ${Math.round(table.length / 1000)} KB; the slow step was done before`
  return row(`a table of ${identifiers.toLocaleString("en")} identifiers`, took, "s", { note })
}

export async function checkTables(): Promise<Row[]> {
  const native = median([await seconds(natively), await seconds(natively), await seconds(natively)])
  const script = await seconds(() => stretchInScript(key))
  return [
    ...(await checkRows()),
    row("the slow step of a check, natively", native, "s", { peer: ["in script, by noble", script] }),
    row(`the slow step of ${stretches}, one core`, native * stretches, "s", { note: "reckoned from one" }),
    await tableRow(1000),
    await tableRow(10_000),
    await tableRow(100_000),
  ]
}
