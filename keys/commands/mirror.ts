import type { Organisation } from "../../crypto/documents/organisation.ts"
import { copyAddress } from "../mirror/mirror.ts"
import { refuse } from "../refusals/refusal.ts"
import { type Command, type Context, Misused, neededOption, organisationFile, readOrganisation } from "./command.ts"

/** Where the site is: as it was said, or as its pages say it. */
function addressOf({ options }: Context, { origins }: Organisation): string {
  const address = options.server ?? origins.clear ?? origins.onion
  if (!address) return refuse("no-address-to-copy")
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new Misused("The address begins with http:// or https://")
  return address
}

/** `canopy mirror --out DIR`: a copy of everything public. Needs no key and no passphrase. */
export const mirror: Command = async (context) => {
  const out = neededOption(context, "out")
  const organisation = readOrganisation(organisationFile(context))
  const place = { address: addressOf(context, organisation), folder: context.options.release ?? "dist", out }
  const { files, alerts } = await copyAddress(place, organisation, context.today, context.fetch)
  return {
    lines: [
      `${files} files are in ${out}. Put them on any host, or on a USB stick: the first page is index.html.`,
      alerts
        ? `The copy holds list ${alerts.epoch} with ${alerts.inForce} warnings. Make a new one whenever a warning is taken back, and at least once a month.`
        : "There is no list of warnings, so there are none in the copy.",
      "Check a copy at any time with: canopy verify DIR",
    ],
    value: { files, alerts },
  }
}
