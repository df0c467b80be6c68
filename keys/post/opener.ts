import type { OpenFailure } from "../../crypto/open.ts"
import type { Result } from "../../crypto/result.ts"
import type { SealedLetter } from "../../crypto/sealed.ts"
import { onAllCores } from "../all-cores.ts"
import { programBeside } from "../program-beside.ts"
import { letterOpener } from "./letter-opener.ts"

/**
 * The JSON value in a letter, and the place of the seed that opened it. `too-deep`: rightly sealed for us, and so nested
 * that it can only be somebody's mischief.
 */
export type Opened = Result<{ document: unknown; by: number }, OpenFailure | { kind: "too-deep"; by: number }>

const batchSize = 32

/**
 * Tries every seed (32 bytes each) on every letter; results in the order of the letters. More than a few go to all cores:
 * a few are open before a thread has begun.
 */
export async function openAll(letters: readonly SealedLetter[], seeds: readonly Uint8Array[]): Promise<Opened[]> {
  if (letters.length > batchSize)
    return onAllCores(letters, { program: programBeside("open-worker", import.meta.url), workerData: seeds, batchSize })
  const results: Opened[] = []
  const open = letterOpener(seeds)
  for (const letter of letters) results.push(await open(letter))
  return results
}
