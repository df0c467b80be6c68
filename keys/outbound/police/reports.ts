import { type Report, report } from "../../../crypto/documents/report.ts"
import type { Case, OpenedLetter } from "../../casework/case.ts"
import { lettersOf } from "../../casework/intake.ts"
import { reportIn } from "../../casework/told.ts"
import { reportsBehind } from "../../linking/links.ts"
import type { Workstation } from "../../workstation.ts"
import type { Behind } from "./strip/of-reports.ts"

/** Everything that its reporter wrote in a case, as reports: what a police file must not sound like. */

const nothingSaid: Report = report.parse({ consents: { textVersion: 1, language: "en" } })

function asReport({ document, inside }: OpenedLetter): Report[] {
  const report = reportIn(document)
  if (report) return [report]
  if (document.kind === "canopy/follow-up") {
    const { text, supportDetail, helpArea } = document.body
    return [{ ...nothingSaid, story: text, supportDetail, helpArea }]
  }
  return inside && "text" in inside ? [{ ...nothingSaid, story: inside.text }] : []
}

export const behind = (workstation: Workstation, known: Case): Behind => ({
  reports: lettersOf(workstation, known).flatMap(asReport),
  cases: [known.id],
})

/** The report that a draft begins with: the newest; one that says nothing where there are only other letters. */
export const latestReport = (workstation: Workstation, known: Case): Report =>
  lettersOf(workstation, known)
    .flatMap(({ document }) => reportIn(document) ?? [])
    .at(-1) ?? nothingSaid

/** How many people without a connection reported the same person, whoever wrote this case among them. */
export type ReportersBehind = (workstation: Workstation, id: string) => number
/** As far as links say so, and of those alone who let us tell the police. */
export const reportersBehind: ReportersBehind = (workstation, id) => reportsBehind(workstation, id, "policeAnonymous")
