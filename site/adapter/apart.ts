import { basename } from "node:path"
import type { Plugin } from "vite"

const preloadHelper = "\0vite/preload-helper.js"

/**
 * Bundles everything that this script imports for it alone. Otherwise what two pages share becomes files of its own: the
 * form would pay for more requests, and for what only the other page needs of them. Few people load both in one visit.
 */
export const apart = (script: string): Plugin => ({
  name: `canopy:apart:${script}`,
  enforce: "pre",
  applyToEnvironment: ({ name }) => name === "client",
  async resolveId(source, importer, options) {
    const mark = `?apart-${basename(script, ".ts")}`
    if (!source.endsWith(script) && !importer?.endsWith(mark)) return null
    if (source === preloadHelper) return source + mark
    const resolved = await this.resolve(source, importer?.replace(mark, ""), { ...options, skipSelf: true })
    return resolved && { ...resolved, id: resolved.id + mark }
  },
  // Vite's own looks for styles to load first. No script of ours has any.
  load: {
    filter: { id: /^\0vite\/preload-helper\.js/ },
    handler: () => "export const __vitePreload = (load) => load()",
  },
})
