import { Decrypter, type Identity } from "age-encryption"
import { textOf } from "./bytes.ts"
import { letterBytes, replyBytes } from "./lengths.ts"
import { done, type Result, refused } from "./result.ts"
import type { SealedLetter, SealedReply } from "./sealed.ts"

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

async function openPadded(
  file: Uint8Array,
  identities: readonly (string | Identity)[],
  length: number,
): Promise<Result<unknown, OpenFailure>> {
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  try {
    const padded = await decrypter.decrypt(file)
    return padded.length === length ? readPadded(padded) : refused({ kind: "damaged" })
  } catch (error) {
    return refused({ kind: isNotMine(error) ? "sealed-for-another-key" : "damaged" })
  }
}

/** The JSON value in a sealed letter. Not parsed against a schema: the caller knows which kinds it takes. */
export const openLetter = (letter: SealedLetter, identities: readonly (string | Identity)[]) =>
  openPadded(letter, identities, letterBytes)

/** The JSON value in a sealed reply. */
export const openReply = (reply: SealedReply, identities: readonly (string | Identity)[]) =>
  openPadded(reply, identities, replyBytes)
