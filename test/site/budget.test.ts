import { describe, expect, test } from "vitest"
import { smallNames } from "../../crypto/small-letters.ts"
import { clientFiles } from "./support/build.ts"
import { page } from "./support/markup.ts"
import { gzip, loadedBy, withImports } from "./support/weight.ts"

/** Bytes and requests until one can type, sealing code included (gzip). An old phone on a slow line pays for each. */
const mostBytes = 60_000
const mostRequests = 6

const sizes = (paths: readonly string[]) => paths.map((path) => [path, gzip(clientFiles().get(path)!)] as const)
const total = (paths: readonly string[]): number => sizes(paths).reduce((sum, [, size]) => sum + size, 0)

const small = smallNames.map((name) => `en/${name}.html`)

describe.each(["en/report.html", "en/report/quick.html", ...small])("%s", (path) => {
  const loaded = [path, ...loadedBy(page(path))]

  test("N2: is ready to type in after 60 KB at most, sealing code included, in six requests", () => {
    expect(total(loaded), JSON.stringify(sizes(loaded))).toBeLessThanOrEqual(mostBytes)
    expect(loaded.length).toBeLessThanOrEqual(mostRequests)
  })

  test("leaves the list of words for later", () => {
    for (const each of loaded) expect(clientFiles().get(each)?.includes("abandon"), each).toBe(false)
  })
})

describe("en/messages.html", () => {
  const loaded = ["en/messages.html", ...loadedBy(page("en/messages.html"))]
  const chunk = (name: string) => [...clientFiles().keys()].filter((path) => path.startsWith(`assets/${name}.`))
  /** What is loaded when somebody begins to type, and when somebody begins to write back. */
  const later = ["typed-code", "opening", "writing"].flatMap(chunk).filter((path) => path.endsWith(".js"))

  test("N3: is ready to type in after 18 KB, opens answers after 85 KB, and writes back after 90 KB all in", () => {
    expect(later).toHaveLength(3)
    expect(total(loaded), JSON.stringify(sizes(loaded))).toBeLessThanOrEqual(18_000)
    const allAfter = (chunks: readonly string[]) => {
      const all = [...loaded, ...chunks.flatMap((path) => withImports(path, clientFiles()))]
      return total([...new Set(all)])
    }
    expect(allAfter(later.slice(0, 2)), JSON.stringify(sizes(later))).toBeLessThanOrEqual(85_000)
    expect(allAfter(later), JSON.stringify(sizes(later))).toBeLessThanOrEqual(90_000)
    expect(loaded.length).toBeLessThanOrEqual(mostRequests)
  })

  test("leaves the list of words, and what opens seals, for whoever types a code", () => {
    for (const each of loaded) {
      expect(clientFiles().get(each)?.includes("abandon"), each).toBe(false)
      expect(clientFiles().get(each)?.includes("age-encryption.org"), each).toBe(false)
    }
  })
})

test("the way out weighs a kilobyte of 1,000 bytes at most", () => {
  const [leave] = [...clientFiles()].filter(([path]) => /^assets\/Layout.*\.js$/.test(path))
  expect(gzip(leave![1])).toBeLessThanOrEqual(1000)
})
