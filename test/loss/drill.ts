import { expect, onTestFinished } from "vitest"
import type { Day } from "../../crypto/day.ts"
import { alert } from "../../keys/commands/alert.ts"
import { recovery } from "../../keys/commands/backup.ts"
import { canary } from "../../keys/commands/canary.ts"
import { caseworker } from "../../keys/commands/caseworker.ts"
import type { Command, Context } from "../../keys/commands/command.ts"
import { doctor } from "../../keys/commands/doctor.ts"
import { init } from "../../keys/commands/init.ts"
import { release, verify } from "../../keys/commands/keep.ts"
import { pull } from "../../keys/commands/reading.ts"
import { restore } from "../../keys/commands/restore.ts"
import { roster } from "../../keys/commands/roster.ts"
import { tasks } from "../../keys/commands/tasks.ts"
import { reply } from "../../keys/commands/writing.ts"
import { Refusal } from "../../keys/refusals/refusal.ts"
import { openVault } from "../../keys/ring/vault.ts"
import { aDay, noNetwork, passphrase, workFactor } from "../keys/workstation.ts"
import { random } from "../support/random.ts"
import { plain, sectionNamed } from "./document.ts"

/** A drill walks the steps of one section of `docs/loss.md` with the commands themselves, and sees what it says. */

const commands: Record<string, Command> = {
  ...{ alert, canary, caseworker, doctor, init, pull, recovery, release, reply, restore, roster, tasks, verify },
}

/** Where a command is typed. `keyFileWords`: what somebody answers when a key file asks for a passphrase of its own. */
export type Machine = {
  home: string
  today?: Day
  fetch?: typeof fetch
  words?: string
  keyFileWords?: string
}

/** The words of a line as a shell would hand them over; names of the document stand for files of the test. */
function wordsOf(line: string, files: Record<string, string>): string[] {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "")
  return words.slice(1).map((word) => files[word] ?? word)
}

function parsed(words: readonly string[]) {
  const [options, rest]: [Record<string, string>, string[]] = [{}, []]
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.startsWith("--")) options[words[at]!.slice(2)] = words[++at] ?? ""
    else rest.push(words[at]!)
  }
  return { options, rest }
}

function contextOf(machine: Machine, line: string, files: Record<string, string>): Context {
  const { today = aDay, fetch: fetcher = noNetwork, words = passphrase, keyFileWords = words } = machine
  const { options, rest } = parsed(wordsOf(line, files))
  const home = options.home ?? machine.home
  const open = async () => {
    const vault = await openVault(home, words, random)
    onTestFinished(() => vault.close())
    return { folder: home, vault, today, random, fetch: fetcher }
  }
  return {
    ...{ home, options, today, random, workFactor, open },
    words: rest,
    fetch: fetcher,
    passphrase: async () => words,
    keyFilePassphrase: async () => keyFileWords,
    progress: () => {},
  }
}

export function aDrill(heading: string) {
  const section = sectionNamed(heading)
  const typed = new Set<string>()
  const seen: string[] = []
  const saw = (...sentences: string[]): void => void seen.push(...sentences.map(plain))
  /** Types a command exactly as the document has it; gives the lines that it prints, or the sentence that refuses. */
  async function type(machine: Machine, line: string, files: Record<string, string> = {}): Promise<string[]> {
    typed.add(line)
    const context = contextOf(machine, line, files)
    const lines = await commands[context.words[0] ?? ""]!(context).then(
      (told) => told.lines,
      (error: unknown) => {
        if (error instanceof Refusal) return [error.message]
        throw error
      },
    )
    saw(...lines)
    return lines
  }
  /** Every step of the section was taken, and everything was seen that it says one sees. */
  function isWalked(): void {
    const said = seen.join("\n")
    expect({
      notTyped: section.commands.filter((command) => !typed.has(command)),
      notSeen: section.quotes.filter((quote) => !said.includes(plain(quote))),
    }).toEqual({ notTyped: [], notSeen: [] })
  }
  return { type, saw, isWalked }
}
