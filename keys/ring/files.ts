import { randomFillSync } from "node:crypto"
import { closeSync, existsSync, fstatSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs"
import { dirname } from "node:path"

/** Written whole or not at all: a file beside it, made durable, then moved into its place. Readable by its owner only. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const beside = `${path}.new`
  const file = openSync(beside, "w", 0o600)
  writeSync(file, bytes)
  fsyncSync(file)
  closeSync(file)
  renameSync(beside, path)
  const folder = openSync(dirname(path), "r")
  fsyncSync(folder)
  closeSync(folder)
}

/**
 * The same, and what stood there before is overwritten in place afterwards: an old key file opens what it opened. An SSD
 * may keep the old blocks all the same; `THREATS.md` says so.
 */
export function replaceSecret(path: string, bytes: Uint8Array): void {
  const old = existsSync(path) ? openSync(path, "r+") : null
  writeWhole(path, bytes)
  if (old === null) return
  writeSync(old, randomFillSync(new Uint8Array(fstatSync(old).size)), 0, undefined, 0)
  fsyncSync(old)
  closeSync(old)
}
