import { parentPort, workerData } from "node:worker_threads"
import { openLetter } from "../../crypto/open.ts"
import type { SealedLetter } from "../../crypto/sealed.ts"
import { nativeIdentity } from "./native-identity.ts"

/** A worker thread that opens letters: keys are imported once, letters come in batches, JSON values go back. */
const identities = (workerData as Uint8Array[]).map(nativeIdentity)

parentPort?.on("message", async (letters: SealedLetter[]) => {
  const opened = []
  for (const letter of letters) opened.push(await openLetter(letter, identities))
  parentPort?.postMessage(opened)
})
