import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "esbuild"
import { root } from "../package-command.ts"
import { nodeOptions } from "../workstation-process.mjs"
import { type Package, packageAt, packagesIn, packageText } from "./packages.ts"

/** The workstation's program without its packages' installation: `keys` and `crypto`, and what they are made with. */

/** What starts a process or a thread of its own, and `main`. */
const entries = {
  main: "keys/main.ts",
  unlock: "keys/ring/unlock.ts",
  "open-worker": "keys/post/open-worker.ts",
  "output-worker": "keys/check/output-worker.ts",
}

/** Packages of which more than code is needed, copied as they are: the database's binaries, and the fonts of papers. */
const copied: { [name: string]: string[] } = {
  "better-sqlite3": ["package.json", "LICENSE", "lib", "prebuilds"],
  "dejavu-fonts-ttf": ["package.json", "LICENSE", "ttf/DejaVuSans.ttf", "ttf/DejaVuSans-Bold.ttf"],
}

/** ML-KEM in node:crypto. */
const leastNode = [24, 7] as const

/** Plain enough for any Node: says in a sentence when this one is too old. */
const launcher = `// Starts the workstation: node canopy.mjs COMMAND
const [major, minor] = process.versions.node.split(".").map(Number)
if (major < ${leastNode[0]} || (major === ${leastNode[0]} && minor < ${leastNode[1]})) {
  process.stderr.write("This needs Node ${leastNode.join(".")} or newer. Install it from nodejs.org or your system, then try again.\\n")
  process.exitCode = 2
} else await import("./main.mjs")
`

const shell = `#!/bin/sh
# Starts the workstation with as little memory as it needs: ./canopy COMMAND
MALLOC_MMAP_THRESHOLD_=262144 exec node ${nodeOptions.join(" ")} "$(dirname "$(readlink -f "$0")")/canopy.mjs" "$@"
`

/** Writes the bundle into a folder, which is emptied before. Gives the packages that are in it, in order of their names. */
export async function writeBundle(folder: string): Promise<Package[]> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([out, file]) => ({ in: file, out })),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    external: Object.keys(copied),
    // Packages of the older kind ask for Node's own modules by this name.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  })
  for (const [name, files] of Object.entries(copied)) copyPackage(folder, name, files)
  const packages = packagesIn(Object.keys(metafile.inputs), Object.keys(copied))
  writeFileSync(join(folder, "PACKAGES.txt"), packageText(packages))
  writeFileSync(join(folder, "canopy.mjs"), launcher)
  writeFileSync(join(folder, "canopy"), shell, { mode: 0o755 })
  cpSync(join(root, "LICENSE"), join(folder, "LICENSE"))
  writeFileSync(join(folder, "README.txt"), readFileSync(join(root, "tool", "bundle", "README.txt")))
  return packages
}

function copyPackage(folder: string, name: string, files: readonly string[]): void {
  const from = join(root, "node_modules", name)
  for (const file of files)
    if (existsSync(join(from, file)))
      cpSync(join(from, file), join(folder, "node_modules", name, file), { recursive: true })
  if (!packageAt(name)) throw new Error(`${name} is not installed`)
}
