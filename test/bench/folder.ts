import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { during } from "./leftovers.ts"

/** Works in a folder that is gone afterwards. */
export function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), "canopy-bench-"))
  return during(folder, () => rmSync(folder, { recursive: true, force: true }), work)
}
