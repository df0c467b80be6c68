import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { refuse } from "../refusals/refusal.ts"
import type { Copy } from "./copy.ts"

/** A copy is for everybody: whatever serves it must be able to read it, whoever made it. */
const forAll = { folder: 0o755, file: 0o644 }

function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
  chmodSync(path, forAll.folder)
}

function fill(folder: string, copy: Copy): void {
  makeFolder(folder)
  for (const [path, bytes] of copy) {
    const file = join(folder, path)
    makeFolder(dirname(file))
    writeFileSync(file, bytes)
    chmodSync(file, forAll.file)
  }
}

/** Nothing, an empty folder, or an earlier copy: only these may be replaced. */
export const mayReplace = (folder: string): boolean =>
  !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, "release.json.minisig"))

/**
 * Writes the copy beside its place and then moves it there, so that nobody is ever served half of one. Throws
 * `not-a-copy-there`, and whatever the disk refuses, before anything of an earlier copy is touched.
 */
export function writeCopy(out: string, copy: Copy): void {
  const folder = resolve(out)
  if (!mayReplace(folder)) refuse("not-a-copy-there")
  const [fresh, old] = [`${folder}.new`, `${folder}.old`]
  for (const each of [fresh, old]) rmSync(each, { recursive: true, force: true })
  fill(fresh, copy)
  if (existsSync(folder)) renameSync(folder, old)
  renameSync(fresh, folder)
  rmSync(old, { recursive: true, force: true })
}
