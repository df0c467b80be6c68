import { parentPort, workerData } from "node:worker_threads"
import type { SealedLetter } from "../../crypto/sealed.ts"
import { letterOpener } from "./letter-opener.ts"
import type { Opened } from "./opener.ts"

/** A worker thread that opens letters: keys are imported once, letters come in batches, JSON values go back. */
const open = letterOpener(workerData as Uint8Array[])

parentPort?.on("message", async (letters: SealedLetter[]) => {
  const opened: Opened[] = []
  for (const letter of letters) opened.push(await open(letter))
  parentPort?.postMessage(opened)
})
