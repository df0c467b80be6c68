import { Refusal } from "../refusals/refusal.ts"
import { type OfflineKey, readOfflineKey } from "../ring/offline-key.ts"
import type { Context } from "./command.ts"

/**
 * The 32-byte seed in a key file. It opens with the passphrase of the workstation that wrote it. Where that is another
 * one than is in use here, as after a restore, it is asked for by itself. Throws what `readOfflineKey` throws.
 */
export async function seedIn(context: Context, file: string, key: OfflineKey): Promise<Uint8Array> {
  try {
    return await readOfflineKey(file, key, await context.passphrase())
  } catch (error) {
    if (!(error instanceof Refusal && error.kind === "wrong-key-file-passphrase")) throw error
    return readOfflineKey(file, key, await context.keyFilePassphrase())
  }
}
