import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Day } from "../../crypto/day.ts"
import type { CarriedKeys } from "../../crypto/documents/carried-keys.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { chooseKeys, trustKey } from "../../crypto/trust.ts"
import { keysShown } from "../post/keys-shown.ts"
import { checkRosterAtServer } from "../post/roster-check.ts"
import { isUnreachable } from "../post/server.ts"
import { writeWhole } from "../ring/files.ts"
import { makeKeysAhead, messageSecrets } from "../ring/message-keys.ts"
import { removalsInForce } from "../team/removals.ts"
import { homeOf, rosterOf, type Workstation } from "../workstation.ts"

/** The forms of a built folder, one a language: the one kind of page that carries keys, because it can ask nobody. */
export function formsIn(folder: string): string[] {
  const client = join(folder, "client")
  const languages = existsSync(client) ? readdirSync(client).sort() : []
  return languages.map((language) => join(client, language, "form.html")).filter(existsSync)
}

/**
 * What a form can carry today: the roster, this caseworker's standing keys, those made ahead included, and their
 * colleagues' as the server shows them. null when that is too few for a form to seal with.
 */
export async function keysToCarry(workstation: Workstation): Promise<CarriedKeys> {
  const { today } = workstation
  const shown = await standingKeysAtServer(workstation)
  makeKeysAhead(workstation)
  const own = messageSecrets(workstation).map(({ signed }) => signed)
  const roster = rosterOf(workstation)
  const standing = withoutTwins([...own, ...shown]).filter((signed) => isOfUse(signed, roster, today))
  return chooseKeys(standing, roster, today, "standing").ok
    ? { day: today, roster: homeOf(workstation).roster, standing: [...standing, ...removalsInForce(workstation)] }
    : null
}

/** Nothing in it is trusted yet. A server that shows somebody else's roster, or an old one, ends the signing. */
async function standingKeysAtServer(workstation: Workstation): Promise<SignedText[]> {
  try {
    await checkRosterAtServer(workstation)
    return await keysShown(workstation, "/standing.json")
  } catch (error) {
    if (isUnreachable(error)) return []
    throw error
  }
}

/** A standing key, signed by a current opener of this roster, and not over. One that begins later makes the form last. */
function isOfUse(signed: SignedText, roster: Roster, today: Day): boolean {
  const { from, until } = (jsonOf(signed.document) ?? {}) as { from?: Day; until?: Day }
  if (!from || !until || until < today) return false
  return trustKey(signed, roster, from > today ? from : today, "standing").ok
}

/** Each once, and in one order: the same keys give the same file. */
function withoutTwins(keys: readonly SignedText[]): SignedText[] {
  const byText = new Map(keys.map((signed) => [signed.document, signed]))
  return [...byText.values()].sort((a, b) => (a.document < b.document ? -1 : 1))
}

const place = /(<script\b[^>]*\bid="keys"[^>]*>)[^<]*(<\/script>)/

/** "<" only as an escape: no key can end the element that holds it (HTML, "Restrictions for contents of script elements"). */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c")

/** Writes the keys into this form, in the place of those that it had. Its script, and so its policy, stay as they are. */
export function fillForm(file: string, keys: CarriedKeys): void {
  const filled = readFileSync(file, "utf8").replace(place, (_, open, close) => open + inScript(keys) + close)
  writeWhole(file, Buffer.from(filled))
}
