import { backupRisks } from "../doctor/backups.ts"
import { keyRisks, offlineKeyRisks } from "../doctor/keys.ts"
import { letterRisks } from "../doctor/letters.ts"
import { serverRisks } from "../doctor/server.ts"
import { teamRisks } from "../team/risks.ts"
import type { Command } from "./command.ts"

const nothing = "Nothing is at risk that this program can see."

/** `canopy doctor`: what is at risk, in sentences. Exit 1 when anything is. */
export const doctor: Command = async (context) => {
  const workstation = await context.open()
  const risks = [
    ...(await serverRisks(workstation)),
    ...keyRisks(workstation),
    ...teamRisks(workstation),
    ...offlineKeyRisks(workstation),
    ...backupRisks(workstation),
    ...letterRisks(workstation),
  ]
  return risks.length > 0 ? { lines: risks, value: risks, exit: 1 } : { lines: [nothing], value: [] }
}
