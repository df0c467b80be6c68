import { randomFillSync } from "node:crypto"
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs"
import { dirname } from "node:path"

/** Closes the file whatever happens: a full disk must not use up the files that a program may have open. */
function withFile(path: string, flags: string, work: (file: number) => void): void {
  const file = openSync(path, flags, 0o600)
  try {
    work(file)
  } finally {
    closeSync(file)
  }
}

function writeDurably(path: string, bytes: Uint8Array): void {
  withFile(path, "w", (file) => {
    // Not writeSync: on a disk that is nearly full one write takes a part of the bytes and does not complain.
    writeFileSync(file, bytes)
    fsyncSync(file)
  })
}

/** Written whole or not at all: a file beside it, made durable, then moved into its place. Readable by its owner only. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const beside = `${path}.new`
  try {
    writeDurably(beside, bytes)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
  renameSync(beside, path)
  withFile(dirname(path), "r", fsyncSync)
}

/**
 * The same, and what stood there before is overwritten in place afterwards: an old key file opens what it opened. An SSD
 * may keep the old blocks all the same; `THREATS.md` says so.
 */
export function replaceSecret(path: string, bytes: Uint8Array): void {
  if (!existsSync(path)) {
    writeWhole(path, bytes)
    return
  }
  withFile(path, "r+", (old) => {
    writeWhole(path, bytes)
    writeSync(old, randomFillSync(new Uint8Array(fstatSync(old).size)), 0, undefined, 0)
    fsyncSync(old)
  })
}
