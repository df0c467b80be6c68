import type { Day } from "../../../crypto/day.ts"
import type { Workstation } from "../../workstation.ts"

/**
 * Who a person is, where a formal report needs it (J8): one sealed note under a key of its own, so that it can be
 * destroyed alone. Nothing asks whether it may be there: that is `identity.ts`.
 */
type IdentityNote = { text: string; day: Day }

const nameOf = (id: string): string => `identity/${id}`

export const putIdentity = ({ vault, today }: Workstation, id: string, text: string): void =>
  vault.put(nameOf(id), { text, day: today } satisfies IdentityNote)

export const identityText = ({ vault }: Workstation, id: string): string | undefined =>
  vault.get<IdentityNote>(nameOf(id))?.text

/** The note's key goes with it: nothing opens it any more, in an old copy of the vault's file either. */
export const destroyIdentity = ({ vault }: Workstation, id: string): void => vault.destroy(nameOf(id))
