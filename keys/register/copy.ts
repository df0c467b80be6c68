import { createCipheriv, createDecipheriv } from "node:crypto"
import { closeSync, fstatSync, openSync, readSync } from "node:fs"
import { join } from "node:path"
import { fromBase64, toBase64 } from "../../crypto/bytes.ts"
import { writeWhole } from "../ring/files.ts"
import type { Workstation } from "../workstation.ts"

/**
 * A sealed copy of the register, so that a start need not read every case. Its key stands in the vault, in a compartment
 * of its own: whoever forgets a case destroys it, and no copy from before opens any more. A copy that is lost, old or
 * damaged costs time and nothing else: the register is made again from the vault.
 */

const item = "register/copy"
const fileOf = ({ folder }: Workstation): string => join(folder, "register.sealed")

/** RFC 8439 §2.8: a nonce is used once under one key. Each copy has a key of its own, so zero is safe. */
const nonce = Buffer.alloc(12)
const tagBytes = 16
const cipher = { algorithm: "chacha20-poly1305", options: { authTagLength: tagBytes } } as const

/** A copy may be a tenth of what the machine has: it goes through in pieces, so that it is never in memory three times. */
const pieceBytes = 1 << 20

/** Fills `into` with what `through` makes of the bytes that `pieceAt` gives: as many come out as go in. */
function inPieces(into: Buffer, length: number, pieceAt: (from: number) => Buffer, through: (piece: Buffer) => Buffer) {
  for (let from = 0; from < length; from += pieceBytes) through(pieceAt(from)).copy(into, from)
}

/**
 * `isCurrent` is asked inside the commit that keeps the key: when another program changed the vault meanwhile, it may
 * have forgotten a case that the copy still holds. Then no key is kept, and nothing ever opens that copy.
 */
export function keepCopy(workstation: Workstation, bytes: Buffer, isCurrent: () => boolean): void {
  const { vault } = workstation
  const key = workstation.random(32)
  const sealing = createCipheriv(cipher.algorithm, key, nonce, cipher.options)
  const sealed = Buffer.alloc(bytes.length + tagBytes)
  const pieceAt = (from: number) => bytes.subarray(from, from + pieceBytes)
  inPieces(sealed, bytes.length, pieceAt, (piece) => sealing.update(piece))
  sealing.final()
  sealing.getAuthTag().copy(sealed, bytes.length)
  writeWhole(fileOf(workstation), sealed)
  vault.together(() => {
    if (isCurrent()) vault.put(item, toBase64(key))
  })
}

/** null when there is none that opens. */
export function openCopy(workstation: Workstation): Buffer | null {
  try {
    const key = fromBase64(workstation.vault.get<string>(item) ?? "")
    if (key?.length !== 32) return null
    return reading(fileOf(workstation), (file, length) => openedFrom(file, length, key))
  } catch {
    return null // lost, another key's, or damaged; so may be its key, in a vault that was put back
  }
}

function reading<Value>(path: string, work: (file: number, length: number) => Value): Value {
  const file = openSync(path, "r")
  try {
    return work(file, fstatSync(file).size - tagBytes)
  } finally {
    closeSync(file)
  }
}

/** Throws on whatever was not sealed under this key, or was changed. `length`: without the tag. */
function openedFrom(file: number, length: number, key: Uint8Array): Buffer {
  const opening = createDecipheriv(cipher.algorithm, key, nonce, cipher.options)
  const bytesAt = (from: number, count: number): Buffer => {
    const bytes = Buffer.alloc(count)
    readSync(file, bytes, 0, count, from)
    return bytes
  }
  opening.setAuthTag(bytesAt(length, tagBytes))
  const opened = Buffer.alloc(length)
  const pieceAt = (from: number) => bytesAt(from, Math.min(pieceBytes, length - from))
  inPieces(opened, length, pieceAt, (piece) => opening.update(piece))
  opening.final()
  return opened
}

export const hasCopy = ({ vault }: Workstation): boolean => vault.stamps("register").length > 0

/** Call it inside the commit that forgets a case: what the copy holds of it must not outlive it. */
export const destroyCopy = ({ vault }: Workstation): void => vault.destroy(item)
