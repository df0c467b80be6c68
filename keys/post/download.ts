import { toHex } from "../../crypto/bytes.ts"
import { letterBytes, type RecipientCount, sealedBytes } from "../../crypto/lengths.ts"
import { asSealedLetter, type SealedLetter } from "../../crypto/sealed.ts"
import { Refusal, refuse } from "../refusals/refusal.ts"
import type { Server } from "./server.ts"

/** `letter` is null for a record that is no sealed letter: damaged on its way or at the server. */
export type WaitingLetter = { id: string; letter: SealedLetter | null }
export type Progress = (done: number, of: number) => void

const idBytes = 16
/** How often in a row a line may break off without a single letter more. */
const mostTries = 5

/** Letters by id: what comes a second time, after a line broke off, is there once. */
type Downloaded = Map<string, SealedLetter | null>

/**
 * Everything that waits, in stored order. A download that breaks off goes on after the last whole letter; when that one
 * has gone meanwhile, it begins again. Throws the refusals of `serverOf`.
 */
export async function downloadLetters(
  server: Server,
  count: RecipientCount,
  progress: Progress,
): Promise<WaitingLetter[]> {
  const letters: Downloaded = new Map()
  let last: string | undefined
  for (let tries = 0; tries < mostTries; tries++) {
    const before = letters.size
    const response = await askAfter(server, last)
    if (response) {
      const waiting = before + Number(response.headers.get("letters-waiting") ?? 0)
      if (await takeRecords(response, count, letters, () => progress(letters.size, waiting))) return listOf(letters)
    } else letters.clear()
    last = [...letters.keys()].at(-1)
    if (letters.size > before) tries = 0
  }
  return refuse("server-not-reached")
}

const listOf = (letters: Downloaded): WaitingLetter[] => [...letters].map(([id, letter]) => ({ id, letter }))

/** null when the letter after which to go on is not there any more. */
async function askAfter(server: Server, last: string | undefined): Promise<Response | null> {
  try {
    return await server.ask("GET", last ? `/desk/letters?after=${last}` : "/desk/letters")
  } catch (error) {
    if (error instanceof Refusal && error.kind === "letters-changed") return null
    throw error
  }
}

/** Reads records as they come; false when the line broke off inside one. */
async function takeRecords(
  response: Response,
  count: RecipientCount,
  into: Downloaded,
  told: () => void,
): Promise<boolean> {
  const recordBytes = idBytes + sealedBytes(letterBytes, count)
  let rest = new Uint8Array(0)
  try {
    for await (const chunk of response.body ?? []) {
      rest = joined(rest, chunk as Uint8Array)
      while (rest.length >= recordBytes) {
        into.set(toHex(rest.subarray(0, idBytes)), asSealedLetter(rest.slice(idBytes, recordBytes), count))
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
