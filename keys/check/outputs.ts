import { outputOf } from "../../crypto/check/oprf.ts"
import { onAllCores } from "../all-cores.ts"
import { programBeside } from "../program-beside.ts"

/** A tenth of a second's work: fewer are done before a thread has begun. */
export const outputsAtOnce = 64

/**
 * F of each stretched identifier (32 bytes each), 64 bytes each, in their order. One takes about two milliseconds: hashing to
 * the group and one multiplication (RFC 9497 §3.3.2, Evaluate), and each table has a key of its own, so that nothing can be
 * kept from the last. More than a few go to all cores, so that the desk answers meanwhile.
 */
export async function outputsOf(secretKey: Uint8Array, stretched: readonly Uint8Array[]): Promise<Uint8Array[]> {
  if (stretched.length <= outputsAtOnce) return stretched.map((x) => outputOf(secretKey, x))
  const program = programBeside("output-worker", import.meta.url)
  return onAllCores(stretched, { program, workerData: secretKey, batchSize: outputsAtOnce })
}
