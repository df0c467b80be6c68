import { toHex } from "../../crypto/bytes.ts"
import { letterBytes, type RecipientCount, sealedBytes } from "../../crypto/lengths.ts"
import { asSealedLetter, type SealedLetter } from "../../crypto/sealed.ts"
import { refuse } from "../refusal.ts"
import type { Server } from "./server.ts"

export type WaitingLetter = { id: string; letter: SealedLetter }
export type Progress = (done: number, of: number) => void

const idBytes = 16

/**
 * Everything that waits, in stored order. A download that breaks off goes on after the last whole letter; when that one
 * has gone meanwhile, it begins again. Throws the refusals of `serverOf`.
 */
export async function downloadLetters(
  server: Server,
  count: RecipientCount,
  progress: Progress,
): Promise<WaitingLetter[]> {
  const letters: WaitingLetter[] = []
  for (let tries = 0; tries < 5; tries++) {
    const last = letters.at(-1)?.id
    const response = await server.ask("GET", last ? `/desk/letters?after=${last}` : "/desk/letters")
    const waiting = letters.length + Number(response.headers.get("letters-waiting") ?? 0)
    if (await takeRecords(response, count, letters, () => progress(letters.length, waiting))) return letters
  }
  return refuse("server-not-reached")
}

/** Reads records as they come; false when the line broke off inside one. A record that is no letter is left out. */
async function takeRecords(
  response: Response,
  count: RecipientCount,
  into: WaitingLetter[],
  told: () => void,
): Promise<boolean> {
  const recordBytes = idBytes + sealedBytes(letterBytes, count)
  let rest = new Uint8Array(0)
  try {
    for await (const chunk of response.body ?? []) {
      rest = joined(rest, chunk as Uint8Array)
      while (rest.length >= recordBytes) {
        const letter = asSealedLetter(rest.slice(idBytes, recordBytes), count)
        if (letter) into.push({ id: toHex(rest.subarray(0, idBytes)), letter })
        rest = rest.slice(recordBytes)
        told()
      }
    }
  } catch {
    return false
  }
  return rest.length === 0
}

function joined(before: Uint8Array, after: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(before.length + after.length)
  all.set(before)
  all.set(after, before.length)
  return all
}
