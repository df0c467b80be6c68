import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { onTestFinished } from "vitest"
import { testFolder } from "./host.ts"

/** A file system of its own needs root. */
export const mayMount = process.platform === "linux" && process.getuid?.() === 0

/** A folder with room for 32 MB and no more. */
export function smallDisk(): string {
  const folder = testFolder()
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=32m", "tmpfs", folder])
  onTestFinished(() => {
    execFileSync("umount", ["--lazy", folder])
  })
  return folder
}

/** Takes all the room there is; the path of what takes it. */
export function fill(folder: string): string {
  const path = join(folder, "filler")
  try {
    execFileSync("dd", ["if=/dev/zero", `of=${path}`, "bs=4k"], { stdio: "ignore" })
  } catch {
    // dd ends with an error when there is no room left: that is what it is for.
  }
  return path
}
