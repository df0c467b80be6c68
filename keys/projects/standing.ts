import type { Letter } from "../../crypto/documents/letter.ts"
import type { ProjectBody } from "../../crypto/documents/project-report.ts"
import { isSignedByProject } from "../../crypto/project-letter.ts"
import type { Case, FromProject } from "../casework/case.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { projectWith } from "./project.ts"

/** Which letters of partner projects are taken for what they say they are (S74). */

/** Why a letter is set apart: it is kept whole, and counts for nothing until a caseworker looked. */
export type WhyApart =
  | "unknown-project"
  | "not-signed-by-project"
  | "revoked-project"
  | "number-used-twice"
  | "another-form"

/**
 * Null for a letter that goes its usual way: any that has nothing to do with a project, and those of a current one.
 * `here`: the case of its mailbox. Later letters of a project's case are what the project's page writes, and nothing else.
 */
export function whyApart(workstation: Workstation, document: Letter, here: Case | undefined): WhyApart | null {
  if (document.kind === "canopy/project-report") {
    if (!isSignedByProject(document)) return "not-signed-by-project"
    const project = projectWith(workstation, document.body.project.key)
    if (!project) return "unknown-project"
    if (project.revoked) return "revoked-project"
    return here ? "number-used-twice" : null
  }
  if (!here?.project) return null
  if (here.project.revoked) return "revoked-project"
  return document.kind === "canopy/follow-up" || document.kind === "canopy/withdrawal" ? null : "another-form"
}

/** What its case says of the project. Call it of a letter whose project is known here. */
export function projectMark(workstation: Workstation, { project, number, source }: ProjectBody): FromProject {
  const { id, name, revoked } = projectWith(workstation, project.key) ?? refuse("no-such-project")
  return { id, name, number, source, ...(revoked && { revoked }) }
}
