import { accessSync, constants, mkdtempSync, statfsSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

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

/** A new folder for a test, in memory where there is room. Whoever makes it removes it. */
export const quickFolder = (name: string): string => mkdtempSync(join(hasRoom(inMemory) ? inMemory : tmpdir(), name))
