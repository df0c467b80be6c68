import { randomBytes } from "node:crypto"
import type { Random } from "../../crypto/bytes.ts"

/** Node's own source: unlike a browser's it gives more than 65,536 bytes at once. */
export const random: Random = (length) => new Uint8Array(randomBytes(length))
