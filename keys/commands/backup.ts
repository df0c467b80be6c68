import { makeBackup } from "../ring/backup/backup.ts"
import { makeRecoveryKey } from "../ring/backup/recovery-key.ts"
import { deleteOlder, recoveryKey } from "../ring/backup/state.ts"
import { type Command, type Context, neededOption, verbIn } from "./command.ts"
import { keepKey, openKey } from "./kept-key.ts"
import { backupUsage } from "./usage.ts"

async function make(context: Context) {
  const given = neededOption(context, "for").split(",")
  const out = neededOption(context, "out")
  const workstation = await context.open()
  const before = recoveryKey(workstation)
  const { recipient, files, made } = await makeRecoveryKey(
    workstation,
    given.map((each) => each.trim()),
    out,
    context.workFactor,
  )
  return {
    lines: [
      `The recovery key is made. In ${out}: ${files.join(", ")}.`,
      "Give each person the two files with their letter, on paper or on a stick. Any two people open a backup, no one alone. Then delete the folder here.",
      ...made.map(({ file, words }) => `${file} is a new identity, under these words, shown this once: ${words}`),
      ...(before
        ? ["Backups that were made before open with the older three files only. Make a new backup now: canopy backup."]
        : ["Make a backup now: canopy backup."]),
    ],
    value: { recipient, files, made },
  }
}

async function show(context: Context) {
  const key = recoveryKey(await context.open()) ?? null
  const line = key
    ? `The recovery key was made on ${key.made}: ${key.recipient}`
    : "There is no recovery key yet. Make one: canopy recovery make."
  return { lines: [line], value: key }
}

const recoveryVerbs = { make, show, "keep-key": keepKey, "open-key": openKey }

/** `canopy recovery make|show|keep-key|open-key`. */
export const recovery: Command = (context) => verbIn(recoveryVerbs, context.words[1], backupUsage)(context)

/** `canopy backup --out F`. */
export const backup: Command = async (context) => {
  const out = neededOption(context, "out")
  const made = makeBackup(await context.open(), out)
  return {
    lines: [
      `The backup is in ${out}, and was read back. It holds ${made.cases} cases, and opens with the recovery key only.`,
      `SHA-256: ${made.sha256}`,
      `Keep it away from this machine. ${deleteOlder}`,
    ],
    value: { out, ...made },
  }
}
