import { createHash } from "node:crypto"
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/**
 * Pages that are carried as one file: their styles and their one script go into them, and the hashes of both into their
 * policy, in the places of `{style}` and `{script}` (CSP 3 §2.3.1, hash-source). Throws, and ends the build, when such a
 * page would still have to load something.
 */
export function makeSingleFiles(client: string, server: string, name: string): void {
  const pages = readdirSync(client, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(`/${name}`))
  const assets = pages.flatMap((page) => makeSingle(client, page))
  for (const asset of new Set(assets)) if (!isLoaded(client, server, asset)) rmSync(join(client, asset))
}

const stylesheet = /<link rel="stylesheet" href="\/([^"]+)"\s*\/?>/g
const moduleScript = /<script type="module" src="\/([^"]+)"><\/script>/g

/** Gives the assets that went into the page. */
function makeSingle(client: string, page: string): string[] {
  const html = readFileSync(join(client, page), "utf8")
  const styles = [...html.matchAll(stylesheet)].map(([, path = ""]) => path)
  const scripts = [...html.matchAll(moduleScript)].map(([, path = ""]) => path)
  const textOf = (paths: string[]) => paths.map((path) => readFileSync(join(client, path), "utf8").trim()).join("")
  const [style, script] = [textOf(styles), textOf(scripts)]
  if (scripts.length !== 1 || /\bimport\b[\s("'{]|\bexport\b|<\/script|<!--/i.test(script))
    throw new Error(`${page} needs one script that stands alone`)
  if (/@import|url\(|<\//.test(style)) throw new Error(`${page} has a style that loads something`)
  const single = html
    .replaceAll(stylesheet, "")
    .replaceAll(moduleScript, "")
    .replace("</head>", () => `<style>${style}</style></head>`)
    .replace("</body>", () => `<script type="module">${script}</script></body>`)
    .replace("{style}", hashOf(style))
    .replace("{script}", hashOf(script))
  writeFileSync(join(client, page), single)
  return [...styles, ...scripts]
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`

const textsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))

/** Whether another page loads it. The built program also lists every asset there ever was, and loads none by that. */
const isLoaded = (client: string, server: string, asset: string): boolean =>
  textsIn(client).some((text) => text.includes(asset)) ||
  textsIn(server).some((text) => text.includes(`"src":"${asset}"`) || text.includes(`"src":"/${asset}"`))
