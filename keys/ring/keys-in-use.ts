import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs"
import type { Random } from "../../crypto/bytes.ts"
import { replaceSecret } from "./files.ts"
import { compartmentOf } from "./items.ts"
import { encodeKeyFile, type KeyFile, keysIn, sumBytes } from "./key-file.ts"

/** The vault's keys while it is open, and the file that they stand in. */
export type KeysInUse = ReturnType<typeof keysInUse>

/** The sum at a key file's end: it differs whenever anything in the file does. */
function sumIn(path: string): string {
  const file = openSync(path, "r")
  try {
    const sum = Buffer.alloc(sumBytes)
    readSync(file, sum, 0, sumBytes, Math.max(0, fstatSync(file).size - sumBytes))
    return sum.toString("hex")
  } finally {
    closeSync(file)
  }
}

/** A fresh key is made for a compartment that is new, and made durable before what it seals. */
export function keysInUse(path: string, keyFile: KeyFile, random: Random) {
  let changed = false
  let known = sumIn(path)
  return {
    /** Takes the keys as they stand in the file: another program may have made some, and a broken change left some. */
    refresh: () => {
      const sum = sumIn(path)
      if (sum === known && !changed) return
      keyFile.keys = keysIn(readFileSync(path), keyFile)
      known = sum
      changed = false
    },
    drop: (compartments: readonly string[]) => {
      for (const compartment of compartments) if (keyFile.keys.delete(compartment)) changed = true
    },
    find: (name: string) => keyFile.keys.get(compartmentOf(name)),
    findOrMake: (name: string): Uint8Array => {
      const compartment = compartmentOf(name)
      const key = keyFile.keys.get(compartment) ?? random(32)
      changed ||= !keyFile.keys.has(compartment)
      keyFile.keys.set(compartment, key)
      return key
    },
    save: () => {
      if (!changed) return
      replaceSecret(path, encodeKeyFile(keyFile, random))
      known = sumIn(path)
      changed = false
    },
  }
}
