import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { onEachFile } from "./commands.ts"
import { inFolder } from "./folder.ts"
import { seconds } from "./row.ts"

/** Letters a second that the stock age opens with these identities ("AGE-SECRET-KEY-PQ-1…"). */
export const agePerSecond = (age: string, letters: readonly Uint8Array[], identities: readonly string[]) =>
  inFolder(async (folder) => {
    const keys = join(folder, "keys")
    writeFileSync(keys, `${identities.join("\n")}\n`)
    const files = letters.map((letter, at) => {
      const file = join(folder, `${at}.age`)
      writeFileSync(file, letter)
      return file
    })
    const took = await seconds(() => onEachFile(files, age, ["-d", "-i", keys, "-o", "/dev/null"]))
    return letters.length / took
  })
