import type { MessageKey } from "../../crypto/documents/message-key.ts"
import { jsonOf, signPublication } from "../../crypto/publication.ts"
import { freshSelf, publicPart, seedOf } from "../ring/caseworker-keys.ts"
import { type MessageSecret, messageSecrets, secretName } from "../ring/message-keys.ts"
import { type Self, selfOf, signedRosterOf, type Workstation } from "../workstation.ts"
import { writeJoining } from "./joining.ts"

/** A caseworker's own keys, renewed: made here, named in a roster by the coordinator, and in use from then on. */

const nextItem = "self/next"

/** Whether new keys wait for a roster that names them. */
export const isRenewing = ({ vault }: Workstation): boolean => vault.get<Self>(nextItem) !== undefined

const inRoster = (workstation: Workstation, self: Self): boolean =>
  signedRosterOf(workstation).people.some(({ document }) => document === publicPart(self).document)

/**
 * The file that asks for the new keys. Asked for again, the same keys are in it; from somebody whom no roster names yet,
 * those made when they joined.
 */
export function renewal(workstation: Workstation): string {
  const self = selfOf(workstation)
  if (!inRoster(workstation, self)) return writeJoining(workstation, self, null)
  const next = workstation.vault.get<Self>(nextItem) ?? freshSelf(self.alias, workstation)
  workstation.vault.put(nextItem, next)
  return writeJoining(workstation, next, self)
}

/** Takes the new keys into use once a roster names them; message keys are signed anew, and stay what they are. */
export function adoptRenewed(workstation: Workstation): void {
  const { vault } = workstation
  const next = vault.get<Self>(nextItem)
  if (!next || !inRoster(workstation, next)) return
  vault.together(() => {
    vault.put("self/keys", next)
    vault.remove(nextItem)
    for (const secret of messageSecrets(workstation)) vault.put(secretName(secret), signedAnew(secret, next))
  })
}

/** The exact text stays as it was: letters name it by its hash. */
const signedAnew = (secret: MessageSecret, { document }: Self): MessageSecret => ({
  ...secret,
  signed: {
    ...secret.signed,
    minisig: signPublication(jsonOf(secret.signed.document) as MessageKey, seedOf(document)),
  },
})
