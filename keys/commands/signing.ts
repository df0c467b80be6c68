import { existsSync } from "node:fs"
import type { Roster } from "../../crypto/documents/roster.ts"
import { minisignPublicKey } from "../../crypto/minisign.ts"
import { keysShown } from "../post/keys-shown.ts"
import { lookAtRoster } from "../post/roster-check.ts"
import { isUnreachable } from "../post/server.ts"
import { refuse } from "../refusals/refusal.ts"
import { pinsOf } from "../ring/ceremony.ts"
import { offlineKeyFile } from "../ring/offline-key.ts"
import { signersIn } from "../team/people.ts"
import { takeRemovals } from "../team/removals.ts"
import { signNext } from "../team/sign-next.ts"
import { homeOf, rosterOf, type Workstation } from "../workstation.ts"
import type { Context } from "./command.ts"
import { seedIn } from "./key-files.ts"
import { pinsFile, readPinned, writePins } from "./pins.ts"

/** The organisation key, brought for this moment, and what it signs. */

/** The 32-byte seed of the key in use. Throws `organisation-key-missing`, `another-organisation-key` and neighbours. */
export async function organisationSeed(context: Context, workstation: Workstation): Promise<Uint8Array> {
  const file = context.options["organisation-key"] ?? offlineKeyFile(context.home, "organisation")
  const seed = await seedIn(context, file, "organisation")
  return minisignPublicKey(seed) === homeOf(workstation).organisationKey ? seed : refuse("another-organisation-key")
}

/** What colleagues published since, where the server can be reached: signing works on a machine without a network too. */
async function lookFirst(workstation: Workstation): Promise<void> {
  try {
    const { shown } = await lookAtRoster(workstation)
    if (shown) takeRemovals(workstation, await keysShown(workstation, "/keys.json"))
  } catch (error) {
    if (!isUnreachable(error)) throw error
  }
}

/** Signs the next roster with this change, and writes its pins. Whatever refuses does so before anything is written. */
export async function signChange(
  context: Context,
  workstation: Workstation,
  change: (inForce: Roster) => Roster | Promise<Roster>,
): Promise<Roster> {
  const seed = await organisationSeed(context, workstation)
  const path = pinsFile(context)
  readPinned(path)
  await lookFirst(workstation)
  const next = signNext(workstation, seed, await change(rosterOf(workstation)))
  if (context.options["organisation-file"] || existsSync(path)) writePins(path, pinsOf(next))
  return next
}

/** What is said after every change of the roster. */
export function afterSigning(next: Roster): string[] {
  const signers = signersIn(next)
  const few =
    signers < next.thresholds.publish
      ? [
          `Warnings need ${next.thresholds.publish} signatures, and ${signers} may sign: none can be published until that changes.`,
        ]
      : []
  return [...few, `Roster ${next.epoch} is signed. Show it to everybody with: canopy roster publish`]
}
