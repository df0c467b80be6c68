// Every import in the four folders, type-only ones too, as "this file names that one".
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, posix } from "node:path"
import { cruise, type ICruiseResult, type IDependency } from "dependency-cruiser"

/**
 * `from`: a path from the root. `to`: such a path too (`ours`), `node:…` (`builtin`), or what was written (`package`).
 * `typeOnly`: nothing comes over that could be called.
 */
export type Import = { from: string; to: string; kind: "ours" | "builtin" | "package"; typeOnly: boolean }

export const zones = ["site", "server", "keys", "crypto"] as const

export async function importsIn(root: string): Promise<Import[]> {
  const folders = zones.filter((zone) => existsSync(join(root, zone)))
  return [...(await scriptImports(root, folders)), ...folders.flatMap((zone) => astroImports(root, zone))]
}

async function scriptImports(root: string, folders: string[]): Promise<Import[]> {
  const options = { baseDir: root, tsPreCompilationDeps: true, doNotFollow: { path: "node_modules|^dist/" } } as const
  const { output } = await cruise(folders, options, { extensions: [".ts", ".mts", ".js", ".mjs"] })
  const modules = (output as ICruiseResult).modules.filter(({ source }) => folders.includes(source.split("/")[0] ?? ""))
  return modules.flatMap(({ source, dependencies }) => dependencies.map((each) => found(source, each)))
}

function found(from: string, { module, resolved, coreModule, couldNotResolve, dependencyTypes }: IDependency): Import {
  const typeOnly = dependencyTypes.some((type) => type === "type-only" || type === "type-import")
  if (coreModule) return { from, to: `node:${module.replace(/^node:/, "")}`, kind: "builtin", typeOnly }
  if (!isRelative(module) && !couldNotResolve && !resolved.includes("node_modules"))
    return { from, to: resolved, kind: "ours", typeOnly }
  return { ...written(from, module), typeOnly }
}

// dependency-cruiser does not read .astro files. Whatever stands there behind `from`, `import` or a script's `src` is
// taken for an import, wherever it stands: a false alarm in prose is mended sooner than a crossing that nobody saw.
const astroImport = /\b(?:from|import)\s*\(?\s*["'`]([^"'`]+)["'`]|<script\b[^>]*?\bsrc=["']([^"']+)["']/g

function astroImports(root: string, zone: string): Import[] {
  const files = readdirSync(join(root, zone), { recursive: true, encoding: "utf8" })
  const pages = files.filter((file) => file.endsWith(".astro")).map((file) => posix.join(zone, file))
  return pages.flatMap((page) =>
    [...readFileSync(join(root, page), "utf8").matchAll(astroImport)].map(([, module, src]) =>
      written(page, module ?? src ?? ""),
    ),
  )
}

/** By name alone, whether or not the file is there: a crossing to a file still to be written is one as well. */
function written(from: string, module: string): Import {
  if (isRelative(module)) return { from, to: posix.join(posix.dirname(from), module), kind: "ours", typeOnly: false }
  return { from, to: module, kind: module.startsWith("node:") ? "builtin" : "package", typeOnly: false }
}

const isRelative = (module: string) => module.startsWith(".")
