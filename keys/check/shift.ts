import { Refusal } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { type CheckLooked, lookAfterCheck, whyNotPublishTable } from "./publish-table.ts"

export const describeCheck = ({ published, pushed, listed, left }: CheckLooked): string[] => [
  ...(published === null ? [] : [`The public check has a new table. Listed in it: ${listed}.`]),
  ...(published === null && pushed ? ["The public check works again: the server has its key."] : []),
  ...(left > 0
    ? [
        `Not in the table of the public check yet: ${left}. The next pull adds some; canopy check-table publish adds all.`,
      ]
    : []),
]

/** What each shift does for the public check, and what is to be heard of it: nothing where this workstation may not. */
export async function lookAfterCheckInShift(workstation: Workstation): Promise<string[]> {
  if (whyNotPublishTable(workstation)) return []
  try {
    const looked = await lookAfterCheck(workstation)
    // An empty table is published too, so that the check says "not listed"; nobody need hear of it.
    return looked.published !== null && looked.listed === 0 ? [] : describeCheck(looked)
  } catch (error) {
    if (error instanceof Refusal) return [`The public check could not be looked after now. ${error.message}`]
    throw error
  }
}
