import { fileURLToPath } from "node:url"
import type { AstroConfig, AstroIntegration } from "astro"
import { spoken } from "../words/spoken.ts"
import { refuseHoles } from "../words/whole.ts"
import { forgetFolders } from "./forget-folders.ts"
import { makeSingleFiles } from "./single-file.ts"

const gallery = new URL("../gallery/gallery.astro", import.meta.url)

/**
 * The joint between Astro and whatever serves it: the built entry exports `render(request, locals)` and nothing listens.
 * Headers, files and data are the caller's.
 */
export function canopyAdapter(): AstroIntegration {
  let config: AstroConfig
  return {
    name: "canopy-adapter",
    hooks: {
      "astro:config:setup": ({ command, injectRoute }) => {
        // For whoever changes a component, and for pictures (`npm run gallery`): an organisation's site has no such page.
        if (command !== "dev" && !process.env.CANOPY_GALLERY) return
        injectRoute({ pattern: "/[lang]/gallery", entrypoint: gallery, prerender: true })
      },
      "astro:config:done": ({ config: decided, setAdapter }) => {
        config = decided
        setAdapter({
          name: "canopy-adapter",
          entrypointResolution: "auto",
          serverEntrypoint: new URL("./entry.ts", import.meta.url),
          adapterFeatures: { buildOutput: "server", middlewareMode: "classic" },
          supportedAstroFeatures: { staticOutput: "stable", hybridOutput: "stable", serverOutput: "stable" },
        })
      },
      "astro:build:start": () => refuseHoles(spoken),
      "astro:build:done": () => {
        forgetFolders(config.build.server, [config.outDir, config.root])
        makeSingleFiles(fileURLToPath(config.build.client), fileURLToPath(config.build.server), "form.html")
      },
    },
  }
}
