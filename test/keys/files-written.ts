import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { testFolder } from "./workstation.ts"

/** A file with this text, gone when the test is over; its path has no space in it. */
export function writeFile(text: string): string {
  const path = join(testFolder(), "carried.json")
  writeFileSync(path, text)
  return path
}
