import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/**
 * Astro writes the folders of the building machine into the server's code. Nobody needs to know them, and two builds in
 * two places must give the same bytes: here they become one name. `folders` with a slash at their end, longest first.
 */
export function forgetFolders(server: URL, folders: readonly URL[]): void {
  const names = folders.flatMap((folder) => [folder.href, fileURLToPath(folder)])
  for (const file of readdirSync(server, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const path = join(file.parentPath, file.name)
    const text = readFileSync(path, "utf8")
    writeFileSync(
      path,
      names.reduce((rest, name) => rest.replaceAll(name, nowhere(name)), text),
    )
  }
}

const nowhere = (name: string): string => (name.startsWith("file:") ? "file:///canopy/" : "/canopy/")
