import { join } from "node:path"
import { writeBundle } from "../../tool/bundle/write.ts"
import { madeOnce } from "./once.ts"

const name = "canopy-workstation"

/**
 * The workstation's program as people have it: the bundle, which starts in half the time that its sources take. Made by
 * the first who asks in a run. Gives the path of the file to start.
 */
export async function workstationProgram(): Promise<string> {
  const made = await madeOnce("workstation", async (folder) => void (await writeBundle(join(folder, name))))
  return join(made, name, "canopy.mjs")
}
