import { parentPort, workerData } from "node:worker_threads"
import { outputOf } from "../../crypto/check/oprf.ts"

/** A thread that evaluates: the secret of the next table comes once, stretched identifiers in batches. */
const secretKey = workerData as Uint8Array

parentPort?.on("message", (stretched: Uint8Array[]) => {
  parentPort?.postMessage(stretched.map((x) => outputOf(secretKey, x)))
})
