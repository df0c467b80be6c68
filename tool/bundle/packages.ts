import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../package-command.ts"

/** The packages in the bundle: counted and listed, because whoever trusts it trusts them. */
export type Package = { name: string; version: string; license: string }

export function packageAt(name: string): Package {
  const { version, license } = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"))
  return { name, version, license: typeof license === "string" ? license : "see the package" }
}

/** "node_modules/a/node_modules/@b/c/d.js" → "a/node_modules/@b/c": a package that carries another one of its own. */
const nameIn = (path: string): string | undefined =>
  /^node_modules\/((?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]

/** Of the files that went into a bundle, and of what was copied beside it. */
export function packagesIn(files: readonly string[], copied: readonly string[]): Package[] {
  const names = new Set([...files.flatMap((file) => nameIn(file) ?? []), ...copied])
  return [...names].sort().map(packageAt)
}

export const packageText = (packages: readonly Package[]): string =>
  `${packages.length} packages are in this program, beside Node itself.\n\n${packages
    .map(({ name, version, license }) => `${name} ${version} (${license})`)
    .join("\n")}\n`
