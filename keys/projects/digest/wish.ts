import { type Level, levels } from "../../../crypto/documents/choices.ts"
import { type MemberRegion, memberRegions } from "../../../crypto/documents/sign-up.ts"
import { addressFor } from "../../members/address.ts"
import { refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { type Project, projectNamed } from "../project.ts"

/** What a partner project is told of warnings (S39), as the coordinator set it with the project. */

export const rhythms = ["weekly", "danger-at-once"] as const
export type Rhythm = (typeof rhythms)[number]

/** `email`: where it goes; null for the project's own inbox at the server, which its code opens. */
export type Wish = { project: string; regions: MemberRegion[]; levels: Level[]; rhythm: Rhythm; email: string | null }

/** As it was typed. */
export type Asked = { regions: readonly string[]; levels: readonly string[]; rhythm: string; email: string }

const all = <Choice extends string>(choices: readonly Choice[], given: readonly string[]): Choice[] => {
  const chosen = choices.filter((choice) => given.includes(choice))
  return chosen.length > 0 && given.every((each) => chosen.some((choice) => choice === each))
    ? chosen
    : refuse("digest-choices")
}

const wishName = ({ id }: Pick<Project, "id">): string => `digest/${id}`
export const wishOf = ({ vault }: Workstation, project: Pick<Project, "id">): Wish | null =>
  vault.get<Wish>(wishName(project)) ?? null

/** Throws `no-such-project`, `project-revoked-before`, `digest-choices`, `not-an-address` and `project-no-inbox`. */
export function setDigest(workstation: Workstation, name: string, asked: Asked): Wish {
  const project = projectNamed(workstation, name)
  if (project.revoked) return refuse("project-revoked-before")
  const email = asked.email === "" ? null : (addressFor("email", asked.email) ?? refuse("not-an-address")).to
  if (email === null && !project.inbox) return refuse("project-no-inbox")
  const wish: Wish = {
    project: project.id,
    regions: all(memberRegions, asked.regions),
    levels: all(levels, asked.levels),
    rhythm: rhythms.find((each) => each === asked.rhythm) ?? refuse("digest-choices"),
    email,
  }
  workstation.vault.put(wishName(project), wish)
  return wish
}

/** From now on nothing is told. What was told stays known, so that a later digest does not begin anew. */
export function endDigest(workstation: Workstation, name: string): Project {
  const project = projectNamed(workstation, name)
  workstation.vault.remove(wishName(project))
  return project
}
