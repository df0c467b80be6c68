import type { MetadataJson } from "libphonenumber-js/core"
import metadata from "libphonenumber-js/min/metadata"
import type { Plugin } from "vite"
import { phoneSlice } from "../../crypto/identifier/slice.ts"

const name = "virtual:phone-numbers"

/** `import { phoneNumbers } from "virtual:phone-numbers"`: what a page needs to know of numbers, in a string that is read when it is needed. */
export const phoneNumbers = (): Plugin => ({
  name: "canopy:phone-numbers",
  resolveId: { filter: { id: /^virtual:phone-numbers$/ }, handler: () => `\0${name}` },
  load: {
    filter: { id: /^\0virtual:phone-numbers/ },
    handler: () => {
      const slice = JSON.stringify(phoneSlice(metadata as unknown as MetadataJson))
      return `export const phoneNumbers = JSON.parse(${JSON.stringify(slice)})`
    },
  },
})
