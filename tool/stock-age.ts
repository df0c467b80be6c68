// The stock `age`, which our sealed letters must open in. The hybrid post-quantum kind came with 1.3, and Debian's
// stable releases carry an older one, so this takes Debian unstable's package, unpacked into a folder of our own. The
// machine's package sources and installed packages stay as they are. It needs Debian, but not root.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { apt, aptFailure, debianMirror } from "./apt.ts"
import { root } from "./package-command.ts"

const version = "1.3.2"
const debianVersion = `${version}-1`
const keyring = "/usr/share/keyrings/debian-archive-keyring.gpg"

// SHA-256 of the .deb, as Debian's signed package lists gave it when this version was tried.
const pins: Record<string, { architecture: string; sha256: string }> = {
  x64: { architecture: "amd64", sha256: "ef3b46000103bb3a3ab0376c47b147c07a8459a21f2ca88a15ad0bc6c8dfddf6" },
  arm64: { architecture: "arm64", sha256: "c30a961455158e5b906c4e8fae8c1d2f5a7abffa1771c84c6284beb78dd926d3" },
}

const cache = join(root, "node_modules", ".cache", "canopy-tools", `age-${version}`)

/** The folder with `age`, `age-keygen` and `age-plugin-pq`, or null if this project has not unpacked them. */
export function stockAgeFolder(): string | null {
  const folder = join(cache, "usr", "bin")
  return existsSync(join(folder, "age")) ? folder : null
}

/** Is this the version that we pin, or a later one? Asks the program itself. */
export function newEnough(age: string): boolean {
  const said = spawnSync(age, ["--version"], { encoding: "utf8" }).stdout ?? ""
  const numbers = /^v?(\d+\.\d+\.\d+)/.exec(said.trim())?.[1]
  return numbers !== undefined && numbers.localeCompare(version, "en", { numeric: true }) >= 0
}

/** `gone`: nobody can get this version from Debian any more, so its absence says nothing about the machine. */
export type FetchFailure = { why: string; gone: boolean }

/** Downloads, compares with the pin, unpacks. Null when `stockAgeFolder` can be asked again. */
export function fetchStockAge(): FetchFailure | null {
  const pin = pins[process.arch]
  const mirror = debianMirror()
  if (!pin) return { why: `no age is pinned for this kind of machine (${process.arch})`, gone: false }
  if (!mirror) return { why: "age is taken from Debian unstable, and apt here knows no Debian mirror", gone: false }
  const folder = mkdtempSync(join(tmpdir(), "canopy-age-"))
  try {
    return download(folder, mirror) ?? unpack(folder, `age_${debianVersion}_${pin.architecture}.deb`, pin.sha256)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function download(folder: string, mirror: string): FetchFailure | null {
  const privately = privateConfiguration(folder, mirror)
  const updated = apt([...privately, "update"], folder)
  if (updated.status !== 0) return { why: `Debian unstable cannot be reached: ${aptFailure(updated)}`, gone: false }
  const fetched = apt([...privately, "download", `age=${debianVersion}`], folder)
  if (fetched.status === 0) return null
  // apt says "not found" of a version that the list does not name; anything else is trouble on the way.
  const gone = /was not found/.test(fetched.stderr)
  const why = gone
    ? `Debian unstable no longer carries age ${debianVersion}: move the pin in tool/stock-age.ts`
    : `age could not be downloaded: ${aptFailure(fetched)}`
  return { why, gone }
}

/** Options that give apt its own sources, lists and cache under `folder`; the machine's proxy settings still count. */
function privateConfiguration(folder: string, mirror: string): string[] {
  for (const part of ["lists/partial", "cache/archives/partial"]) mkdirSync(join(folder, part), { recursive: true })
  writeFileSync(join(folder, "sources.list"), `deb [signed-by=${keyring}] ${mirror} sid main\n`)
  const options = [
    `Dir::Etc::sourcelist=${join(folder, "sources.list")}`,
    "Dir::Etc::sourceparts=-",
    `Dir::State::lists=${join(folder, "lists")}`,
    `Dir::Cache=${join(folder, "cache")}`,
    // The folder is ours alone: apt's own user, to whom root hands downloads, could not write there.
    "APT::Sandbox::User=root",
  ]
  return options.flatMap((option) => ["-o", option])
}

function unpack(folder: string, file: string, sha256: string): FetchFailure | null {
  const deb = join(folder, file)
  if (createHash("sha256").update(readFileSync(deb)).digest("hex") !== sha256)
    return { why: `the age package that came is not the pinned one (${file}): not used`, gone: false }
  mkdirSync(dirname(cache), { recursive: true })
  // Beside its place, then renamed: a run that is cut short, or a second one, leaves no half of it.
  const beside = mkdtempSync(`${cache}-`)
  if (spawnSync("dpkg", ["-x", deb, beside]).status !== 0) return { why: "dpkg could not unpack age", gone: false }
  rmSync(cache, { recursive: true, force: true })
  renameSync(beside, cache)
  return null
}
