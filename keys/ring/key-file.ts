import { hash } from "node:crypto"
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js"
import { concatBytes } from "@noble/hashes/utils.js"
import { Decrypter, Encrypter } from "age-encryption"
import { fromHex, type Random, toHex, u32be } from "../../crypto/bytes.ts"
import { refuse } from "../refusals/refusal.ts"

/**
 * The key file: every key of the vault, each under a name, and all of them under the passphrase.
 * `length of the age file (4 bytes) ‖ age file ‖ nonce (24) ‖ XChaCha20-Poly1305 ‖ SHA-256 of all that (32)`: the age
 * file (scrypt) holds the ring key, 32 bytes; the ring key seals the list of keys, a line each: 64 hexadecimal digits, a
 * space, the name. So the slow step is paid once a start, not at each change. The sum protects nothing: it tells a damaged file from a wrong passphrase, which scrypt cannot.
 */
export type KeyFile = {
  /** The age file that holds the ring key: stays as it is until the ring key changes. */
  locked: Uint8Array
  ringKey: Uint8Array
  /** Compartment → 32-byte key. */
  keys: Map<string, Uint8Array>
}

const nonceBytes = 24
const lengthBytes = 4
export const sumBytes = 32

/** A new key file. `workFactor` is scrypt's, base-2 logarithm: 18 in production. */
export async function freshKeyFile(passphrase: string, workFactor: number, random: Random): Promise<KeyFile> {
  const ringKey = random(32)
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(workFactor)
  return { locked: await encrypter.encrypt(toHex(ringKey)), ringKey, keys: new Map() }
}

export function encodeKeyFile({ locked, ringKey, keys }: KeyFile, random: Random): Uint8Array {
  const list = Buffer.from([...keys].map(([name, key]) => `${toHex(key)} ${name}\n`).join(""))
  const nonce = random(nonceBytes)
  const sealed = xchacha20poly1305(ringKey, nonce, locked).encrypt(list)
  const file = concatBytes(u32be(locked.length), locked, nonce, sealed)
  return concatBytes(file, sumOf(file))
}

/** By Node: there may be a hundred thousand keys. */
const sumOf = (file: Uint8Array): Buffer => hash("sha256", file, "buffer")

type Parts = { locked: Uint8Array; sealed: Uint8Array }

/** Throws the refusal `damaged-key-file` unless every byte is as it was written. */
function partsOf(bytes: Uint8Array): Parts {
  const file = bytes.subarray(0, -sumBytes)
  const whole = file.length >= lengthBytes && sumOf(file).equals(bytes.subarray(-sumBytes))
  if (!whole) return refuse("damaged-key-file")
  const lockedEnd = lengthBytes + new DataView(file.buffer, file.byteOffset).getUint32(0)
  return { locked: file.subarray(lengthBytes, lockedEnd), sealed: file.subarray(lockedEnd) }
}

/** Gives the ring key in the age file that holds it. Throws the refusals `wrong-passphrase` and `damaged-key-file`. */
export type Unlock = (locked: Uint8Array, passphrase: string) => Promise<Uint8Array>

/** Throws the refusals `wrong-passphrase` and `damaged-key-file`; touches nothing. */
export async function openKeyFile(file: Uint8Array, passphrase: string, unlock: Unlock = unlockHere): Promise<KeyFile> {
  const { locked, sealed } = partsOf(file)
  const ringKey = await unlock(locked, passphrase)
  return { locked, ringKey, keys: openList(sealed, ringKey, locked) }
}

/** The keys in a newer copy of the same file, without the slow step. Throws the refusal `damaged-key-file`. */
export function keysIn(file: Uint8Array, { ringKey }: Pick<KeyFile, "ringKey">): KeyFile["keys"] {
  const { locked, sealed } = partsOf(file)
  return openList(sealed, ringKey, locked)
}

export async function unlockHere(locked: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return fromHex(await decrypter.decrypt(locked, "text"))
  } catch (error) {
    const wrong = error instanceof Error && error.message.startsWith("no identity matched")
    return refuse(wrong ? "wrong-passphrase" : "damaged-key-file")
  }
}

function openList(sealed: Uint8Array, ringKey: Uint8Array, locked: Uint8Array): Map<string, Uint8Array> {
  try {
    const nonce = sealed.subarray(0, nonceBytes)
    const list = xchacha20poly1305(ringKey, nonce, locked).decrypt(sealed.subarray(nonceBytes))
    return keysOf(Buffer.from(list.buffer, list.byteOffset, list.length))
  } catch {
    return refuse("damaged-key-file")
  }
}

const keyBytes = 32
const keyDigits = 2 * keyBytes
/** Digits, a space, a name of one letter at least, the line's end. */
const shortestLine = keyDigits + 3
const newline = 0x0a

/** All keys lie in one piece of memory, and the list is walked once: there may be a hundred thousand. */
function keysOf(list: Buffer): Map<string, Uint8Array> {
  const all = Buffer.alloc(keyBytes * Math.ceil(list.length / shortestLine))
  const keys = new Map<string, Uint8Array>()
  for (let from = 0, at = 0; from < list.length; at += keyBytes) {
    const end = list.indexOf(newline, from)
    const key = all.subarray(at, at + keyBytes)
    if (key.write(list.toString("latin1", from, from + keyDigits), "hex") !== keyBytes)
      throw new Error("this is no key")
    keys.set(list.toString("utf8", from + keyDigits + 1, end), key)
    from = end + 1
  }
  return keys
}
