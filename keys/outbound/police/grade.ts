import type { InformationGrade } from "../../../crypto/documents/police-file.ts"
import type { ProjectSource } from "../../../crypto/documents/project-report.ts"
import type { Report } from "../../../crypto/documents/report.ts"

/** The grade that a program may suggest for what one report says, and why. The caseworker decides, and then the force. */
export type Suggestion = { grade: InformationGrade; why: string }

/** Whether whoever wrote was there: null when they did not say. */
const atFirstHand = {
  me: true,
  "someone-who-asked-me": false,
  "someone-i-worry-about": false,
  "through-a-project": false,
} as const satisfies Record<NonNullable<Report["about"]>, boolean>

/** What a partner project passes on is known to nobody here: whom it was heard from stands in its letter. */
const projectGrades = {
  "first-hand": { grade: "C", why: "It is passed on: the worker told a partner project." },
  relayed: {
    grade: "D",
    why: "A partner project passes on what somebody else told it: nobody heard it from the worker.",
  },
} as const satisfies { [Source in ProjectSource]: Suggestion }

/** `reporters`: people without a connection who reported the same person, this one among them. Domain §4. */
export function suggestedGrade(
  { about }: Pick<Report, "about">,
  reporters: number,
  project?: ProjectSource,
): Suggestion {
  const first = about === undefined ? null : atFirstHand[about]
  if (first) return { grade: "A", why: "The person who reports says that it happened to them." }
  if (reporters >= 2)
    return {
      grade: "B",
      why: `${reporters} reporters without a connection say so; this one does not say that they were there.`,
    }
  if (project) return projectGrades[project]
  if (first === null) return { grade: "D", why: "The report does not say whom it happened to." }
  return { grade: "C", why: "It is passed on: by a project, a friend, or somebody who worries." }
}
