import { homedir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { dayOf } from "../crypto/day.ts"
import { asItWorks } from "./carried/state.ts"
import { type Command, type Context, Misused, verbIn } from "./commands/command.ts"
import { optionNames } from "./commands/options.ts"
import { usage } from "./commands/usage.ts"
import { lineFor } from "./members/line/line-for.ts"
import { askPassphrase } from "./passphrase.ts"
import { asJson, asLines } from "./printed.ts"
import { refusalFor } from "./refusals/refusal.ts"
import { unlockElsewhere } from "./ring/unlocking.ts"
import { openVault } from "./ring/vault.ts"
import type { Workstation } from "./workstation.ts"

/** The workstation's commands. The only place of this zone that knows the clock, randomness and the network. */

/** Loaded when it is asked for: no command waits for what the others are made of. */
const commands: { [name: string]: () => Promise<Command> } = {
  init: async () => (await import("./commands/init.ts")).init,
  roster: async () => (await import("./commands/roster.ts")).roster,
  pull: async () => (await import("./commands/reading.ts")).pull,
  letters: async () => (await import("./commands/reading.ts")).letters,
  cases: async () => (await import("./commands/reading.ts")).cases,
  case: async () => (await import("./commands/reading.ts")).oneCase,
  search: async () => (await import("./commands/search.ts")).search,
  state: async () => (await import("./commands/state.ts")).state,
  note: async () => (await import("./commands/notes.ts")).note,
  tasks: async () => (await import("./commands/tasks.ts")).tasks,
  task: async () => (await import("./commands/tasks.ts")).task,
  reply: async () => (await import("./commands/writing.ts")).reply,
  ask: async () => (await import("./commands/ask.ts")).ask,
  close: async () => (await import("./commands/writing.ts")).close,
  "write-again": async () => (await import("./commands/writing.ts")).writeAgainTo,
  alert: async () => (await import("./commands/alert.ts")).alert,
  challenge: async () => (await import("./commands/challenges.ts")).challenge,
  "police-watch": async () => (await import("./commands/police-watch.ts")).policeWatch,
  desk: async () => (await import("./commands/desk.ts")).desk,
  "export-identity": async () => (await import("./commands/keep.ts")).exportIdentity,
  release: async () => (await import("./commands/keep.ts")).release,
  verify: async () => (await import("./commands/keep.ts")).verify,
  mirror: async () => (await import("./commands/mirror.ts")).mirror,
  doctor: async () => (await import("./commands/doctor.ts")).doctor,
  canary: async () => (await import("./commands/canary.ts")).canary,
  police: async () => (await import("./commands/police.ts")).police,
  links: async () => (await import("./commands/links.ts")).links,
  check: async () => (await import("./commands/checks.ts")).checks,
  "check-table": async () => (await import("./commands/check-table.ts")).checkTable,
  statistics: async () => (await import("./commands/statistics.ts")).statistics,
  demands: async () => (await import("./commands/demands.ts")).demands,
  services: async () => (await import("./commands/services.ts")).services,
  chain: async () => (await import("./commands/chains.ts")).chains,
  confidence: async () => (await import("./commands/confidence.ts")).confidence,
  away: async () => (await import("./commands/away.ts")).away,
  recovery: async () => (await import("./commands/backup.ts")).recovery,
  backup: async () => (await import("./commands/backup.ts")).backup,
  restore: async () => (await import("./commands/restore.ts")).restore,
  project: async () => (await import("./commands/projects.ts")).project,
  members: async () => (await import("./commands/members.ts")).members,
  notify: async () => (await import("./commands/members.ts")).notify,
  journal: async () => (await import("./commands/journal.ts")).journal,
  "hand-over": async () => (await import("./commands/journal.ts")).handOver,
  caseworker: async () => (await import("./commands/caseworker.ts")).caseworker,
  courier: async () => (await import("./commands/courier.ts")).courier,
  carried: async () => (await import("./commands/carried.ts")).carried,
}

function parse(args: string[]) {
  const options = Object.fromEntries(optionNames.map((name) => [name, { type: "string" as const }]))
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { ...options, json: { type: "boolean" }, csv: { type: "boolean" }, help: { type: "boolean" } },
    })
  } catch {
    throw new Misused(usage)
  }
}

// Whatever this program writes is for its owner alone.
process.umask(0o077)

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))
/** 0 to 23, where members are: quiet hours go by it. */
const hourNow = (): number =>
  Number(
    new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone: "Europe/London" }).format(
      Date.now(),
    ),
  )
/** As Node's own requests go (docs/running.md), so goes e-mail. */
const proxyIn = ({
  NODE_USE_ENV_PROXY: isUsed,
  HTTPS_PROXY: one,
  https_proxy: other,
}: NodeJS.ProcessEnv): string | null => (isUsed === "1" ? (one ?? other ?? null) : null)
/** scrypt, 2^18: about a second, what age uses by itself. */
const workFactor = 18

function contextOf(words: string[], options: Context["options"]): Context {
  const home = options.home ?? join(homedir(), ".canopy")
  const today = dayOf(Date.now())
  let passphrase: Promise<string> | undefined
  const ask = () => (passphrase ??= askPassphrase())
  const open = async (): Promise<Workstation> =>
    asItWorks({
      folder: home,
      vault: await openVault(home, await ask(), random, unlockElsewhere),
      today,
      random,
      fetch,
      line: lineFor(hourNow, proxyIn(process.env)),
      ...(options.server && { server: options.server }),
    })
  const progress = (line: string) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${line}`)
  }
  const keyFilePassphrase = () => askPassphrase("key-file")
  return { home, words, options, today, random, fetch, workFactor, open, passphrase: ask, keyFilePassphrase, progress }
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parse(args)
  const { json, help, csv, ...rest } = values
  const options = { ...rest, ...(csv && { csv: "" }) }
  const context = contextOf(positionals, options as Context["options"])
  const told = help
    ? { lines: [usage], value: usage }
    : await (await verbIn(commands, positionals[0], usage)())(context)
  process.stdout.write(json ? asJson(told) : asLines(told))
  return told.exit ?? 0
}

const somethingIsWrong = "Something is wrong with this program. Nothing was deleted. Tell whoever looks after it."

/** One door for everything that goes wrong: a sentence, and never what somebody wrote. */
function failed(error: unknown): number {
  const known = error instanceof Misused ? error : refusalFor(error)
  process.stderr.write(`${known?.message ?? somethingIsWrong}\n`)
  return error instanceof Misused ? 2 : 1
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error) => {
    process.exitCode = failed(error)
  },
)
