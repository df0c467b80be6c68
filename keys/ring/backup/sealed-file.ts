import { createHash } from "node:crypto"
import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { ageStream } from "../../../crypto/age-stream.ts"
import type { Random } from "../../../crypto/bytes.ts"
import { chunkBytes } from "../../../crypto/lengths.ts"
import { refuse } from "../../refusals/refusal.ts"

/** A large age file, written piece by piece: whole or not at all, and read back before it counts. */

/** 1 MiB a step: a backup of a hundred thousand cases never stands in memory. */
const stepBytes = 1 << 20

/** SHA-256 of a file, in hex. */
export function hashOfFile(path: string): string {
  const file = openSync(path, "r")
  try {
    const hash = createHash("sha256")
    const step = Buffer.alloc(stepBytes)
    for (let read = readSync(file, step); read > 0; read = readSync(file, step)) hash.update(step.subarray(0, read))
    return hash.digest("hex")
  } finally {
    closeSync(file)
  }
}

/** Makes the name of what stands at `path` durable. */
export function syncFolder(path: string): void {
  const folder = openSync(dirname(path), "r")
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

/** Cuts text into the chunks of an age file; `write` gets each sealed. */
function chunked(recipient: Uint8Array, random: Random, write: (bytes: Uint8Array) => void) {
  const { start, chunk } = ageStream([recipient], random)
  let kept = Buffer.alloc(0)
  write(start)
  return {
    add: (text: string): void => {
      kept = Buffer.concat([kept, Buffer.from(text)])
      let from = 0
      // One byte more than a chunk: the last chunk is never empty.
      for (; kept.length - from > chunkBytes; from += chunkBytes)
        write(chunk(kept.subarray(from, from + chunkBytes), false))
      kept = kept.subarray(from)
    },
    end: (): void => write(chunk(kept, true)),
  }
}

function writeBeside(path: string, recipient: Uint8Array, random: Random, fill: Fill): string {
  const file = openSync(path, "w", 0o600)
  try {
    const hash = createHash("sha256")
    const chunks = chunked(recipient, random, (bytes) => {
      hash.update(bytes)
      // Not writeSync: on a disk that is nearly full one write takes a part of the bytes and does not complain.
      writeFileSync(file, bytes)
    })
    fill(chunks.add)
    chunks.end()
    fsyncSync(file)
    return hash.digest("hex")
  } finally {
    closeSync(file)
  }
}

type Fill = (add: (text: string) => void) => void

/**
 * Seals what `fill` adds to a hybrid public key of 1,216 bytes; nothing may stand at `path`. Gives the file's SHA-256 in
 * hex. Throws `backup-changed-on-the-way` when the disk gives back something else, and leaves nothing behind.
 */
export function writeSealedFile(path: string, recipient: Uint8Array, random: Random, fill: Fill): string {
  const beside = `${path}.new`
  try {
    const hash = writeBeside(beside, recipient, random, fill)
    if (hashOfFile(beside) !== hash) return refuse("backup-changed-on-the-way")
    renameSync(beside, path)
    syncFolder(path)
    return hash
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
