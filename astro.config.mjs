import { resolve } from "node:path"
import { defineConfig } from "astro/config"
import { canopyAdapter } from "./site/adapter/adapter.ts"
import { apart } from "./site/adapter/apart.ts"
import { bundles } from "./site/adapter/bundles.ts"
import { organisationModule } from "./site/adapter/organisation-module.ts"
import { phoneNumbers } from "./site/adapter/phone-numbers.ts"
import { smaller } from "./site/adapter/smaller.ts"
import { readOrganisation } from "./site/organisation.ts"

// Astro draws a key for server islands, which are not used here. Fixed, so that two builds give the same bytes.
process.env.ASTRO_KEY = Buffer.alloc(32).toString("base64")
process.env.ASTRO_TELEMETRY_DISABLED = "1"

const organisation = readOrganisation(resolve(process.env.CANOPY_ORGANISATION ?? "site/organisation.json"))

export default defineConfig({
  srcDir: "./site",
  publicDir: "./site/public",
  outDir: process.env.CANOPY_SITE_OUT ?? "./dist",
  adapter: canopyAdapter(),
  trailingSlash: "never",
  // Nothing inline, so that the policy "script-src 'self'; style-src 'self'" needs no exception.
  build: { format: "file", assets: "assets", inlineStylesheets: "never" },
  image: { service: { entrypoint: "astro/assets/services/noop" } },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [
      organisationModule(organisation),
      phoneNumbers(),
      bundles(),
      smaller("ReportForm", "opening", "answers"),
      apart("browser/come-back.ts"),
      apart("offline/form.ts"),
      apart("browser/project.ts"),
      apart("browser/project-messages.ts"),
      apart("browser/small.ts"),
      apart("browser/check.ts"),
    ],
  },
})
