import { pbkdf2 } from "node:crypto"
import { availableParallelism } from "node:os"
import { promisify } from "node:util"
import { fromBase64, toBase64, utf8 } from "../../crypto/bytes.ts"
import { stretchedBytes, stretchIterations, stretchSalt } from "../../crypto/check/stretch.ts"
import type { IdentifierKey } from "../../crypto/identifier/identifier.ts"
import type { Workstation } from "../workstation.ts"
import type { Wanted } from "./listings.ts"

/**
 * The slow step of each identifier, done once and kept with a case that names it: forgotten with that case (N6). By
 * Node's own PBKDF2, on all cores.
 */
const derive = promisify(pbkdf2)
const stretched = async (key: IdentifierKey): Promise<Uint8Array> =>
  new Uint8Array(await derive(utf8(key), stretchSalt, stretchIterations, stretchedBytes, "sha256"))

const place = (id: string, key: IdentifierKey): string => `stretched/${id}/${key}`

/** 32 bytes that were kept, in whichever case; null for none. */
export function keptStretch({ vault }: Workstation, { key, cases }: Wanted): Uint8Array | null {
  for (const id of cases) {
    const kept = vault.get<string>(place(id, key))
    if (kept !== undefined) return fromBase64(kept)
  }
  return null
}

/** Does the slow step of those that have none yet, at most so many; gives how many are left. */
export async function stretchSome(
  workstation: Workstation,
  wanted: readonly Wanted[],
  most: number,
  progress: (done: number, of: number) => void = () => {},
): Promise<number> {
  const missing = wanted.filter((each) => keptStretch(workstation, each) === null)
  const now = missing.slice(0, most)
  let done = 0
  const next = now.values()
  const worker = async (): Promise<void> => {
    for (const { key, cases } of next) {
      workstation.vault.put(place(cases[0] ?? "", key), toBase64(await stretched(key)))
      progress(++done, now.length)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return missing.length - now.length
}
