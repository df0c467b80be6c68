import { sha256 } from "@noble/hashes/sha2.js"
import { base32crockford } from "@scure/base"
import { fromBase64, fromHex, utf8 } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import type { MailboxAddress } from "../../crypto/documents/letter.ts"
import { publicKeyBytes } from "../../crypto/lengths.ts"
import { wayBackOf } from "../../crypto/mailbox.ts"
import { type ProjectCode, projectCheckKeyOf, projectInbox, projectKeyOf, projectKeys } from "../../crypto/project.ts"
import { freshReceiptCode } from "../../crypto/receipt-code.ts"
import type { Case } from "../casework/case.ts"
import { isBlank } from "../casework/reply-text.ts"
import { refuse } from "../refusals/refusal.ts"
import { homeOf, type Workstation } from "../workstation.ts"

/**
 * A partner project as the desk knows it (S74): its name and its public key. Its code was shown once, and is nowhere
 * here. `revoked`: the day since which its key counts no more.
 */
export type Project = {
  id: string
  name: string
  key: string
  /** Where warnings for it go (S39); absent where only its key was carried here, and at projects of older days. */
  inbox?: MailboxAddress
  /** Of its checks; absent where only the key of its reports was carried here. */
  check?: string
  day: Day
  revoked?: Day
}

const mostName = 60

/** Made from the key: the same at every workstation. */
const idOf = (key: string): string => base32crockford.encode(sha256(utf8(`project ${key}`)).subarray(0, 5))

/** In order of their names; one that was revoked stays, so that its letters are known again. */
export const projectsOf = ({ vault }: Workstation): Project[] =>
  vault
    .list<Project>("project")
    .map(({ value }) => value)
    .toSorted((one, other) => one.name.localeCompare(other.name) || (one.day < other.day ? -1 : 1))

export const projectWith = ({ vault }: Workstation, key: string): Project | undefined =>
  vault.get<Project>(`project/${idOf(key)}`)

const isCalled =
  (name: string) =>
  ({ name: other }: Project): boolean =>
    other.toLowerCase() === name.trim().toLowerCase()

/** Throws `no-such-project`. The one that is current, where an older one of the same name was revoked. */
export function projectNamed(workstation: Workstation, name: string): Project {
  const found = projectsOf(workstation).filter(isCalled(name))
  return found.find(({ revoked }) => !revoked) ?? found.at(-1) ?? refuse("no-such-project")
}

/** Throws the refusals `project-name` and `project-known`. */
function checkedName(workstation: Workstation, given: string): string {
  const name = given.trim()
  if (isBlank(name) || name.length > mostName || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name)) refuse("project-name")
  if (projectsOf(workstation).some((each) => isCalled(name)(each) && !each.revoked)) refuse("project-known")
  return name
}

type Made = Pick<Project, "check" | "inbox">

function keep({ vault, today }: Workstation, name: string, key: string, made: Made = {}): Project {
  const project: Project = { id: idOf(key), name, key, ...made, day: today }
  vault.put(`project/${project.id}`, project)
  return project
}

/** A new project and its code, which is given to it and kept nowhere. Throws `project-name` and `project-known`. */
export function addProject(workstation: Workstation, given: string): { project: Project; code: ProjectCode } {
  return workstation.vault.together(() => {
    const name = checkedName(workstation, given)
    const code = freshReceiptCode(workstation.random)
    const keys = projectKeys(code, fromHex(homeOf(workstation).id))
    const { answerWanted: _, ...inbox } = wayBackOf(projectInbox(keys), true)
    return { project: keep(workstation, name, projectKeyOf(keys), { check: projectCheckKeyOf(keys), inbox }), code }
  })
}

/** One that a colleague's workstation made, by its public key. Throws `project-key` too. */
export function addProjectByKey(workstation: Workstation, given: string, key: string): Project {
  return workstation.vault.together(() => {
    if (fromBase64(key)?.length !== publicKeyBytes) refuse("project-key")
    if (projectWith(workstation, key)) refuse("project-known")
    return keep(workstation, checkedName(workstation, given), key)
  })
}

/**
 * From today its key counts no more. Its cases say so, and what comes from it is set apart. Throws `no-such-project` and
 * `project-revoked-before`.
 */
export function revokeProject(workstation: Workstation, name: string): Project {
  const { vault, today } = workstation
  return vault.together(() => {
    const known = projectNamed(workstation, name)
    if (known.revoked) refuse("project-revoked-before")
    const revoked: Project = { ...known, revoked: today }
    vault.put(`project/${known.id}`, revoked)
    for (const { name: at, value } of vault.list<Case>("case"))
      if (value.project?.id === known.id) vault.put(at, { ...value, project: { ...value.project, revoked: today } })
    return revoked
  })
}
