import { existsSync } from "node:fs"
import { daysBetween } from "../../crypto/day.ts"
import { openers } from "../../crypto/documents/roster.ts"
import { trustRoster } from "../../crypto/trust.ts"
import { messageSecrets } from "../ring/message-keys.ts"
import { offlineKeyFile } from "../ring/offline-key.ts"
import { fetchText } from "../verify/fetched.ts"
import { homeOf, rosterOf, type Workstation } from "../workstation.ts"
import type { Command } from "./command.ts"

/** Days before a roster ends in which it must be renewed. */
const renewBefore = 60

function teamRisks(workstation: Workstation): string[] {
  const roster = rosterOf(workstation)
  const left = daysBetween(workstation.today, roster.validUntil)
  const risks = []
  if (openers(roster).length < 2)
    risks.push(
      "One person alone can open letters. If this workstation is lost, every letter that waits is lost with it.",
    )
  if (roster.thresholds.publish < 2)
    risks.push("One person alone publishes warnings. Ask somebody outside the team to read each one first.")
  if (left < renewBefore) risks.push(`The roster ends in ${left} days. Renew it: canopy roster rotate.`)
  return risks
}

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
  const { server, organisationKey, id } = homeOf(workstation)
  if (!server) return ["This workstation knows no server."]
  const unreachable = ["The server cannot be reached from here."]
  const read = (path: string) => fetchText(workstation.fetch, server, path)
  try {
    const [document, minisig] = [await read("/desk/roster.json"), await read("/desk/roster.json.minisig")]
    if (document === null || minisig === null) return ["The server shows no roster. Run canopy roster publish."]
    const pins = { organisationKey, organisation: id, epoch: rosterOf(workstation).epoch }
    const trusted = trustRoster({ document, minisig }, pins, workstation.today)
    return trusted.ok
      ? []
      : [`The roster that the server shows is not ours, or not the newest (${trusted.failure.kind}).`]
  } catch {
    return unreachable
  }
}

/** `canopy doctor`: what is at risk, in sentences. Exit 1 when anything is. */
export const doctor: Command = async (context) => {
  const workstation = await context.open()
  const risks = [
    ...(await serverRisks(workstation)),
    ...keyRisks(workstation),
    ...teamRisks(workstation),
    ...folderRisks(workstation),
  ]
  return { lines: risks, value: risks, exit: 1 }
}
