import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"

/**
 * typage 0.3.1 brings @noble/post-quantum 0.5.4, which asks for older curves and hashes of its own; package.json hands
 * it ours. If this fails because a version moved: run all of test/crypto with the new ones, then move these.
 */

const root = join(import.meta.dirname, "..", "..")
const packageJson = (folder: string) => JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"))
const installed = (name: string): string => packageJson(`node_modules/${name}`).version
/** What draws PDFs carries older copies of its own. It runs at the workstation only: test/zones.test.ts holds it there. */
const atTheWorkstation = "node_modules/pdfkit/node_modules/"
const copiesIn = (folder: string, name: string): string[] =>
  globSync(`node_modules/**/${name}/package.json`, { cwd: folder }).filter((each) => !each.startsWith(atTheWorkstation))
const { dependencies, overrides } = packageJson(".")
const pins: Record<string, string> = overrides["@noble/post-quantum"]

describe("one copy of each primitive reaches the reporter's browser", () => {
  test("the post-quantum library is the one that was tried, and handed on what was tried with it", () => {
    expect(pins["."]).toBe(installed("@noble/post-quantum"))
    expect(pins["@noble/curves"]).toBe(installed("@noble/curves"))
    expect(pins["@noble/hashes"]).toBe(installed("@noble/hashes"))
  })

  test.each(["@noble/ciphers", "@noble/curves", "@noble/hashes", "@noble/post-quantum", "@scure/base"])(
    "%s is installed once, in the version that package.json names",
    (name) => {
      expect(copiesIn(root, name)).toEqual([`node_modules/${name}/package.json`])
      expect(dependencies[name]).toBe(installed(name))
    },
  )

  test("a second copy, deep inside another package, would be seen", () => {
    const folder = mkdtempSync(join(tmpdir(), "canopy-copies-"))
    const nested = "node_modules/age-encryption/node_modules/@noble/hashes"
    for (const place of ["node_modules/@noble/hashes", nested]) {
      mkdirSync(join(folder, place), { recursive: true })
      writeFileSync(join(folder, place, "package.json"), "{}")
    }
    expect(copiesIn(folder, "@noble/hashes")).toContain(`${nested}/package.json`)
    rmSync(folder, { recursive: true })
  })

  test("cryptography is pinned exactly: an update is a decision", () => {
    for (const name of Object.keys(dependencies).filter((each) => /noble|scure|age-/.test(each)))
      expect(dependencies[name]).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
