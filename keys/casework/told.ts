import type { FollowUp } from "../../crypto/documents/follow-up.ts"
import type { Letter } from "../../crypto/documents/letter.ts"
import type { Report } from "../../crypto/documents/report.ts"

/** What letters tell, whichever kind they are. */

/** The report in a letter: a person's, or what a partner project reports for somebody; null in any other letter. */
export function reportIn({ kind, body }: Letter): Report | null {
  if (kind === "canopy/project-report") return body.report
  return kind === "canopy/report" ? body : null
}

/** The same, or what was added to it later. */
export const toldIn = (document: Letter): Report | FollowUp | null =>
  document.kind === "canopy/follow-up" ? document.body : reportIn(document)
