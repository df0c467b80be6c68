import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type Release, type ReleaseFile, release } from "../../crypto/documents/release.ts"
import { signMinisign } from "../../crypto/minisign.ts"
import { publicationText, signPublication } from "../../crypto/publication.ts"
import { refuse } from "../refusals/refusal.ts"
import { writeWhole } from "../ring/files.ts"

/** What is signed once a build: `client/` is served as it is, `server/` renders pages from publications. */
const served = "client"
const renderer = "server"

export const fileEntry = (path: string, bytes: Uint8Array): ReleaseFile => ({
  path,
  bytes: bytes.length,
  sha256: createHash("sha256").update(bytes).digest("hex"),
})

/** Every file below the folder, paths with "/" and in one order on every machine. */
function entries(folder: string): ReleaseFile[] {
  if (!existsSync(folder)) return refuse("not-a-release")
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => fileEntry(path.slice(folder.length).replaceAll("\\", "/"), readFileSync(path)))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The list of everything in a built folder. Throws the refusal `not-a-release`. */
export const releaseOf = (folder: string, organisation: string, epoch: number): Release =>
  release.parse({
    kind: "canopy/release",
    version: 1,
    epoch,
    organisation,
    served: entries(join(folder, served)),
    renderer: entries(join(folder, renderer)),
  })

/** Writes `release.json` and `release.json.minisig` beside the two folders. `seed`: the release key, 32 bytes. */
export function signRelease(folder: string, organisation: string, epoch: number, seed: Uint8Array): Release {
  const list = releaseOf(folder, organisation, epoch)
  writeWhole(join(folder, "release.json"), Buffer.from(publicationText(list)))
  writeWhole(join(folder, "release.json.minisig"), Buffer.from(signPublication(list, seed)))
  return list
}

/** Writes FILE.minisig beside the workstation's bundle: `minisign -Vm FILE -P RW…` checks it. Throws `file-not-found`. */
export function signBundle(file: string, epoch: number, seed: Uint8Array): void {
  writeWhole(`${file}.minisig`, Buffer.from(signMinisign(readFileSync(file), seed, `canopy/workstation ${epoch}`)))
}
