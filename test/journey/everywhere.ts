import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, readSync, statSync } from "node:fs"
import { join } from "node:path"

/** Where a phrase stands: every file of a folder, every file that a process has open, and the process's memory. */

export function filesWith(folder: string, phrase: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(phrase))
}

/** The days and hours at which a folder and its files were last written, as far as the file system tells: "01T00:00:00". */
export const timesOf = (folder: string): string[] => [
  ...new Set(
    [folder, ...readdirSync(folder).map((name) => join(folder, name))].map((path) =>
      statSync(path).mtime.toISOString().slice(8, 19),
    ),
  ),
]

/** Linux: the files behind a process's descriptors, deleted ones included. */
export function openFilesWith(pid: number, phrase: string): string[] {
  const folder = `/proc/${pid}/fd`
  return readdirSync(folder)
    .map((descriptor) => join(folder, descriptor))
    .filter((path) => isFile(path) && readFileSync(path).includes(phrase))
    .map((path) => readlinkSync(path))
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/**
 * How often a phrase stands in a process's readable, private memory; null where the system does not let us look. A
 * process that only ever had ciphertext has it nowhere.
 */
export function timesInMemory(pid: number, phrase: string): number | null {
  try {
    const memory = openSync(`/proc/${pid}/mem`, "r")
    const found = writableRegions(pid).reduce((sum, region) => sum + timesInRegion(memory, region, phrase), 0)
    closeSync(memory)
    return found
  } catch {
    return null
  }
}

type Region = { from: number; to: number }

const writableRegions = (pid: number): Region[] =>
  readFileSync(`/proc/${pid}/maps`, "utf8")
    .split("\n")
    .filter((line) => / rw-p /.test(line))
    .map((line) => {
      const [from = "0", to = "0"] = (line.split(" ")[0] ?? "").split("-")
      return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }
    })

function timesInRegion(memory: number, { from, to }: Region, phrase: string): number {
  const step = 4 << 20
  let times = 0
  for (let at = from; at < to; at += step) {
    const chunk = Buffer.alloc(Math.min(step, to - at))
    try {
      readSync(memory, chunk, 0, chunk.length, at)
    } catch {
      continue // guard pages
    }
    for (let place = chunk.indexOf(phrase); place >= 0; place = chunk.indexOf(phrase, place + 1)) times++
  }
  return times
}
