import { existsSync } from "node:fs"
import { keysShown } from "../post/keys-shown.ts"
import { overdueWarnings } from "../post/overdue.ts"
import { lookAtRoster } from "../post/roster-check.ts"
import { Refusal } from "../refusals/refusal.ts"
import { messageSecrets } from "../ring/message-keys.ts"
import { offlineKeyFile } from "../ring/offline-key.ts"
import { takeRemovals } from "../team/removals.ts"
import { teamRisks } from "../team/risks.ts"
import type { Workstation } from "../workstation.ts"
import type { Command } from "./command.ts"

function folderRisks({ folder }: Workstation): string[] {
  const risks = []
  if (existsSync(offlineKeyFile(folder, "organisation")))
    risks.push(
      "The organisation key is on this machine. Carry organisation-key.age to a safe place and delete it here.",
    )
  risks.push(
    "This version makes no backups by itself. Copy this folder to an encrypted disk; without a copy, a broken disk loses every case.",
  )
  return risks
}

function keyRisks(workstation: Workstation): string[] {
  const valid = messageSecrets(workstation).some(
    ({ kind, from, until }) => kind === "canopy/message-key" && from <= workstation.today && workstation.today <= until,
  )
  return valid
    ? []
    : ["No message key of this workstation is valid today. Run canopy pull: it makes and shows new ones."]
}

/** What the server shows, held against what is known here. */
async function serverRisks(workstation: Workstation): Promise<string[]> {
  try {
    const { isThere, shown } = await lookAtRoster(workstation)
    if (shown) takeRemovals(workstation, await keysShown(workstation, "/keys.json"))
    return isThere ? [] : ["The server does not show the newest roster. Run canopy roster publish."]
  } catch (error) {
    if (error instanceof Refusal) return [error.message]
    throw error
  }
}

/** `canopy doctor`: what is at risk, in sentences. Exit 1 when anything is. */
export const doctor: Command = async (context) => {
  const workstation = await context.open()
  const risks = [
    ...(await serverRisks(workstation)),
    ...keyRisks(workstation),
    ...overdueWarnings(workstation),
    ...teamRisks(workstation),
    ...folderRisks(workstation),
  ]
  return { lines: risks, value: risks, exit: 1 }
}
