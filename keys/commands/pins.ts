import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { jsonOf } from "../../crypto/publication.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Pins } from "../ring/ceremony.ts"
import { writeWhole } from "../ring/files.ts"
import type { Context } from "./command.ts"

/** `organisation.json` as the file that a ceremony writes its pins into; everything else in it stays as it was. */

/** The file that `--organisation-file` names, or the one in the workstation's folder. Throws `file-not-found`. */
export function pinsFile({ options, home }: Context): string {
  const named = options["organisation-file"]
  if (named && !existsSync(dirname(named))) return refuse("file-not-found")
  return named ?? join(home, "organisation.json")
}

/** What the file holds now; nothing when there is none. Throws `not-an-organisation-file`. */
export function readPinned(path: string): object {
  if (!existsSync(path)) return {}
  const before = jsonOf(readFileSync(path, "utf8"))
  return typeof before === "object" && before !== null && !Array.isArray(before)
    ? before
    : refuse("not-an-organisation-file")
}

export const writePins = (path: string, pins: Partial<Pins> & { name?: string }): void =>
  writeWhole(path, Buffer.from(`${JSON.stringify({ ...readPinned(path), ...pins }, null, 2)}\n`))
