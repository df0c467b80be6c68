import { spawnSync } from "node:child_process"
import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { leftBehind } from "../../server/evaluator/left-behind.ts"

/** Linux's own folder in memory. What is written durably there costs no disk's time; a process that is killed leaves it. */
const inMemory = "/dev/shm"
/** A container's own may be small: 64 MB. */
const leastFree = 1_000_000_000

function hasRoom(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= leastFree
  } catch {
    return false
  }
}

/** Folders of runs that were killed, and the small disks that some mounted there. What another user left stays. */
function clearAway(parent: string): void {
  for (const folder of leftBehind(parent, "canopy-"))
    try {
      spawnSync("umount", ["--lazy", folder], { stdio: "ignore" })
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Another run was quicker, or it is not ours.
    }
}

const parent = hasRoom(inMemory) ? inMemory : tmpdir()
clearAway(parent)

/** A new folder for a test, in memory where there is room. Whoever makes it removes it; of a killed run the next one does. */
export const quickFolder = (name: string): string => mkdtempSync(join(parent, `${name}${process.pid}-`))
