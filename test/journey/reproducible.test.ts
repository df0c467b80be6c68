import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { root } from "../../tool/package-command.ts"

const sources = ["site", "crypto", "tool", "astro.config.mjs", "tsconfig.json", "package.json"]
const folder = mkdtempSync(join(tmpdir(), "canopy-builds-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Hard links where the file system is the same, copies elsewhere: a link would show the first folder's name. */
function copyTools(to: string): void {
  const from = join(root, "node_modules")
  const linked = spawnSync("cp", ["-al", from, to], { stdio: "ignore" })
  if (linked.status !== 0) cpSync(from, to, { recursive: true, verbatimSymlinks: true })
}

/** Builds a copy of the sources in a folder of this name, from its own copy of the tools. */
async function buildIn(name: string): Promise<Map<string, string>> {
  const copy = join(folder, name)
  mkdirSync(copy)
  for (const source of sources) cpSync(join(root, source), join(copy, source), { recursive: true })
  copyTools(join(copy, "node_modules"))
  const { buildSite } = (await import(join(copy, "tool", "build-site.ts"))) as typeof import("../../tool/build-site.ts")
  buildSite(join(copy, "site", "organisation.json"), join(copy, "dist"))
  return hashes(join(copy, "dist"))
}

const hashes = (built: string): Map<string, string> =>
  new Map(
    readdirSync(built, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(built, path), createHash("sha256").update(readFileSync(path)).digest("hex")]),
  )

describe("a release", () => {
  it("is the same to the byte wherever it is built", async () => {
    const first = await buildIn("here")
    const second = await buildIn("somewhere-else-with-a-longer-name")
    expect(first.size).toBeGreaterThan(15)
    expect([...second]).toEqual([...first])
  }, 120_000)

  it("names no folder of the machine that built it", () => {
    const built = join(folder, "here", "dist")
    const naming = [...hashes(built).keys()].filter((path) => {
      const text = readFileSync(join(built, path), "utf8")
      return text.includes(folder) || text.includes(root)
    })
    expect(naming).toEqual([])
  })
})
