import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { archive } from "./bundle/archive.ts"
import { writeBundle } from "./bundle/write.ts"
import { root } from "./package-command.ts"

// `npm run bundle`: the workstation's program as one file that needs no installation, into ./dist-workstation.
const out = join(root, "dist-workstation")
mkdirSync(out, { recursive: true })
const folder = join(out, "canopy-workstation")
const packages = await writeBundle(folder)
const file = join(out, "canopy-workstation.tar.gz")
writeFileSync(file, archive(out, "canopy-workstation"))
process.stdout.write(
  `${packages.length} packages are in it. Sign it with: npm run -s canopy -- release sign-bundle ${file}\n`,
)
