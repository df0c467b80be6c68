import { existsSync } from "node:fs"
import type { Random } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import { type Invitation, invitation } from "../../crypto/documents/invitation.ts"
import { openers, type Role, type Roster } from "../../crypto/documents/roster.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { openRoster, trustRoster } from "../../crypto/trust.ts"
import { rememberEpoch } from "../post/roster-check.ts"
import { refuse } from "../refusals/refusal.ts"
import { freshSelf } from "../ring/caseworker-keys.ts"
import { beginWhole } from "../ring/ceremony.ts"
import { createVault, hasVault } from "../ring/vault.ts"
import { type Home, homeOf, organisationKeys, rosterOf, type Workstation } from "../workstation.ts"
import { writeJoining } from "./joining.ts"
import { refuseTaken } from "./people.ts"

/** Asking somebody in, and coming in: two carried files, in which nothing is secret. */

/** The file's text. Throws `alias-taken`, `too-many-openers`, `invitation-over`. */
export function writeInvitation(workstation: Workstation, alias: string, roles: readonly Role[]): string {
  const home = homeOf(workstation)
  const roster = rosterOf(workstation)
  refuseTaken(roster, alias)
  if (roles.includes("open") && openers(roster).length >= roster.recipients) return refuse("too-many-openers")
  if (workstation.today > roster.validUntil) return refuse("invitation-over")
  const key = organisationKeys(home, workstation.today).find((each) => openRoster(home.roster, [each]).ok)
  const made = invitation.safeParse({
    kind: "canopy/invitation",
    version: 1,
    organisation: { id: home.id, name: home.name, key },
    alias,
    roles,
    server: home.server,
    roster: home.roster,
  })
  return made.success ? `${JSON.stringify(made.data)}\n` : refuse("not-an-alias")
}

export type Invited = { invitation: Invitation; roster: Roster }

/**
 * What an invitation says, if it is whole. `expected`: the organisation key on the printed card, where somebody typed it.
 * Throws `not-an-invitation`, `invitation-of-another`, `invitation-damaged`, `invitation-over`, `alias-taken`.
 */
export function readInvitation(content: string, expected: string | null, today: Day): Invited {
  const parsed = invitation.safeParse(jsonOf(content))
  if (!parsed.success) return refuse("not-an-invitation")
  const { organisation, alias, roster: signed } = parsed.data
  if (expected !== null && expected.trim() !== organisation.key) return refuse("invitation-of-another")
  const pins = { organisationKey: organisation.key, organisation: organisation.id, epoch: 1 }
  const trusted = trustRoster(signed, pins, today)
  if (!trusted.ok) return refuse(trusted.failure.kind === "expired-roster" ? "invitation-over" : "invitation-damaged")
  const named = trusted.value.organisation
  const isNamed = [named.key, named.earlier?.key].includes(organisation.key) && named.name === organisation.name
  if (!isNamed) return refuse("invitation-damaged")
  refuseTaken(trusted.value, alias)
  return { invitation: parsed.data, roster: trusted.value }
}

export type Coming = {
  folder: string
  passphrase: string
  workFactor: number
  today: Day
  random: Random
}

/** Makes the vault with fresh keys of one's own; gives the file to carry back. Throws `already-a-workstation`. */
export const joinOrganisation = ({ invitation, roster }: Invited, start: Coming): Promise<string> =>
  beginWhole(start.folder, async (folder) => {
    const vault = await createVault(folder, start.passphrase, start.workFactor, start.random)
    const self = freshSelf(invitation.alias, start)
    const { id, name, key, earlier } = roster.organisation
    const home: Home = {
      id,
      name,
      organisationKey: key,
      earlierKey: earlier,
      server: invitation.server,
      roster: invitation.roster,
    }
    vault.together(() => {
      vault.put("self/keys", self)
      vault.put("self/organisation", home)
      rememberEpoch({ vault }, roster.epoch)
    })
    const file = writeJoining({ folder, vault, today: start.today, random: start.random, fetch }, self, null)
    vault.close()
    return file
  })

/** Everything that could refuse is asked before anything is written. */
export function refuseUnlessFree(folder: string, out: string): void {
  if (hasVault(folder)) refuse("already-a-workstation")
  if (existsSync(out)) refuse("file-exists")
}
