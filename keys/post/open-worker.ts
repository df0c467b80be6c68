import { parentPort, workerData } from "node:worker_threads"
import { openLetter, readPadded } from "../../crypto/open.ts"
import { done, refused } from "../../crypto/result.ts"
import type { SealedLetter } from "../../crypto/sealed.ts"
import { isTooDeep } from "./depth.ts"
import { fastOpener } from "./fast-opener.ts"
import { nativeIdentity } from "./native-identity.ts"
import type { Opened } from "./opener.ts"

/** A worker thread that opens letters: keys are imported once, letters come in batches, JSON values go back. */
const identities = (workerData as Uint8Array[]).map(nativeIdentity)

const openFast = fastOpener(identities)

async function open(letter: SealedLetter): Promise<Opened> {
  const padded = openFast(letter)
  const opened = padded ? readPadded(padded) : await openLetter(letter, identities)
  if (!opened.ok) return opened
  return isTooDeep(opened.value) ? refused({ kind: "too-deep" }) : done(opened.value)
}

parentPort?.on("message", async (letters: SealedLetter[]) => {
  const opened: Opened[] = []
  for (const letter of letters) opened.push(await open(letter))
  parentPort?.postMessage(opened)
})
