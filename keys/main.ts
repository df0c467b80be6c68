import { homedir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { dayOf } from "../crypto/day.ts"
import { alert, alertOptions, alertUsage } from "./commands/alert.ts"
import { ask } from "./commands/ask.ts"
import { away, awayOptions, awayUsage } from "./commands/away.ts"
import { backup, backupOptions, backupUsage, recovery } from "./commands/backup.ts"
import { canary, canaryUsage } from "./commands/canary.ts"
import { caseworker, caseworkerOptions, caseworkerUsage } from "./commands/caseworker.ts"
import { chains, chainsOptions, chainsUsage } from "./commands/chains.ts"
import { checks, checksOptions, checksUsage } from "./commands/checks.ts"
import { type Command, type Context, Misused, verbIn } from "./commands/command.ts"
import { confidence, confidenceOptions, confidenceUsage } from "./commands/confidence.ts"
import { demands, demandsOptions, demandsUsage } from "./commands/demands.ts"
import { desk } from "./commands/desk.ts"
import { doctor } from "./commands/doctor.ts"
import { init } from "./commands/init.ts"
import { exportIdentity, release, verify } from "./commands/keep.ts"
import { links, linksOptions, linksUsage } from "./commands/links.ts"
import { note, notesOptions, notesUsage } from "./commands/notes.ts"
import { police, policeOptions, policeUsage } from "./commands/police.ts"
import { project, projectsOptions, projectsUsage } from "./commands/projects.ts"
import { cases, letters, oneCase, pull } from "./commands/reading.ts"
import { restore } from "./commands/restore.ts"
import { roster } from "./commands/roster.ts"
import { search, searchUsage } from "./commands/search.ts"
import { services, servicesOptions, servicesUsage } from "./commands/services.ts"
import { state, stateUsage } from "./commands/state.ts"
import { statistics, statisticsOptions, statisticsUsage } from "./commands/statistics.ts"
import { task, tasks } from "./commands/tasks.ts"
import { close, reply, writeAgainTo } from "./commands/writing.ts"
import { askPassphrase } from "./passphrase.ts"
import { asJson, asLines } from "./printed.ts"
import { refusalFor } from "./refusals/refusal.ts"
import { unlockElsewhere } from "./ring/unlocking.ts"
import { openVault } from "./ring/vault.ts"
import type { Workstation } from "./workstation.ts"

/** The workstation's commands. The only place of this zone that knows the clock, randomness and the network. */

const commands: { [name: string]: Command } = {
  init,
  roster,
  pull,
  letters,
  cases,
  case: oneCase,
  search,
  state,
  note,
  tasks,
  task,
  reply,
  ask,
  close,
  "write-again": writeAgainTo,
  alert,
  desk,
  "export-identity": exportIdentity,
  release,
  verify,
  doctor,
  canary,
  police,
  links,
  check: checks,
  statistics,
  demands,
  services,
  chain: chains,
  confidence,
  away,
  recovery,
  backup,
  restore,
  project,
  caseworker,
}

const usage = `canopy [--home DIR] [--json] COMMAND

  init --organisation NAME [--server URL] [--alias NAME] [--recipients 4|8|16] [--organisation-file FILE]
  roster show | publish | rotate [--organisation-key FILE] [--organisation-file FILE]
                [--new-organisation-key FILE] [--new-release-key FILE]
  pull                                fetch and open all letters
  letters · cases · case ID           what is here
${[searchUsage, stateUsage, notesUsage].join("\n")}
  tasks · task done ID                what letters ask of you besides being read
  reply CASE --text-file FILE         sealed to the reporter, and sent at once
  ask CASE --consent NAME --text-file FILE
                                      asks a consent again; the answer names the question
  write-again CASE                    lifts an alarm, when you made sure whose mailbox it is
  close CASE --summary-file FILE      tells the reporter what was done, and closes
${alertUsage}
  desk [--port N] [--organisation-file FILE]
                                      the same in a browser, on this machine only
  export-identity --out FILE          so that the stock age opens letters
${[policeUsage, linksUsage, checksUsage, statisticsUsage, demandsUsage, servicesUsage, chainsUsage, confidenceUsage, awayUsage, backupUsage, projectsUsage, caseworkerUsage].join("\n")}
  release sign DIR | sign-bundle FILE [--release-key FILE]
  verify URL [--release DIR] [--organisation-file FILE]
  doctor                              what is at risk
${canaryUsage}

The passphrase comes from a prompt, or from the file that CANOPY_PASSPHRASE_FILE names. A key file that another
passphrase opens asks for that one by itself, or takes it from the file that CANOPY_KEY_PASSPHRASE_FILE names.
Exit: 0 done, 1 refused, 2 wrong use.`

const optionNames = [
  "home",
  "organisation",
  "server",
  "alias",
  "recipients",
  "organisation-file",
  "organisation-key",
  "release-key",
  "release",
  "out",
  "port",
  "text-file",
  "consent",
  "summary-file",
  ...alertOptions,
  ...notesOptions,
  ...policeOptions,
  ...linksOptions,
  ...checksOptions,
  ...statisticsOptions,
  ...demandsOptions,
  ...servicesOptions,
  ...chainsOptions,
  ...confidenceOptions,
  ...awayOptions,
  ...backupOptions,
  ...projectsOptions,
  ...caseworkerOptions,
]

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
/** scrypt, 2^18: about a second, what age uses by itself. */
const workFactor = 18

function contextOf(words: string[], options: Context["options"]): Context {
  const home = options.home ?? join(homedir(), ".canopy")
  const today = dayOf(Date.now())
  let passphrase: Promise<string> | undefined
  const ask = () => (passphrase ??= askPassphrase())
  const open = async (): Promise<Workstation> => ({
    folder: home,
    vault: await openVault(home, await ask(), random, unlockElsewhere),
    today,
    random,
    fetch,
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
  const told = help
    ? { lines: [usage], value: usage }
    : await verbIn(commands, positionals[0], usage)(contextOf(positionals, options as Context["options"]))
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
