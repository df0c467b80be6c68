import { type Day, daysBetween } from "../../../crypto/day.ts"
import { rosterOf, type Workstation } from "../../workstation.ts"
import { openedSince } from "../destruction.ts"
import { stampDigits } from "../vault-file.ts"

/** What a workstation knows of its recovery key, its last backup and its last drill. Days, never anything finer. */

/** "age1pq1…": the secret was never kept. */
export type RecoveryKey = { recipient: string; made: Day }
/** `sha256`: of the whole file, in hex. `pulls`: up to which pull it holds everything. */
export type LastBackup = { day: Day; sha256: string; pulls: number; cases: number }

const names = { key: "backup/recovery-key", last: "backup/last", drill: "backup/drill" }

export const recoveryKey = ({ vault }: Workstation): RecoveryKey | undefined => vault.get<RecoveryKey>(names.key)
export const keepRecoveryKey = ({ vault }: Workstation, key: RecoveryKey): void => vault.put(names.key, key)
export const lastBackup = ({ vault }: Pick<Workstation, "vault">): LastBackup | undefined =>
  vault.get<LastBackup>(names.last)
export const rememberBackup = ({ vault }: Pick<Workstation, "vault">, last: LastBackup): void =>
  vault.put(names.last, last)
export const lastDrill = ({ vault }: Workstation): Day | undefined => vault.get<Day>(names.drill)
export const rememberDrill = ({ vault, today }: Workstation): void => vault.put(names.drill, today)

export const caseCount = ({ vault }: Pick<Workstation, "vault">): number => vault.stamps("case").length / stampDigits

/** Days after which a backup is old. */
export const backupDays = 7

/** Said wherever a backup is made. */
export const deleteOlder = "Delete older backups: they open keys that are destroyed by now."

/** For the inbox: something came, and for more than a week it stands on this machine only. null: nothing to say. */
export function backupWarning(workstation: Workstation): string | null {
  const last = lastBackup(workstation)
  const since = last?.day ?? rosterOf(workstation).validFrom
  if (daysBetween(since, workstation.today) <= backupDays || !openedSince(workstation, last?.pulls ?? 0)) return null
  return last
    ? `The last backup was made on ${last.day}. What came since stands on this machine only.`
    : "No backup was ever made. What is here stands on this machine only."
}
