import { existsSync } from "node:fs"
import { minisignPublicKey } from "../../crypto/minisign.ts"
import { refuse } from "../refusals/refusal.ts"
import { keepOrganisationKey, keptOrganisationKey } from "../ring/backup/kept-key.ts"
import { recoveryIdentity } from "../ring/backup/recovery-identity.ts"
import { writeOfflineKey } from "../ring/offline-key.ts"
import { homeOf } from "../workstation.ts"
import { type Context, neededOption, type Told, wordAt } from "./command.ts"
import { organisationSeed } from "./signing.ts"

/** `canopy recovery keep-key` and `open-key`: a copy of the organisation key that two of three people open. */

export async function keepKey(context: Context): Promise<Told> {
  const out = neededOption(context, "out")
  const workstation = await context.open()
  await keepOrganisationKey(workstation, await organisationSeed(context, workstation), out)
  return {
    lines: [
      `A copy of the organisation key is in ${out}. Any two of the three people of the recovery key open it, no one alone.`,
      "Keep it where the backups are. A new recovery key or a new organisation key needs a new copy.",
    ],
    value: { out },
  }
}

/** The key comes back as a file under this workstation's passphrase. */
export async function openKey(context: Context): Promise<Told> {
  const [copy, out] = [wordAt(context, 2, "The copy"), neededOption(context, "out")]
  const by = await recoveryIdentity(bringing(context))
  const workstation = await context.open()
  if (existsSync(out)) return refuse("file-exists")
  const seed = await keptOrganisationKey(copy, by)
  if (minisignPublicKey(seed) !== homeOf(workstation).organisationKey) return refuse("another-organisation-key")
  await writeOfflineKey(out, seed, await context.passphrase(), context.workFactor)
  return {
    lines: [
      `The organisation key is in ${out}, under the passphrase of this workstation. Carry it to a safe place, away from this machine.`,
      "Delete the recovery key in the clear, if you made such a file.",
    ],
    value: { out },
  }
}

/** What two people brought to open something with the recovery key. */
export const bringing = (context: Context) => ({
  recovery: neededOption(context, "recovery"),
  ...(context.options.first && { first: context.options.first }),
  ...(context.options.second && { second: context.options.second }),
})
