import type { Workstation } from "../workstation.ts"

/** What is known of cases that are about the same person or place. */

/** How many people, independent of each other, reported what this case is about: this one, and those it is linked with. */
export const reportsBehind = (workstation: Workstation, caseId: string): number =>
  1 + linkedCases(workstation, caseId).length

/** Names of the cases that are linked with this one, itself left out. */
export const linkedCases = (_workstation: Workstation, _caseId: string): string[] => []
