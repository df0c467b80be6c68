import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { root, script } from "./package-command.ts"

/** Of the building machine's environment, no more than programs need to run: Astro writes what it finds there into its code. */
const kept = ["PATH", "HOME", "TMPDIR", "NODE_COMPILE_CACHE", "CANOPY_GALLERY"]
const environment = () =>
  Object.fromEntries(kept.flatMap((name) => (name in process.env ? [[name, process.env[name]]] : [])))

/** Builds the portal's pages for one organisation into a folder (absolute paths): `client/` and `server/`. */
export function buildSite(organisationFile: string, out: string): void {
  const env = { CANOPY_ORGANISATION: organisationFile, CANOPY_SITE_OUT: out, ASTRO_TELEMETRY_DISABLED: "1", TZ: "UTC" }
  execFileSync(process.execPath, [script("astro", "astro"), "build"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...environment(), ...env },
  })
}

const sources = ["site", "crypto"]
const files = ["astro.config.mjs", "package-lock.json", "tsconfig.json"]

/** SHA-256 over everything that a build depends on. */
function sourcesHash(organisationFile: string): string {
  const hash = createHash("sha256")
  const inFolders = sources.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  )
  for (const path of [...inFolders.sort(), ...files]) hash.update(path).update(readFileSync(join(root, path)))
  hash.update(readFileSync(organisationFile))
  return hash.digest("hex")
}

/** Builds only when something changed since the last time; says whether it did. */
export function buildWhenChanged(organisationFile: string, out: string): boolean {
  const stamp = `${out}.built-from`
  const hash = sourcesHash(organisationFile)
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash && existsSync(join(out, "server"))) return false
  buildSite(organisationFile, out)
  writeFileSync(stamp, hash)
  return true
}
