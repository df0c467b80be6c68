import type { Plugin } from "vite"
import type { Organisation } from "../../crypto/documents/organisation.ts"

const name = "virtual:organisation"

/** `import { organisation } from "virtual:organisation"`: the values themselves, so that the built entry needs no file. */
export const organisationModule = (organisation: Organisation): Plugin => ({
  name: "canopy:organisation",
  resolveId: { filter: { id: /^virtual:organisation$/ }, handler: () => `\0${name}` },
  load: {
    filter: { id: /^\0virtual:organisation$/ },
    handler: () => `export const organisation = ${JSON.stringify(organisation)}`,
  },
})
