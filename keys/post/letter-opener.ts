import { openLetter, readPadded } from "../../crypto/open.ts"
import { done, refused } from "../../crypto/result.ts"
import type { SealedLetter } from "../../crypto/sealed.ts"
import { isTooDeep } from "./depth.ts"
import { fastOpener } from "./fast-opener.ts"
import { nativeIdentity } from "./native-identity.ts"
import type { Opened } from "./opener.ts"

/** Opens letters with these seeds (32 bytes each), which are imported once. What has one form goes the fast way. */
export function letterOpener(seeds: readonly Uint8Array[]): (letter: SealedLetter) => Promise<Opened> {
  const identities = seeds.map(nativeIdentity)
  const openFast = fastOpener(identities)

  /** Of a letter that opens, though not the fast way: hardly any does. */
  async function whoOpens(letter: SealedLetter): Promise<number> {
    const opened = await Promise.all(identities.map((identity) => openLetter(letter, [identity])))
    return opened.findIndex(({ ok }) => ok)
  }

  return async (letter) => {
    const fast = openFast(letter)
    const opened = fast ? readPadded(fast.padded) : await openLetter(letter, identities)
    if (!opened.ok) return opened
    const by = fast?.by ?? (await whoOpens(letter))
    return isTooDeep(opened.value) ? refused({ kind: "too-deep", by }) : done({ document: opened.value, by })
  }
}
