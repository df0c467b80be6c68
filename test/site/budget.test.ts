import { gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { clientFiles } from "./support/build.ts"
import { page, tagsIn } from "./support/markup.ts"

/** Bytes and requests until one can type, sealing code included (gzip). An old phone on a slow line pays for each. */
const mostBytes = 60_000
const mostRequests = 6

const gzip = (file: Buffer): number => gzipSync(file, { level: 9 }).length

/** A script with everything it imports at once: `import(…)` is for later, and does not count. */
function withImports(path: string, files: Map<string, Buffer>): string[] {
  const script = files.get(path)?.toString() ?? ""
  const imports = [...script.matchAll(/(?:import|from)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(
    ([, name]) => `assets/${name}`,
  )
  return [path, ...imports.flatMap((each) => withImports(each, files))]
}

function loadedBy(html: string): string[] {
  const files = clientFiles()
  const linked = tagsIn(html).flatMap(({ name, attributes }) => {
    if (name === "script") return withImports((attributes.src ?? "").slice(1), files)
    return name === "link" && attributes.href ? [attributes.href.slice(1)] : []
  })
  return [...new Set(linked)]
}

describe.each(["en/report.html", "en/report/quick.html"])("%s", (path) => {
  const loaded = [path, ...loadedBy(page(path))]

  test("N2: is ready to type in after 60 KB at most, sealing code included, in six requests", () => {
    const bytes = loaded.map((each) => [each, gzip(clientFiles().get(each)!)] as const)
    const total = bytes.reduce((sum, [, size]) => sum + size, 0)
    expect(total, JSON.stringify(bytes)).toBeLessThanOrEqual(mostBytes)
    expect(loaded.length).toBeLessThanOrEqual(mostRequests)
  })

  test("leaves the list of words for later", () => {
    for (const each of loaded) expect(clientFiles().get(each)?.includes("abandon"), each).toBe(false)
  })
})

test("the way out weighs a kilobyte at most", () => {
  const [leave] = [...clientFiles()].filter(([path]) => /^assets\/Layout.*\.js$/.test(path))
  expect(gzip(leave![1])).toBeLessThanOrEqual(1024)
})
