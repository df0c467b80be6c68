import { dirname, join } from "node:path"
import { passphraseForNew } from "../passphrase.ts"
import { drillWith } from "../ring/backup/drill.ts"
import { recoveryIdentity } from "../ring/backup/recovery-identity.ts"
import { type Restored, refuseHomeInUse, restoreInto } from "../ring/backup/restore.ts"
import { type Command, type Context, type Told, wordAt } from "./command.ts"
import { bringing } from "./kept-key.ts"
import { pinsFile } from "./pins.ts"

const brought = (context: Context) => recoveryIdentity(bringing(context))

const missing = (day: string): string[] => [
  `What was fetched, written or decided here after ${day} is not in it. Letters that nobody else has said safe are still at the server: fetch them now, canopy pull.`,
  "Letters sealed to keys that were made after that day cannot be opened here. A colleague's workstation may have them.",
  "Until your keys are renewed, letters may be sealed to keys that are lost. Renew them today: canopy caseworker renew --out FILE.",
  "Replies that were sent after that day are not known here: a number may come twice to the same mailbox.",
]

const toldOf = ({ heading, sum }: Restored) => ({ day: heading.day, cases: heading.cases, ...sum })

async function restoreHere(context: Context): Promise<Told> {
  const backup = wordAt(context, 1, "The backup")
  refuseHomeInUse(context.home)
  const by = await brought(context)
  const { home, random, workFactor } = context
  const { passphrase, shown } = passphraseForNew(random)
  const restored = await restoreInto(home, { backup, by, passphrase, workFactor, random, accept: () => {} })
  const { name, person, cases, day } = restored.heading
  return {
    lines: [
      `${person} of ${name} is restored as on ${day}: ${cases} cases.`,
      ...(shown ? [`The new passphrase of this workstation, shown this once: ${passphrase}`] : []),
      "The files organisation-key.age and release-key.age open with the passphrase of their time, not with the new one.",
      ...missing(day),
      "Delete the recovery key in the clear, if you made such a file.",
    ],
    value: toldOf(restored),
  }
}

/** Where the proof goes: to `--out`, or beside organisation.json. */
const proofFile = (context: Context): string => context.options.out ?? join(dirname(pinsFile(context)), "drill.json")

async function practise(context: Context): Promise<Told> {
  const backup = context.options.drill || wordAt(context, 1, "The backup")
  const out = proofFile(context)
  const by = await brought(context)
  const workstation = await context.open()
  const restored = await drillWith(workstation, { backup, by, workFactor: context.workFactor }, out)
  return {
    lines: [
      `The drill passed: ${restored.sum.items} items of ${restored.heading.day} were restored, compared, and removed again.`,
      `The server starts with ${out} beside its organisation.json: carry it there.`,
      "Delete the recovery key in the clear, if you made such a file.",
    ],
    value: { ...toldOf(restored), out },
  }
}

/** `canopy restore F`, and `canopy restore --drill F`. */
export const restore: Command = (context) =>
  context.options.drill === undefined ? restoreHere(context) : practise(context)
