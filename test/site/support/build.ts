import { createHash } from "node:crypto"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import type { Alert } from "../../../crypto/documents/alert.ts"
import type { OwnWords } from "../../../crypto/documents/pages.ts"
import type { PageData } from "../../../crypto/page-data.ts"
import type { BuiltPage } from "../../../site/reading/pages.ts"
import { buildSite } from "../../../tool/build-site.ts"
import { root } from "../../../tool/package-command.ts"
import { madeByOne } from "../../support/once.ts"
import { scheme } from "./scheme.ts"

/** The folder that git ignores. */
const results = join(root, "test", "results")

/** SHA-256 over the sources, so that test files that run side by side share one build, and an old one is never used. */
function sourcesHash(): string {
  const hash = createHash("sha256").update(JSON.stringify(scheme.organisation))
  for (const folder of ["site", "crypto"]) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    )
    for (const path of files.map((file) => join(file.parentPath, file.name)).sort())
      hash.update(path).update(readFileSync(path))
  }
  return hash
    .update(readFileSync(join(root, "astro.config.mjs")))
    .digest("hex")
    .slice(0, 12)
}

let built: string | null = null

/** With the page of all components (`npm run gallery`) it is another site, in a folder of its own. */
const kind = process.env.CANOPY_GALLERY ? "gallery-site-" : "site-"

/** The folder with `client/` and `server/`, built for the scheme of these tests. */
export function builtSite(): string {
  if (built) return built
  const name = kind + sourcesHash()
  const folder = join(results, name)
  madeByOne(
    name,
    () => existsSync(folder),
    () => buildInto(folder),
  )
  built = folder
  return built
}

function buildInto(folder: string): void {
  mkdirSync(results, { recursive: true })
  for (const old of readdirSync(results))
    if (old.startsWith(kind)) rmSync(join(results, old), { recursive: true, force: true })
  const workshop = mkdtempSync(join(results, "building-"))
  const organisationFile = join(workshop, "organisation.json")
  writeFileSync(organisationFile, JSON.stringify(scheme.organisation))
  buildSite(organisationFile, join(workshop, "out"))
  renameSync(join(workshop, "out"), folder)
  rmSync(workshop, { recursive: true })
}

export type Render = (request: Request, locals: PageData) => Promise<Response>

/** What the built entry exports. */
export type Entry = {
  render: Render
  shownAs: (alert: Alert) => string
  wordPages: () => readonly BuiltPage[]
  wordPaths: (own?: OwnWords | null) => string[]
}
export const builtEntry = async (): Promise<Entry> => (await import(join(builtSite(), "server", "entry.mjs"))) as Entry
export const builtRender = async (): Promise<Render> => (await builtEntry()).render

let files: Map<string, Buffer> | null = null

/** Every file in `client/`, by its path there. */
export function clientFiles(): Map<string, Buffer> {
  files ??= readFiles()
  return files
}

function readFiles(): Map<string, Buffer> {
  const client = join(builtSite(), "client")
  const paths = readdirSync(client, { recursive: true, encoding: "utf8" }).filter((path) => /\.\w+$/.test(path))
  return new Map(paths.map((path) => [path, readFileSync(join(client, path))]))
}
