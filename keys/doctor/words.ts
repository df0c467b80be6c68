import { unsetLines, unsetWords } from "../../crypto/documents/unset-words.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { publishedPages } from "../pages/published.ts"
import { isUnreachable, publicText } from "../post/server.ts"
import { Refusal } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"

/** Pages that hold words which only the organisation can write, or which somebody has to read first. */
export async function wordRisks(workstation: Workstation): Promise<string[]> {
  try {
    const unset = unsetWords.safeParse(jsonOf((await publicText(workstation, "/words.json")) ?? ""))
    const lines = unset.success ? unsetLines(unset.data, await publishedPages(workstation)) : []
    return lines.length === 0 ? [] : [`Pages that are not yours yet: ${lines.join(" ")} Write them: canopy page.`]
  } catch (error) {
    // What stands there is older, or nobody's of ours: that is a risk of its own.
    if (error instanceof Refusal) return isUnreachable(error) ? [] : [error.message]
    throw error
  }
}
