import { epochOfEvaluator, tableAtServer, whyNotPublishTable } from "../check/publish-table.ts"
import { Refusal } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"

/** What is wrong with the public check. A workstation that does not look after it does not see whether it has a key. */
export async function checkRisks(workstation: Workstation): Promise<string[]> {
  try {
    const there = await tableAtServer(workstation)
    if (!there || there.table.until < workstation.today)
      return [
        "The public check has no table, or an old one: it says that it is offline. A pull by who may publish mends it.",
      ]
    if (whyNotPublishTable(workstation)) return []
    return (await epochOfEvaluator(workstation)) === there.table.epoch
      ? []
      : [
          "The public check is offline: the server lost its key, as it does when it starts anew. canopy pull brings it again.",
        ]
  } catch (error) {
    if (error instanceof Refusal) return [error.message]
    throw error
  }
}
