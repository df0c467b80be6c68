import { sha256 } from "@noble/hashes/sha2.js"
import { toHex } from "../../crypto/bytes.ts"
import { publicKeyBytes, sealedReplyBytes } from "../../crypto/lengths.ts"

const replyIdBytes = 16

/** As the server names it: the first 16 bytes of SHA-256 of the sealed bytes, in hex. */
export const replyId = (sealed: Uint8Array): string => toHex(sha256(sealed).subarray(0, replyIdBytes))

const recordBytes = publicKeyBytes + sealedReplyBytes

/** The names of the replies in a batch as it is posted: `mailbox 32 ‖ sealed reply 9,851` each. */
export const replyIdsIn = (batch: Uint8Array): string[] =>
  Array.from({ length: Math.floor(batch.length / recordBytes) }, (_, at) =>
    replyId(batch.subarray(at * recordBytes + publicKeyBytes, (at + 1) * recordBytes)),
  )
