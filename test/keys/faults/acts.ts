import { readdirSync } from "node:fs"
import { join } from "node:path"
import { addDays } from "../../../crypto/day.ts"
import type { Case } from "../../../keys/casework/case.ts"
import { casesOf } from "../../../keys/casework/intake.ts"
import { addNote } from "../../../keys/casework/notes.ts"
import { closeCase } from "../../../keys/outbound/close.ts"
import { replyTo } from "../../../keys/outbound/reply.ts"
import { publishRosterAndKeys } from "../../../keys/post/publish-keys.ts"
import { pull } from "../../../keys/post/pull.ts"
import { goAway } from "../../../keys/ring/away.ts"
import { makeBackup } from "../../../keys/ring/backup/backup.ts"
import { recoveryIdentity } from "../../../keys/ring/backup/recovery-identity.ts"
import { restoreInto } from "../../../keys/ring/backup/restore.ts"
import { hashOfFile } from "../../../keys/ring/backup/sealed-file.ts"
import { lastBackup } from "../../../keys/ring/backup/state.ts"
import type { Workstation } from "../../../keys/workstation.ts"

/** What a workstation does in its life. Each may be the one in which the power goes. */

export type Life = {
  workstation: Workstation
  passphrase: string
  /** Where backups and what is restored from them go. */
  folder: string
  /** Says one thing only, in all lives of this workstation. */
  mark: string
  /** A whole number below this one, by the seed. */
  choose: (end: number) => number
}

type Act = (life: Life) => unknown

function toSomeCase(life: Life, work: (known: Case) => unknown): unknown {
  const open = casesOf(life.workstation)
    .filter(({ state }) => state !== "closed")
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return open.length > 0 && work(open[life.choose(open.length)]!)
}

const isBackup = (name: string): boolean => name.startsWith("backup-") && name.endsWith(".age")

/** The backups that stand in a folder. */
export const backupsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter(isBackup)
    .map((name) => join(folder, name))

/** Beside the workstation: what stands here stays as it is. */
async function restore({ workstation, passphrase, folder, mark }: Life): Promise<void> {
  const last = lastBackup(workstation)
  const backup = backupsIn(folder).find((path) => hashOfFile(path) === last?.sha256)
  if (!backup) return
  const by = await recoveryIdentity({
    recovery: join(folder, "recovery", "A-C.age"),
    first: join(folder, "A"),
    second: join(folder, "C"),
  })
  const restoring = { backup, by, passphrase, workFactor: 10, random: workstation.random, accept: () => {} }
  await restoreInto(join(folder, `restored-${mark}`), restoring)
}

export const acts: { [name: string]: Act } = {
  fetch: ({ workstation }) => pull(workstation, () => {}),
  reply: (life) => toSomeCase(life, ({ id }) => replyTo(life.workstation, id, `reply ${life.mark}`)),
  close: (life) => toSomeCase(life, ({ id }) => closeCase(life.workstation, id, `closing ${life.mark}`)),
  note: (life) => toSomeCase(life, ({ id }) => addNote(life.workstation, id, `note ${life.mark}`, null)),
  "go away": ({ workstation }) => goAway(workstation, addDays(workstation.today, 40)),
  "come back": ({ workstation }) => goAway(workstation, null),
  "show keys": ({ workstation }) => publishRosterAndKeys(workstation),
  "back up": ({ workstation, folder, mark }) => makeBackup(workstation, join(folder, `backup-${mark}.age`)),
  restore,
}
