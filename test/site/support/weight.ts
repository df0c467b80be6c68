import { gzipSync } from "node:zlib"
import { clientFiles } from "./build.ts"
import { tagsIn } from "./markup.ts"

/** What a page costs, in bytes as they come over the line (gzip, level 9). */

export const gzip = (file: Buffer | string): number => gzipSync(file, { level: 9 }).length

const sizes = new Map<string, number>()
/** Of a file in `client/`. */
function sizeOf(path: string): number {
  const known = sizes.get(path) ?? gzip(clientFiles().get(path)!)
  sizes.set(path, known)
  return known
}

/** A script with everything it imports at once: `import(…)` is for later, and does not count. */
export function withImports(path: string, files: Map<string, Buffer>): string[] {
  const script = files.get(path)?.toString() ?? ""
  const imports = [...script.matchAll(/(?:import|from)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(
    ([, name]) => `assets/${name}`,
  )
  return [path, ...imports.flatMap((each) => withImports(each, files))]
}

/** Paths in `client/` of everything that a browser loads with a page; a feed is only pointed to. */
export function loadedBy(html: string): string[] {
  const files = clientFiles()
  const linked = tagsIn(html).flatMap(({ name, attributes }) => {
    if (name === "script") return withImports((attributes.src ?? "").slice(1), files)
    return name === "link" && attributes.href && attributes.rel !== "alternate" ? [attributes.href.slice(1)] : []
  })
  return [...new Set(linked)]
}

/** `requests`: the page itself is one. */
export type Weight = { html: number; css: number; js: number; requests: number }

export function weightOf(html: string): Weight {
  const loaded = loadedBy(html)
  const sum = (ending: string): number =>
    loaded.filter((path) => path.endsWith(ending)).reduce((total, path) => total + sizeOf(path), 0)
  return { html: gzip(html), css: sum(".css"), js: sum(".js"), requests: 1 + loaded.length }
}

/** The names of a page’s scripts, without what Astro and the build add: "Layout", "ReportForm". */
export const scriptsOf = (html: string): string[] =>
  tagsIn(html).flatMap(({ name, attributes }) =>
    name === "script" ? [/^\/assets\/([\w-]+)\./.exec(attributes.src ?? "")?.[1] ?? "?"] : [],
  )
