import { daysBetween } from "../../crypto/day.ts"
import { isKeyKept } from "../ring/backup/kept-key.ts"
import { backupDays, caseCount, lastBackup, lastDrill, recoveryKey } from "../ring/backup/state.ts"
import { coordinates } from "../team/risks.ts"
import type { Workstation } from "../workstation.ts"

/** Cases that came since the last backup, after which it does not wait for its day. */
const manyCases = 20
/** Half a year: people forget where their file is. */
const drillDays = 182

export function backupRisks(workstation: Workstation): string[] {
  return [...keyRisk(workstation), ...copyRisk(workstation), ...ageRisk(workstation), ...drillRisk(workstation)]
}

/** For who signs rosters, once there are people who could open a copy. */
const copyRisk = (workstation: Workstation): string[] =>
  !recoveryKey(workstation) || !coordinates(workstation) || isKeyKept(workstation)
    ? []
    : [
        "The organisation key has no copy that two of the three people open: if its file or its passphrase is lost, you begin a new organisation. Make one: canopy recovery keep-key --out FILE.",
      ]

const keyRisk = (workstation: Workstation): string[] =>
  recoveryKey(workstation)
    ? []
    : [
        "There is no recovery key: if this machine is lost, nobody opens what it held. Make one for three people: canopy recovery make.",
      ]

function ageRisk(workstation: Workstation): string[] {
  const last = lastBackup(workstation)
  if (!last) return ["No backup was ever made: a broken disk loses every case. Make one: canopy backup --out FILE."]
  const days = daysBetween(last.day, workstation.today)
  if (days > backupDays) return [`The last backup is ${days} days old. Make a new one: canopy backup --out FILE.`]
  const since = caseCount(workstation) - last.cases
  return since >= manyCases
    ? [`${since} cases came since the last backup. Make a new one: canopy backup --out FILE.`]
    : []
}

function drillRisk(workstation: Workstation): string[] {
  const day = lastDrill(workstation)
  if (day === undefined)
    return ["Nobody has tried yet whether a backup can be restored. Try it: canopy restore --drill FILE."]
  const days = daysBetween(day, workstation.today)
  return days > drillDays
    ? [`The last restore drill was ${days} days ago. Do another: canopy restore --drill FILE.`]
    : []
}
