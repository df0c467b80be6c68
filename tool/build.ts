import { resolve } from "node:path"
import { buildSite } from "./build-site.ts"

// `npm run build`: the pages for the organisation in CANOPY_ORGANISATION (or site/organisation.json), into ./dist.
buildSite(resolve(process.env.CANOPY_ORGANISATION ?? "site/organisation.json"), resolve("dist"))
process.stdout.write("Built into dist. Sign it with: npm run -s canopy -- release sign dist\n")
