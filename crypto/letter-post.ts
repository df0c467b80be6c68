import { concatBytes } from "@noble/hashes/utils.js"
import { letterVersion, puzzleBytes } from "./lengths.ts"
import type { SealedLetter } from "./sealed.ts"

/**
 * The body of `POST /letters`: `version u8 ‖ withdrawal key 32 ‖ puzzle 8 ‖ age file`. The puzzle is zeros until a
 * server asks for one.
 */
export const writeLetterPost = (withdrawalKey: Uint8Array, letter: SealedLetter): Uint8Array =>
  concatBytes(new Uint8Array([letterVersion]), withdrawalKey, new Uint8Array(puzzleBytes), letter)
