import { isDeepStrictEqual } from "node:util"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import { removal } from "../../crypto/documents/removal.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import { publicationText, signPublication } from "../../crypto/publication.ts"
import { afterRemovals, trustRemoval } from "../../crypto/removal.ts"
import { keysShown } from "../post/keys-shown.ts"
import { lookAtRoster } from "../post/roster-check.ts"
import { jsonBody, serverOf } from "../post/server.ts"
import { refuse } from "../refusals/refusal.ts"
import { publicPart, seedOf } from "../ring/caseworker-keys.ts"
import { keepRemovals, removalsKnown, selfOf, signedRosterOf, type Workstation } from "../workstation.ts"

/** Removals at a workstation: a colleague's keys are taken out of use, until the organisation key signs a roster. */

export type InForce = { by: string; person: string }

/** Removals that count, of each signer the first. */
function counting(list: readonly SignedText[], roster: Roster): SignedText[] {
  const bySigner = new Map<string, SignedText>()
  for (const signed of list) {
    const found = trustRemoval(signed, roster)
    if (found && !bySigner.has(found.by)) bySigner.set(found.by, signed)
  }
  return [...bySigner.values()]
}

/** The texts of those that count under the newest roster known here. */
export const removalsInForce = (workstation: Workstation): SignedText[] =>
  counting(removalsKnown(workstation), signedRosterOf(workstation))

/** Who removed whom. */
export function whoIsRemoved(workstation: Workstation): InForce[] {
  const roster = signedRosterOf(workstation)
  return removalsInForce(workstation).flatMap((signed) => {
    const found = trustRemoval(signed, roster)
    return found ? [{ by: found.by, person: found.person }] : []
  })
}

/** Takes over what the server shows; what is known here already stays, though a server leaves it out. */
export function takeRemovals(workstation: Workstation, shown: readonly SignedText[]): void {
  const known = removalsKnown(workstation)
  const all = counting([...shown, ...known], signedRosterOf(workstation))
  if (!isDeepStrictEqual(all, known)) keepRemovals(workstation, all)
}

const keptItem = "self/kept-after-removal"

/** Notes that the roster of this epoch leaves somebody in who was removed: a mistake, or malice. */
export const noteKept = ({ vault }: Workstation, epoch: number, person: string): void =>
  vault.put(keptItem, { epoch, person })

/**
 * A roster ends every removal before it. One that was signed by somebody who had not heard of a removal must not put the
 * thief of a laptop back. Throws `removal-not-regarded`.
 */
export function refuseUnlessRegarded(workstation: Workstation, list: readonly SignedText[], shown: Roster): void {
  const next = signedRosterOf(workstation)
  const kept = workstation.vault.get<{ epoch: number; person: string }>(keptItem)
  const removed = afterRemovals(list, shown).people.filter(
    ({ alias, state }, at) =>
      state !== shown.people[at]?.state && !(kept?.epoch === next.epoch && kept.person === alias),
  )
  const isBack = removed.some(({ document }) =>
    next.people.some((person) => person.document === document && person.state === "current"),
  )
  if (isBack) refuse("removal-not-regarded")
}

/**
 * Removes a colleague: at this workstation, then at the server, and from there everywhere. Done twice, it is done once.
 * Throws `not-yourself`, `no-such-person`, `removed-another`, `roster-not-shown`, `no-longer-here`.
 */
export async function removeColleague(workstation: Workstation, alias: string): Promise<InForce> {
  const { isThere, shown } = await lookAtRoster(workstation)
  if (!shown || !isThere) return refuse("roster-not-shown")
  takeRemovals(workstation, await keysShown(workstation, "/keys.json"))
  const signed = ownRemoval(workstation, alias)
  keepRemovals(workstation, counting([...removalsKnown(workstation), signed], signedRosterOf(workstation)))
  await serverOf(workstation).ask("PUT", "/desk/keys", jsonBody([signed]))
  return { by: selfOf(workstation).alias, person: alias }
}

function ownRemoval(workstation: Workstation, alias: string): SignedText {
  const roster = signedRosterOf(workstation)
  const self = selfOf(workstation)
  const own = publicPart(self)
  const isCurrent = (name: string) => roster.people.some((each) => each.alias === name && each.state === "current")
  if (!roster.people.some(({ document, state }) => document === own.document && state === "current"))
    return refuse("no-longer-here")
  if (alias === self.alias) return refuse("not-yourself")
  if (!isCurrent(alias)) return refuse("no-such-person")
  const before = whoIsRemoved(workstation).find(({ by }) => by === self.alias)
  if (before && before.person !== alias) return refuse("removed-another")
  const document = removal.parse({
    kind: "canopy/removal",
    version: 1,
    epoch: roster.epoch,
    organisation: roster.organisation.id,
    by: self.alias,
    person: alias,
  })
  return { document: publicationText(document), minisig: signPublication(document, seedOf(self.document)) }
}
