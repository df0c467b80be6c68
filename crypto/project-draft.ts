import { bytesOver } from "./compose.ts"
import {
  mostReportNumber,
  type ProjectSaid,
  type ProjectSource,
  projectReport,
  projectSources,
} from "./documents/project-report.ts"
import { saysSomething } from "./documents/report.ts"
import type { DraftProblem } from "./draft.ts"
import type { Entry } from "./form-tree.ts"
import type { RecipientCount } from "./lengths.ts"
import type { ProjectKeys } from "./project.ts"
import { projectContent } from "./project-letter.ts"
import { type ConsentText, draftOf } from "./report-form.ts"
import { fieldsTooLong } from "./too-long.ts"

export type ProjectDraftProblem = DraftProblem | { kind: "no-number" } | { kind: "no-source" }

/** A report's number as it was typed: 1 to 9,999, or null. */
export function reportNumber(typed: string): number | null {
  const number = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : 0
  return number >= 1 && number <= mostReportNumber ? number : null
}

const isSource = (value: string): value is ProjectSource => (projectSources as readonly string[]).includes(value)

/** What a project says in these fields, or every reason why it cannot be sealed. `number` and `source` are not the report's. */
export function readProjectDraft(
  entries: readonly Entry[],
  consentText: ConsentText,
  count: RecipientCount,
  keys: ProjectKeys,
): { said: ProjectSaid } | { problems: ProjectDraftProblem[] } {
  const own = new Map(entries)
  const number = reportNumber(own.get("number") ?? "")
  const source = own.get("source") ?? ""
  const fields = entries.filter(([name]) => name !== "number" && name !== "source")
  const tooLong = fieldsTooLong(fields, (entry) => projectReport.safeParse(draftOf([entry], consentText)).error?.issues)
  const missing: ProjectDraftProblem[] = [
    ...(number === null ? [{ kind: "no-number" } as const] : []),
    ...(isSource(source) ? [] : [{ kind: "no-source" } as const]),
    ...tooLong,
  ]
  if (missing.length > 0 || number === null || !isSource(source)) return { problems: missing }
  const parsed = projectReport.safeParse(draftOf(fields, consentText))
  if (!parsed.success) return { problems: [{ kind: "cannot-seal" }] }
  if (!saysSomething(parsed.data)) return { problems: [{ kind: "nothing-said" }] }
  const said = { source, number, report: parsed.data }
  const over = bytesOver(projectContent(said, keys), count)
  return over > 0 ? { problems: [{ kind: "report-too-long", over }] } : { said }
}
