import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { Random } from "../crypto/bytes.ts"
import type { Day } from "../crypto/day.ts"
import { type Organisation, organisation as organisationSchema } from "../crypto/documents/organisation.ts"
import { jsonOf } from "../crypto/publication.ts"
import { done, type Result, refused } from "../crypto/result.ts"
import type { Configuration } from "./configuration.ts"
import { type DrillFailure, whyNotStart } from "./drill.ts"
import type { Render } from "./pages.ts"
import type { ShownAs } from "./search/kept.ts"
import { readSiteFiles, type SiteFiles } from "./site-files.ts"
import { openStore, type StoreFailure, usualSlots } from "./store/sqlite.ts"
import type { Store } from "./store/store.ts"

/** What the server is made of, as the folders and files of its configuration hold it. */
/** What the built site gives: files, and what renders pages from data that is handed in. */
type Built = { site: SiteFiles; render: Render; shownAs: ShownAs }
export type Parts = Built & { organisation: Organisation; store: Store }

export type PartsFailure =
  | { kind: "no-organisation" }
  | { kind: "not-an-organisation" }
  | { kind: "no-site" }
  | { kind: "no-data-folder" }
  | DrillFailure
  | StoreFailure

export const partsSentences = {
  "no-organisation": "CANOPY_ORGANISATION names no file that can be read.",
  "not-an-organisation": "The file that CANOPY_ORGANISATION names is not an organisation.json of this version.",
  "no-drill":
    "Nobody has shown yet that a backup can be restored, so this portal does not start. At a workstation run canopy restore --drill, and carry drill.json into the folder of organisation.json; docs/backup.md says how.",
  "not-our-drill":
    "The drill.json beside organisation.json is damaged, or is not signed by anybody of this organisation. Carry the one that canopy restore --drill wrote.",
  "no-site": "CANOPY_SITE names no built site: run npm run build, and name the folder that it makes.",
  "no-data-folder": "CANOPY_DATA names no folder that can be made or written to.",
  "newer-file": "The store in CANOPY_DATA was written by a later version of this program. Use that one.",
  "another-letter-length":
    "The store in CANOPY_DATA was made for another number of recipients than organisation.json says.",
  "disk-full": "The disk that holds CANOPY_DATA is full, failing or read-only.",
  "not-a-store": "The store in CANOPY_DATA is damaged or is something else. It was left as it is: restore a backup.",
} satisfies Record<PartsFailure["kind"], string>

function readOrganisation(path: string): Result<Organisation, PartsFailure> {
  if (!existsSync(path)) return refused({ kind: "no-organisation" })
  const parsed = organisationSchema.safeParse(jsonOf(readFileSync(path, "utf8")))
  return parsed.success ? done(parsed.data) : refused({ kind: "not-an-organisation" })
}

/** The one joint between server and site: the entry that Astro built, used with data handed in. */
async function readSite(folder: string): Promise<Result<Built, PartsFailure>> {
  try {
    const entry = (await import(pathToFileURL(resolve(folder, "server/entry.mjs")).href)) as Omit<Built, "site">
    return done({ site: readSiteFiles(folder), render: entry.render, shownAs: entry.shownAs })
  } catch {
    return refused({ kind: "no-site" })
  }
}

/** Makes the folder when it is missing, readable by nobody else. */
function makeFolder(path: string): boolean {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    return true
  } catch {
    return false
  }
}

/** Everything, or the first thing that is not as it should be. */
export async function readParts(
  { data, site: siteFolder, organisation: organisationPath }: Configuration,
  random: Random,
  today: () => Day,
): Promise<Result<Parts, PartsFailure>> {
  const organisation = readOrganisation(organisationPath)
  if (!organisation.ok) return organisation
  const failure = whyNotStart(organisation.value, organisationPath)
  if (failure) return refused(failure)
  const built = await readSite(siteFolder)
  if (!built.ok) return built
  if (!makeFolder(data)) return refused({ kind: "no-data-folder" })
  const { recipients } = organisation.value
  const store = openStore({ folder: data, recipients, ...usualSlots, random, today })
  return store.ok ? done({ organisation: organisation.value, ...built.value, store: store.value }) : store
}
