import type { EnvironmentOptions, Plugin } from "vite"

/** Astro builds for the newest browsers only; phones are older. What is left needs Chrome 93, Firefox 92 or Safari 15.4. */
const phones = ["chrome92", "firefox92", "safari15.4"]
const inBrowsers: EnvironmentOptions = { build: { target: "es2022", cssTarget: phones, modulePreload: false } }

/** The built entry stands alone: it runs wherever it is carried, without node_modules beside it. Styles are made here. */
const onMachines: EnvironmentOptions = { resolve: { noExternal: true }, build: { cssTarget: phones } }

/**
 * Server chunks hold absolute paths until `forgetFolders` has rewritten them, so their names may not depend on their
 * contents. (Scripts and styles for browsers keep a hash: no path gets into them.)
 */
const namedWithoutHash: EnvironmentOptions = {
  build: {
    cssTarget: phones,
    rolldownOptions: { experimental: { attachDebugInfo: "none" }, output: { chunkFileNames: "chunks/[name].mjs" } },
  },
}

const environments: Record<string, EnvironmentOptions> = {
  client: inBrowsers,
  prerender: onMachines,
  ssr: { ...onMachines, ...namedWithoutHash },
}

/** What Astro's own settings do not reach: for old phones, and for the same bytes wherever it is built. */
export const bundles = (): Plugin => ({
  name: "canopy:bundles",
  enforce: "post",
  configEnvironment: (name) => environments[name],
  // Where a source says `import.meta.env?.`, Astro writes in every variable of the building machine whose name stands
  // anywhere in that source. Without the question mark it writes in the one that is meant.
  transform: {
    order: "pre",
    filter: { code: "import.meta.env?." },
    handler: (code) => ({ code: code.replaceAll("import.meta.env?.", "import.meta.env."), map: null }),
  },
})
