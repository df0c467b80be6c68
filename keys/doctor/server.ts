import { daysBetween } from "../../crypto/day.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { warningRisks } from "../outbound/alerts/hidden.ts"
import { keysShown } from "../post/keys-shown.ts"
import { lookAtRoster } from "../post/roster-check.ts"
import { dayAtServer } from "../post/server-clock.ts"
import { Refusal } from "../refusals/refusal.ts"
import { messageSecrets } from "../ring/message-keys.ts"
import { takeRemovals } from "../team/removals.ts"
import { selfOf, type Workstation } from "../workstation.ts"
import { checkRisks } from "./check.ts"
import { wordRisks } from "./words.ts"

/** What the server shows, held against what is known here. */
export async function serverRisks(workstation: Workstation): Promise<string[]> {
  try {
    const { isThere, shown } = await lookAtRoster(workstation)
    const keys = shown ? await keysShown(workstation, "/keys.json") : []
    if (shown) takeRemovals(workstation, keys)
    return [
      ...(isThere ? [] : ["The server does not show the newest roster. Run canopy roster publish."]),
      ...strangeKeyRisks(workstation, keys),
      ...(await warningRisks(workstation)),
      ...(await checkRisks(workstation)),
      ...(await wordRisks(workstation)),
      ...(await clockRisks(workstation)),
    ]
  } catch (error) {
    if (error instanceof Refusal) return [error.message]
    throw error
  }
}

/** A key in one's own name that is not here was made on a machine that is lost, or by somebody else. */
function strangeKeyRisks(workstation: Workstation, keys: readonly SignedText[]): string[] {
  const { alias } = selfOf(workstation)
  const own = new Set(messageSecrets(workstation).map(({ signed }) => signed.document))
  const strange = keys.some(({ document }) => {
    const { person, kind } = (jsonOf(document) ?? {}) as { person?: unknown; kind?: unknown }
    return kind === "canopy/message-key" && person === alias && !own.has(document)
  })
  return strange
    ? [
        "Letters are sealed to a key in your name that this workstation does not have. After a restore, renew your keys today: canopy caseworker renew --out FILE. Otherwise somebody else has your keys: tell the coordinator.",
      ]
    : []
}

/** A day of difference is a time zone, or midnight. */
async function clockRisks(workstation: Workstation): Promise<string[]> {
  const there = await dayAtServer(workstation)
  if (there === null || Math.abs(daysBetween(there, workstation.today)) <= 1) return []
  return [
    `This machine's clock says ${workstation.today}, the server's says ${there}. One is wrong: keys are made and destroyed by the day. Set it right.`,
  ]
}
