import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { recipientCounts } from "../../crypto/lengths.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { passphraseForNew } from "../passphrase.ts"
import { beginOrganisation, type Pins } from "../ring/ceremony.ts"
import { writeWhole } from "../ring/files.ts"
import { offlineKeyFile } from "../ring/offline-key.ts"
import { type Command, type Context, Misused } from "./command.ts"

function recipientsOf({ options }: Context) {
  const wanted = Number(options.recipients ?? recipientCounts[0])
  const found = recipientCounts.find((count) => count === wanted)
  if (!found) throw new Misused(`--recipients is one of ${recipientCounts.join(", ")}.`)
  return found
}

/** The pins go into `organisation.json`; everything else in it stays as it was. */
function writePins(path: string, name: string, pins: Pins): void {
  const before = existsSync(path) ? jsonOf(readFileSync(path, "utf8")) : {}
  writeWhole(path, Buffer.from(`${JSON.stringify({ ...(before as object), name, ...pins }, null, 2)}\n`))
}

/** `canopy init`: organisation key, first caseworker, first roster. */
export const init: Command = async (context) => {
  const name = context.options.organisation
  if (!name) throw new Misused("--organisation NAME is missing.")
  const { passphrase, shown } = passphraseForNew(context.random)
  const pins = await beginOrganisation({
    folder: context.home,
    organisation: name,
    alias: context.options.alias ?? "Caseworker 1",
    server: context.options.server ?? null,
    recipients: recipientsOf(context),
    passphrase,
    workFactor: context.workFactor,
    today: context.today,
    random: context.random,
  })
  const written = context.options["organisation-file"] ?? join(context.home, "organisation.json")
  writePins(written, name, pins)
  return {
    lines: [
      `${name} begins. Its key: ${pins.key}`,
      ...(shown ? [`The passphrase of this workstation, shown this once: ${passphrase}`] : []),
      `Carry this file to a safe place, away from this machine: ${offlineKeyFile(context.home, "organisation")}`,
      `What the portal is built with was written to ${written}.`,
    ],
    value: { ...pins, organisationFile: written },
  }
}
