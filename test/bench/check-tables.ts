import { pbkdf2Sync } from "node:crypto"
import { utf8 } from "../../crypto/bytes.ts"
import { freshCheckKeys, outputOf } from "../../crypto/check/oprf.ts"
import { stretchedBytes, stretchInScript, stretchIterations, stretchSalt } from "../../crypto/check/stretch.ts"
import { buildTable, rowBytes } from "../../crypto/check/table.ts"
import type { IdentifierKey } from "../../crypto/identifier/identifier.ts"
import { outputsOf } from "../../keys/check/outputs.ts"
import { stretchSome } from "../../keys/check/stretches.ts"
import type { Workstation } from "../../keys/workstation.ts"
import { random } from "../support/random.ts"
import { median, type Row, row, seconds } from "./row.ts"

/** What a workstation does for the check: the slow step of each identifier once, and a table of all of them. */

const sizes = [1000, 10_000, 100_000]
const sample = 500
const stretches = 200

const numberAt = (at: number) => `tel:+4477009${String(at).padStart(5, "0")}` as IdentifierKey

/** Seconds that the library takes for one output, one after the other on one core. */
async function perOutput(secretKey: Uint8Array): Promise<number> {
  const stretched = Array.from({ length: sample }, () => random(32))
  const took = await seconds(() => {
    for (const x of stretched) outputOf(secretKey, x)
  })
  return took / sample
}

async function tableRow(identifiers: number, secretKey: Uint8Array): Promise<Row> {
  const stretched = Array.from({ length: identifiers }, () => random(32))
  const before = await perOutput(secretKey)
  let table = new Uint8Array()
  let outputs: Uint8Array[] = []
  const evaluating = await seconds(async () => (outputs = await outputsOf(secretKey, stretched)))
  const building = await seconds(() => {
    const listed = outputs.map((output) => ({ output, listings: [{ level: "danger" as const }] }))
    table = Uint8Array.from(buildTable(listed, random))
  })
  const one = (before + (await perOutput(secretKey))) / 2
  return row(`a table of ${identifiers.toLocaleString("en")} identifiers`, evaluating + building, "s", {
    peer: ["the library, one after the other", one * identifiers],
    note: `${table.length / rowBytes} rows, ${Math.round(table.length / 1000)} KB; sorting and writing them took ${building.toFixed(2)} s; the slow step was done before; the peer is reckoned from ${2 * sample}`,
  })
}

/** A vault that is a map: what sealing costs is not asked here. */
function workstation(): Workstation {
  const kept = new Map<string, unknown>()
  const vault = { get: (name: string) => kept.get(name), put: (name: string, value: unknown) => kept.set(name, value) }
  return { vault } as unknown as Workstation
}

async function stretchRows(): Promise<Row[]> {
  const natively = () => pbkdf2Sync(utf8(numberAt(0)), stretchSalt, stretchIterations, stretchedBytes, "sha256")
  const native = median([await seconds(natively), await seconds(natively), await seconds(natively)])
  const script = await seconds(() => stretchInScript(numberAt(0)))
  const wanted = Array.from({ length: stretches }, (_, at) => ({ key: numberAt(at), listings: [], cases: ["A"] }))
  const all = await seconds(() => stretchSome(workstation(), wanted, stretches))
  return [
    row("the slow step of a check, natively", native, "s", { peer: ["in script, by noble", script] }),
    row(`the slow step of ${stretches}, on all cores`, all, "s", {
      peer: ["one after the other, reckoned from one", native * stretches],
    }),
  ]
}

export async function checkTables(): Promise<Row[]> {
  const rows = await stretchRows()
  const { secretKey } = freshCheckKeys(random)
  for (const size of sizes) rows.push(await tableRow(size, secretKey))
  return rows
}
