import { armor, Decrypter, type Identity } from "age-encryption"
import { textOf } from "./bytes.ts"
import { blockBytes, letterBytes, replyBytes } from "./lengths.ts"
import { done, type Result, refused } from "./result.ts"
import type { SealedBlock, SealedLetter, SealedReply } from "./sealed.ts"

/** "Not mine" and "mine, but broken" call for different help, so they are two kinds. */
export type OpenFailure = { kind: "sealed-for-another-key" } | { kind: "damaged" }

/** typage tells the two apart only by its words (0.3.1, `decryptHeaderInternal`); a test holds them to it. */
const isNotMine = (error: unknown): boolean => error instanceof Error && error.message.startsWith("no identity matched")

/** The JSON value in a padded document; one that is not JSON was never sealed by an honest page. */
export function readPadded(padded: Uint8Array): Result<unknown, OpenFailure> {
  try {
    return done(JSON.parse(textOf(padded)))
  } catch {
    return refused({ kind: "damaged" })
  }
}

type Identities = readonly (string | Identity)[]

async function openFile(file: Uint8Array, identities: Identities): Promise<Result<Uint8Array, OpenFailure>> {
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  try {
    return done(await decrypter.decrypt(file))
  } catch (error) {
    return refused({ kind: isNotMine(error) ? "sealed-for-another-key" : "damaged" })
  }
}

async function openPadded(
  file: Uint8Array,
  identities: Identities,
  length: number,
): Promise<Result<unknown, OpenFailure>> {
  const padded = await openFile(file, identities)
  if (!padded.ok) return padded
  return padded.value.length === length ? readPadded(padded.value) : refused({ kind: "damaged" })
}

/** The JSON value in a sealed letter. Not parsed against a schema: the caller knows which kinds it takes. */
export const openLetter = (letter: SealedLetter, identities: Identities) => openPadded(letter, identities, letterBytes)

/** The JSON value in a sealed reply. */
export const openReply = (reply: SealedReply, identities: Identities) => openPadded(reply, identities, replyBytes)

/** The JSON value in a sealed block of one length: an entry of the team's journal. */
export const openSealedBlock = (block: SealedBlock, identities: Identities) => openPadded(block, identities, blockBytes)

/**
 * The text in a pasted block: an armored age file of any length, by the offline form or by the stock `age`, trimmed of
 * the white space that pads it. "damaged" also for what is no such file, and for bytes that are not UTF-8.
 */
export async function openBlock(block: string, identities: Identities): Promise<Result<string, OpenFailure>> {
  const file = fileIn(block)
  const opened = file ? await openFile(file, identities) : refused({ kind: "damaged" } as const)
  if (!opened.ok) return opened
  try {
    return done(textOf(opened.value).trim())
  } catch {
    return refused({ kind: "damaged" })
  }
}

function fileIn(block: string): Uint8Array | null {
  try {
    return armor.decode(block)
  } catch {
    return null
  }
}
