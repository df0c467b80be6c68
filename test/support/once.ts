import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { quickFolder } from "./folder.ts"

/** Where a run keeps what it makes once. `vitest.config.ts` names this file, and vitest calls what it exports by default. */
const variable = "CANOPY_TEST_RUN"

/** Makes the folder of this run, before any test; what it gives back removes it, after the last. */
export default function beginRun(): () => void {
  const folder = quickFolder("canopy-run-")
  process.env[variable] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/** The folder of this run; for a program that vitest did not start, one of its own, which goes with it. */
function runFolder(): string {
  const known = process.env[variable]
  if (known) return known
  const remove = beginRun()
  process.once("exit", remove)
  return runFolder()
}

/**
 * The folder of this name, which `make` fills for whoever asks first in this run; who asks meanwhile waits. Nobody writes in
 * it afterwards: a test takes a copy. When it cannot be made, that one throws, and the next who asks tries again.
 */
export async function madeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const made = join(runFolder(), name)
  const making = `${made}.making`
  while (!existsSync(made)) {
    if (begins(making)) await fill(making, made, make)
    else await pause(100)
  }
  return made
}

/**
 * The same for what stays when the run has ended: who finds it missing makes it, and who asks meanwhile waits, and blocks.
 * When it cannot be made, that one throws, and the next who asks tries again.
 */
export function madeByOne(name: string, isThere: () => boolean, make: () => void): void {
  const making = join(runFolder(), `${name}.making`)
  while (!isThere()) {
    if (!begins(making)) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
      continue
    }
    try {
      if (!isThere()) make()
    } finally {
      rmSync(making, { recursive: true, force: true })
    }
  }
}

async function fill(making: string, made: string, make: (folder: string) => Promise<void>): Promise<void> {
  try {
    // It can have been made between the look and the beginning.
    if (existsSync(made)) return
    await make(making)
    renameSync(making, made)
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}

/** True for the first who asks: a folder is made once. */
function begins(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false
    throw error
  }
}
