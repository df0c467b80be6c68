// `npm run bench`: the figures, beside those of others in the same run. `--json FILE` writes them as JSON too, `--only NAME`
// takes one group, `--letters N` makes the backlog smaller, `--cases N` the desk's vault. A figure that misses its aim fails nothing.
import { writeFileSync } from "node:fs"
import { availableParallelism, tmpdir } from "node:os"
import { parseArgs } from "node:util"
import { root } from "../../tool/package-command.ts"
import { type Scheme, startScheme } from "../journey/scheme.ts"
import { backlog } from "./backlog.ts"
import { bundles } from "./bundles.ts"
import { bytes } from "./bytes.ts"
import { check } from "./check.ts"
import { desk } from "./desk.ts"
import { firstSeals } from "./first-seal.ts"
import { isEnding, later, putAway } from "./leftovers.ts"
import { letters } from "./letters.ts"
import { mailbox } from "./mailbox.ts"
import { pages } from "./pages.ts"
import { publish } from "./publish.ts"
import { type Row, row } from "./row.ts"
import { search } from "./search.ts"
import { table } from "./table.ts"
import { weight } from "./weight.ts"
import { withoutScripts } from "./without-scripts.ts"
import { words } from "./words.ts"

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    only: { type: "string" },
    letters: { type: "string", default: "2000" },
    cases: { type: "string", default: "100000" },
  },
})

let running: Promise<Scheme> | undefined
/** One server and one workstation for all groups that need them. */
function scheme(): Promise<Scheme> {
  if (running) return running
  later(async () => (await running)?.stop())
  running = startScheme()
  return running
}

/** In this order: `letters` fills the server with what nobody can open, and `publish` pulls. */
const groups: { [name: string]: () => Promise<Row[]> } = {
  bytes: async () => bytes((await scheme()).portal),
  bundles,
  seal: async () => firstSeals((await scheme()).portal),
  publish: async () => publish(await scheme()),
  pages: async () => pages((await scheme()).portal),
  letters: async () => letters((await scheme()).portal),
  mailbox,
  "without-scripts": withoutScripts,
  backlog: () => backlog(Number(values.letters)),
  search,
  words,
  weight,
  check,
  desk: () => desk(Number(values.cases)),
}

/** What went wrong, without the folders of this machine. */
const said = (error: unknown): string => String(error).replaceAll(root, "").replaceAll(tmpdir(), "").trim()

/** Filling a vault takes minutes, and so do a hundred thousand outputs, or a hundred thousand warnings. */
const slow = ["check", "search", "desk"]
/** Milliseconds, several times what a group takes: one that hangs must not hang the rest. */
const patienceFor = (name: string): number => (slow.includes(name) ? 1_800_000 : 150_000)

async function inTime<Value>(work: Promise<Value>, patience: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error("it took too long")), patience)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

async function rowsOf(name: string): Promise<Row[]> {
  process.stderr.write(`${name} …\n`)
  try {
    return (await inTime(groups[name]?.() ?? Promise.resolve([]), patienceFor(name))) ?? []
  } catch (error) {
    process.exitCode = 1 // not a slow figure: something of ours did not work
    return [row(name, null, "", { note: `could not be measured: ${said(error)}` })]
  }
}

async function measure(names: readonly string[]): Promise<void> {
  const rows: Row[] = []
  for (const name of names) if (!isEnding()) rows.push(...(await rowsOf(name)))
  if (isEnding()) return
  const machine = { cores: availableParallelism(), node: process.version }
  process.stdout.write(`${table(rows)}\n\n${machine.cores} cores, Node ${machine.node}\n`)
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, rows }, null, 2)}\n`)
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.once(signal, () => void putAway().finally(() => process.exit(130)))

if (values.only && !groups[values.only]) {
  process.stderr.write(`--only takes one of: ${Object.keys(groups).join(", ")}\n`)
  process.exitCode = 2
} else {
  await measure(values.only ? [values.only] : Object.keys(groups)).finally(putAway)
  process.exit() // whatever hangs goes with us
}
