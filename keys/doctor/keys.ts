import { existsSync } from "node:fs"
import { overdueWarnings } from "../post/overdue.ts"
import { messageSecrets } from "../ring/message-keys.ts"
import { offlineKeyFile } from "../ring/offline-key.ts"
import type { Workstation } from "../workstation.ts"

export function keyRisks(workstation: Workstation): string[] {
  const { today } = workstation
  const valid = messageSecrets(workstation).some(
    ({ kind, from, until }) => kind === "canopy/message-key" && from <= today && today <= until,
  )
  const risks = overdueWarnings(workstation)
  if (!valid)
    risks.unshift("No message key of this workstation is valid today. Run canopy pull: it makes and shows new ones.")
  return risks
}

export const offlineKeyRisks = ({ folder }: Workstation): string[] =>
  existsSync(offlineKeyFile(folder, "organisation"))
    ? ["The organisation key is on this machine. Carry organisation-key.age to a safe place and delete it here."]
    : []
