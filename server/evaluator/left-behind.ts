import { readdirSync } from "node:fs"
import { join } from "node:path"

/** Another process with this id. The folder of an id like ours is older than we are. */
function runs(id: number): boolean {
  if (id === process.pid) return false
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH"
  }
}

/** Temporary folders in `parent` that begin with `prefix` and end with `PROCESS-ID-XXXXXX`, of processes that were killed. */
export const leftBehind = (parent: string, prefix: string): string[] =>
  readdirSync(parent)
    .filter((name) => {
      const [, id] = /-(\d+)-[A-Za-z0-9]{6}$/.exec(name) ?? []
      return name.startsWith(prefix) && id !== undefined && !runs(Number(id))
    })
    .map((name) => join(parent, name))
