import type { Seen } from "../../crypto/documents/letter.ts"
import { textHash } from "../../crypto/trust.ts"
import { messageSecrets } from "../ring/message-keys.ts"
import { homeOf, type Workstation } from "../workstation.ts"

/**
 * Publications that this workstation knows, by the SHA-256 (hex) of their exact text. A letter tells what its page was
 * shown; a page that was shown anything else was shown it by somebody else.
 */

type Publication = "roster" | "release"

/** Call it when one was signed here, or seen at the server and verified. */
export function rememberPublished({ vault }: Workstation, kind: Publication, text: string): void {
  const name = `known/${textHash(text)}`
  if (vault.get<Publication>(name) !== kind) vault.put(name, kind)
}

/**
 * Says of what a page saw whether something in it was never known here. One judge serves a whole pull.
 *
 * A roster must be known: the one in force, or any that was at the server while this workstation looked. Of the message
 * or standing keys one must be ours: keys of colleagues are not known here, and a letter that opened here was sealed to
 * one of ours. A release is judged only where releases are signed on this machine; elsewhere, and in a letter that saw
 * none, there is nothing to compare. A page without scripts and the offline form tell of the same kinds of documents.
 */
export function judgeOfSeen(workstation: Workstation): (seen: Seen) => boolean {
  const known = new Map(
    workstation.vault.list<Publication>("known").map(({ name, value }) => [name.slice("known/".length), value]),
  )
  known.set(textHash(homeOf(workstation).roster.document), "roster")
  const keys = new Set(messageSecrets(workstation).map(({ signed }) => textHash(signed.document)))
  const signsReleases = [...known.values()].includes("release")
  return ({ roster, messageKeys, release }) =>
    known.get(roster) !== "roster" ||
    !messageKeys.some((key) => keys.has(key)) ||
    (signsReleases && release !== null && known.get(release) !== "release")
}
