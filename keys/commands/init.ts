import { recipientCounts } from "../../crypto/lengths.ts"
import { passphraseForNew } from "../passphrase.ts"
import { refuse } from "../refusals/refusal.ts"
import { beginOrganisation } from "../ring/ceremony.ts"
import { offlineKeyFile } from "../ring/offline-key.ts"
import { hasVault } from "../ring/vault.ts"
import { askForApprover } from "../team/risks.ts"
import { type Command, type Context, Misused } from "./command.ts"
import { pinsFile, readPinned, writePins } from "./pins.ts"

function recipientsOf({ options }: Context) {
  const wanted = Number(options.recipients ?? recipientCounts[0])
  const found = recipientCounts.find((count) => count === wanted)
  if (!found) throw new Misused(`--recipients is one of ${recipientCounts.join(", ")}.`)
  return found
}

/** `canopy init`: organisation key, first caseworker, first roster. */
export const init: Command = async (context) => {
  const name = context.options.organisation
  if (!name) throw new Misused("--organisation NAME is missing.")
  const recipients = recipientsOf(context)
  // Everything that could refuse is asked before anything is written.
  if (hasVault(context.home)) return refuse("already-a-workstation")
  const written = pinsFile(context)
  readPinned(written)
  const { passphrase, shown } = passphraseForNew(context.random)
  const pins = await beginOrganisation({
    folder: context.home,
    organisation: name,
    alias: context.options.alias ?? "Caseworker 1",
    server: context.options.server ?? null,
    recipients,
    passphrase,
    workFactor: context.workFactor,
    today: context.today,
    random: context.random,
  })
  writePins(written, { name, ...pins })
  return {
    lines: [
      `${name} begins. Its key: ${pins.key}`,
      ...(shown ? [`The passphrase of this workstation, shown this once: ${passphrase}`] : []),
      `Carry this file to a safe place, away from this machine: ${offlineKeyFile(context.home, "organisation")}`,
      `What the portal is built with was written to ${written}.`,
      askForApprover,
    ],
    value: { ...pins, organisationFile: written },
  }
}
