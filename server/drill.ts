import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { carriedDrill, drill } from "../crypto/documents/drill.ts"
import type { Organisation } from "../crypto/documents/organisation.ts"
import { openedRoster } from "../crypto/documents/roster.ts"
import { jsonOf, openPublication } from "../crypto/publication.ts"

/**
 * A real portal starts only where somebody has shown that a backup can be restored: letters that nobody can open any
 * more are worse than none. The proof is `drill.json`, beside `organisation.json`; it does not grow old here, or a
 * server would stay down after a night's power cut. `canopy doctor` says when a new drill is due.
 */
export type DrillFailure = { kind: "no-drill" } | { kind: "not-our-drill" }

/** null when nothing stands in the way: a demonstration, or a drill signed by somebody whom our roster named. */
export function whyNotStart(organisation: Organisation, organisationPath: string): DrillFailure | null {
  if (organisation.demonstration) return null
  const path = join(dirname(organisationPath), "drill.json")
  if (!existsSync(path)) return { kind: "no-drill" }
  return isDrillOf(organisation, readFileSync(path, "utf8")) ? null : { kind: "not-our-drill" }
}

function isDrillOf({ id, key, earlierKey }: Organisation, text: string): boolean {
  const carried = carriedDrill.safeParse(jsonOf(text))
  if (!carried.success) return false
  const { roster, drill: signed } = carried.data
  // A drill from before the organisation's key was replaced is one all the same.
  const keys = [key, ...(earlierKey ? [earlierKey.key] : [])]
  const named = keys
    .map((each) => openPublication(roster.document, roster.minisig, each, openedRoster))
    .find(({ ok }) => ok)
  if (!named?.ok || named.value.organisation.id !== id) return false
  return named.value.people
    .filter(({ state }) => state !== "revoked")
    .some(({ alias, document }) => {
      const opened = openPublication(signed.document, signed.minisig, document, drill)
      return opened.ok && opened.value.organisation === id && opened.value.person === alias
    })
}
