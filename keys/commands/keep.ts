import { existsSync } from "node:fs"
import { basename } from "node:path"
import type { CarriedKeys } from "../../crypto/documents/carried-keys.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import { encodeIdentity } from "../../crypto/hybrid.ts"
import { minisignPublicKey } from "../../crypto/minisign.ts"
import { publicationText } from "../../crypto/publication.ts"
import { rememberPublished } from "../casework/taking/known.ts"
import { fillForm, formsIn, keysToCarry } from "../outbound/offline-form.ts"
import { signBundle, signRelease } from "../outbound/release.ts"
import { refuse } from "../refusals/refusal.ts"
import { writeWhole } from "../ring/files.ts"
import { openingSeeds } from "../ring/message-keys.ts"
import { offlineKeyFile } from "../ring/offline-key.ts"
import { verifyFolder } from "../verify/folder.ts"
import { type Verified, verifyAddress } from "../verify/verify.ts"
import { rosterOf } from "../workstation.ts"
import {
  type Command,
  type Context,
  Misused,
  organisationFile,
  readOrganisation,
  type Told,
  verbIn,
  wordAt,
} from "./command.ts"
import { seedIn } from "./key-files.ts"

/** `canopy export-identity --out F`: so that the stock age opens what was downloaded, whatever becomes of this program. */
export const exportIdentity: Command = async (context) => {
  const out = context.options.out
  if (!out) throw new Misused("--out FILE is missing.")
  if (existsSync(out)) return refuse("file-exists")
  const seeds = openingSeeds(await context.open())
  const text = ["# Canopy: opens letters. Keep it as safe as the letters.", ...seeds.map(encodeIdentity)].join("\n")
  writeWhole(out, Buffer.from(`${text}\n`))
  return {
    lines: [
      `${seeds.length} identities are in ${out}. Whoever has this file can open letters: delete it when you are done.`,
      `Open a letter with: age -d -i ${out} LETTER`,
    ],
    value: { out, identities: seeds.length },
  }
}

/** The release key, if it is the one that the roster names. */
async function releaseSeed(context: Context, roster: Roster): Promise<Uint8Array> {
  const file = context.options["release-key"] ?? offlineKeyFile(context.home, "release")
  const seed = await seedIn(context, file, "release")
  return minisignPublicKey(seed) === roster.release ? seed : refuse("another-release-key")
}

/** `canopy release sign DIR`: signs what `npm run build` made, with the release key. */
async function sign(context: Context): Promise<Told> {
  const folder = wordAt(context, 2, "The folder")
  const workstation = await context.open()
  const forms = formsIn(folder)
  const keys = forms.length > 0 ? await keysToCarry(workstation) : null
  const roster = rosterOf(workstation)
  const seed = await releaseSeed(context, roster)
  for (const form of forms) fillForm(form, keys)
  const list = signRelease(folder, roster.organisation.id, roster.epoch, seed)
  rememberPublished(workstation, "release", publicationText(list))
  return {
    lines: [`${list.served.length + list.renderer.length} files are listed and signed.`, ...tell(forms, keys)],
    value: list,
  }
}

/** `canopy release sign-bundle FILE`: signs what `npm run bundle` made. */
async function bundle(context: Context): Promise<Told> {
  const file = wordAt(context, 2, "The file")
  const roster = rosterOf(await context.open())
  if (!existsSync(file)) return refuse("file-not-found")
  signBundle(file, roster.epoch, await releaseSeed(context, roster))
  return {
    lines: [`${file} is signed. Whoever gets it checks it with: minisign -Vm ${basename(file)} -P ${roster.release}`],
    value: { file, key: roster.release },
  }
}

const releaseVerbs = { sign, "sign-bundle": bundle }

export const release: Command = (context) =>
  verbIn(releaseVerbs, context.words[1], "canopy release sign DIR | sign-bundle FILE")(context)

/** What the offline forms of this release can be used for. */
function tell(forms: readonly string[], keys: CarriedKeys): string[] {
  if (forms.length === 0) return []
  if (keys === null)
    return [
      "The offline form is empty, and says so: standing keys of too few colleagues are known. Sign again when the server can be reached.",
    ]
  return [
    `The offline form seals to ${keys.standing.length} standing keys. Sign again within three months to give it fresh ones.`,
  ]
}

/** No signature proves that there is no list: whoever verifies must know whether there was one. */
const warningsIn = ({ alerts }: Verified): string =>
  alerts
    ? `Warnings: list ${alerts.epoch}, ${alerts.inForce} in force${alerts.paused > 0 ? `, ${alerts.paused} paused` : ""}, ${alerts.withdrawn} taken back. If you have seen a list with a higher number, an older one was put back: tell the organisation by telephone.`
    : "There is no list of warnings. If you have seen one at this address, somebody hides it: tell the organisation by telephone."

/** The same for words: an old edition was rightly signed once. */
const wordsIn = ({ words }: Verified): string =>
  words === null
    ? "There are no words of the organisation’s own. If you have seen some, somebody hides them: tell the organisation by telephone."
    : `Words of the organisation’s own: edition ${words}. If you have seen a higher number, an older one was put back: tell the organisation by telephone.`

/** What is wrong, a line for each. */
export const differencesIn = ({ differences }: Verified): string[] =>
  differences.map(({ path, what }) => `  ${path} ${what}.`)

/** An address, or a folder that `canopy mirror` made. */
function verified(context: Context, place: string): Promise<Verified> {
  const folder = context.options.release ?? "dist"
  const organisation = readOrganisation(organisationFile(context))
  if (/^https?:\/\//.test(place) && URL.canParse(place))
    return verifyAddress(place, organisation, folder, context.today, context.fetch)
  if (!existsSync(place)) throw new Misused("Give an address that begins with http:// or https://, or a folder.")
  return verifyFolder(place, organisation, folder, context.today)
}

/** `canopy verify URL|DIR`: compares what is there with what was published. Needs no key and no passphrase. */
export const verify: Command = async (context) => {
  const found = await verified(context, wordAt(context, 1, "The address or the folder"))
  if (found.differences.length === 0)
    return {
      lines: [
        `Everything that was compared is as it was published: ${found.compared} files and pages.`,
        warningsIn(found),
        wordsIn(found),
      ],
      value: found,
    }
  return {
    lines: [
      "What is there is not what was published:",
      ...differencesIn(found),
      ...(found.compared > 0 ? [warningsIn(found), wordsIn(found)] : []),
    ],
    value: found,
    exit: 1,
  }
}
