import type { Case, WrittenReply } from "../../casework/case.ts"
import type { Workstation } from "../../workstation.ts"
import { forgetMark } from "./merge.ts"

const ownReply = /^reply\/([^/]+)\/(\d+)$/

/**
 * Replies of this caseworker that came back from colleagues, after a restore: they count, so that no number goes out
 * twice. `names`: of the items that came. Call it in their commit.
 */
export function countOwnReplies(workstation: Workstation, names: readonly string[]): void {
  const { vault } = workstation
  for (const name of names) {
    const [, id, count] = ownReply.exec(name) ?? []
    const reply = vault.get<WrittenReply>(name)
    const known = vault.get<Case>(`case/${id}`)
    if (!reply || !known) continue
    const replies = Number(count) + (reply.last ?? reply.number) - reply.number
    if (replies <= known.replies) continue
    vault.put(`case/${id}`, { ...known, replies })
    forgetMark(workstation, `case/${id}`)
  }
}
