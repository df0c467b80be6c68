import { existsSync, readFileSync } from "node:fs"
import { toBase64 } from "../../../crypto/bytes.ts"
import { decodeRecipient } from "../../../crypto/hybrid.ts"
import { headsOf, rememberHeld } from "../../journal/state.ts"
import { refuse } from "../../refusals/refusal.ts"
import { homeOf, selfOf, type Workstation } from "../../workstation.ts"
import { pullNumber, rememberCopied } from "../destruction.ts"
import type { MessageSecret } from "../message-keys.ts"
import { type OfflineKey, offlineKeyFile } from "../offline-key.ts"
import { guarded } from "../vault-file.ts"
import { type Heading, tally } from "./form.ts"
import { writeSealedFile } from "./sealed-file.ts"
import { caseCount, type LastBackup, recoveryKey, rememberBackup } from "./state.ts"

/** `canopy backup`: everything that a workstation holds, in one file, sealed to the recovery key and to nothing else. */

/**
 * Not the vault's own marks, not the key of the register's copy (it follows from the rest), no count of test letters
 * (those that come before it is restored would be missed for ever), and no message key whose
 * window is over: what it opened stands in the backup in the clear of its seal, and the key is about to be destroyed.
 */
function belongs({ today }: Workstation, name: string, value: unknown): boolean {
  const [shelf] = name.split("/")
  if (shelf === "vault" || shelf === "register" || shelf === "canary") return false
  return shelf !== "message-key" || (value as MessageSecret).until >= today
}

const headingOf = (workstation: Workstation): Heading => ({
  kind: "canopy/backup",
  version: 1,
  organisation: homeOf(workstation).id,
  name: homeOf(workstation).name,
  person: selfOf(workstation).alias,
  day: workstation.today,
  pulls: pullNumber(workstation),
  cases: caseCount(workstation),
})

function addFiles(folder: string, line: (value: object) => void): void {
  for (const key of ["organisation", "release"] as const satisfies readonly OfflineKey[]) {
    const path = offlineKeyFile(folder, key)
    if (existsSync(path)) line({ file: `${key}-key.age`, base64: toBase64(readFileSync(path)) })
  }
}

/** Every line of a backup. Call it inside a commit: then nothing changes on the way. */
function fill(workstation: Workstation, add: (text: string) => void): void {
  const line = (value: object) => add(`${JSON.stringify(value)}\n`)
  const sum = tally()
  line(headingOf(workstation))
  workstation.vault.each((name, value) => {
    if (!belongs(workstation, name, value)) return
    sum.add(name, value)
    line({ name, value })
  })
  addFiles(workstation.folder, line)
  line(sum.sum())
}

/**
 * Writes the backup in one commit of the vault, whole or not at all, never over another file. Only when it is on the
 * disk, and was read back, do keys count as copied. Throws `no-recovery-key`, `file-exists`, `disk-full` and
 * `backup-changed-on-the-way`.
 */
export function makeBackup(workstation: Workstation, out: string): LastBackup {
  const { vault, today, random } = workstation
  const recipient = decodeRecipient(recoveryKey(workstation)?.recipient ?? refuse("no-recovery-key"))
  if (!recipient) return refuse("damaged-vault")
  if (existsSync(out)) return refuse("file-exists")
  const [last, heads] = vault.together(() => {
    const [pulls, cases] = [pullNumber(workstation), caseCount(workstation)]
    const write = () => writeSealedFile(out, recipient, random, (add) => fill(workstation, add))
    return [{ day: today, sha256: guarded(write), pulls, cases }, headsOf(workstation)] as const
  })
  vault.together(() => {
    rememberBackup(workstation, last)
    rememberHeld(workstation, heads)
    rememberCopied(workstation, last.pulls)
  })
  return last
}
