import { json } from "node:stream/consumers"
import { fromHex, toHex } from "../../crypto/bytes.ts"
import { refusalFor } from "../refusals/refusal.ts"
import { unlockHere } from "./key-file.ts"

/**
 * A process of its own that opens the ring key and ends: scrypt fills 256 MiB with what the passphrase gives, and all of
 * it goes with the process. Asked and answered over its pipes, for arguments stand in process lists.
 */
const { locked, passphrase } = (await json(process.stdin)) as { locked: string; passphrase: string }
try {
  process.stdout.write(JSON.stringify({ ringKey: toHex(await unlockHere(fromHex(locked), passphrase)) }))
} catch (error) {
  process.stdout.write(JSON.stringify({ refused: refusalFor(error)?.kind }))
}
