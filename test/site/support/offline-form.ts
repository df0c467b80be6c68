import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { CarriedKeys } from "../../../crypto/documents/carried-keys.ts"
import { fillForm } from "../../../keys/outbound/offline-form.ts"
import { buildSite } from "../../../tool/build-site.ts"
import { scheme, today } from "./scheme.ts"

/** What `canopy release sign` puts into the form today. */
export const carried: NonNullable<CarriedKeys> = {
  day: today,
  roster: scheme.signedRoster,
  standing: scheme.standingKeys,
}

/** The form of a scheme whose portal stands at this address, and copies of it with keys in them, as on a stick. */
export function buildForm(portal: string) {
  const folder = mkdtempSync(join(tmpdir(), "canopy-form-"))
  const organisationFile = join(folder, "organisation.json")
  const organisation = { ...scheme.organisation, origins: { clear: portal, onion: null } }
  writeFileSync(organisationFile, JSON.stringify(organisation))
  buildSite(organisationFile, join(folder, "site"))
  const built = join(folder, "site", "client", "en", "form.html")
  let copies = 0
  return {
    built,
    site: join(folder, "site"),
    /** The address of a file that carries these keys. */
    with: (keys: CarriedKeys): string => {
      const copy = join(folder, `form-${++copies}.html`)
      copyFileSync(built, copy)
      fillForm(copy, keys)
      return pathToFileURL(copy).href
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export type BuiltForm = ReturnType<typeof buildForm>
