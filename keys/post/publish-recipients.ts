import { isDeepStrictEqual } from "node:util"
import { fromBase64, utf8 } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import type { SignedText, StandingKey } from "../../crypto/documents/message-key.ts"
import { holds, openers } from "../../crypto/documents/roster.ts"
import { signMinisign } from "../../crypto/minisign.ts"
import { chooseKeys, textHash, trustKey } from "../../crypto/trust.ts"
import { refuse } from "../refusals/refusal.ts"
import { messageSecrets } from "../ring/message-keys.ts"
import { rosterOf, selfOf, type Workstation } from "../workstation.ts"
import { keysShown } from "./keys-shown.ts"
import { publicText, putPublication, type Server, unlessCarried } from "./server.ts"

/** `/recipients.txt` (§7): the standing recipients, for somebody who seals a block with the stock `age`. */

type Standing = Omit<StandingKey, "kind">

/** What this workstation published last. */
const published = "published/recipients"

const mayPublish = (workstation: Workstation): boolean => {
  const { alias } = selfOf(workstation)
  return rosterOf(workstation).people.some((person) => person.alias === alias && holds(person, "coordinate"))
}

/** Own keys from the vault; those of colleagues as the server shows them, where there are any. */
async function keysKnown(workstation: Workstation): Promise<SignedText[]> {
  const own = messageSecrets(workstation)
    .filter(({ kind }) => kind === "canopy/standing-key")
    .map(({ signed }) => signed)
  const { alias } = selfOf(workstation)
  if (openers(rosterOf(workstation)).every((person) => person.alias === alias)) return own
  return [...own, ...(await keysShown(workstation, "/standing.json"))]
}

/** One standing key a person, rightly signed and valid today; none where too few people have one. */
async function standingKeys(workstation: Workstation): Promise<Standing[]> {
  const [roster, { today }] = [rosterOf(workstation), workstation]
  const known = await keysKnown(workstation)
  const chosen = chooseKeys(known, roster, today, "standing")
  if (!chosen.ok) return []
  return chosen.value.hashes.flatMap((hash) => {
    const key = known.find(({ document }) => textHash(document) === hash)
    const trusted = key && trustKey(key, roster, today, "standing")
    return trusted?.ok ? [trusted.value] : []
  })
}

const firstEnd = (keys: readonly Standing[]): Day =>
  keys.reduce((first, { until }) => (until < first ? until : first), keys[0]!.until)

/** As `age -R` takes it: one recipient a line, and comments (C2SP age.md; age(1), "RECIPIENTS AND IDENTITIES"). */
const recipientsText = (name: string, keys: readonly Standing[]): string =>
  [
    `# ${name}`,
    "# Canopy standing recipients",
    `# Use this file until ${firstEnd(keys)}. After that day, fetch it again.`,
    "# To seal a text: age -a -R recipients.txt -o block.txt TEXT",
    "# Then paste block.txt into our page, or hand it to somebody who will.",
    ...keys.map(({ recipient }) => recipient),
    "",
  ].join("\n")

function signed(workstation: Workstation, document: string): SignedText {
  const seed = fromBase64(selfOf(workstation).document) ?? refuse("damaged-vault")
  const { epoch } = rosterOf(workstation)
  return { document, minisig: signMinisign(utf8(document), seed, `canopy/recipients ${epoch}`) }
}

/** Whether the server has it: a new server has nothing, though this workstation sent it to the one before. */
const isThere = async (workstation: Workstation, file: SignedText): Promise<boolean> =>
  isDeepStrictEqual(workstation.vault.get(published), file) &&
  (await publicText(workstation, "/recipients.txt")) === file.document

/** Publishes the file when a standing key in it or the roster has changed, and this person coordinates. */
export async function publishRecipients(workstation: Workstation, server: Server): Promise<void> {
  if (!mayPublish(workstation)) return
  const keys = await standingKeys(workstation)
  if (keys.length === 0) return
  // A name on one line: a line of its own would be read as a recipient.
  const name = rosterOf(workstation).organisation.name.replaceAll(/\s+/g, " ")
  const file = signed(workstation, recipientsText(name, keys))
  if (await isThere(workstation, file)) return
  if (await unlessCarried(putPublication(server, "recipients.txt", file))) workstation.vault.put(published, file)
}
