import { createHash } from "node:crypto"
import type { RosterPerson } from "../../crypto/documents/roster.ts"
import { rosterOf, type Workstation } from "../workstation.ts"
import { whoIsRemoved } from "./removals.ts"

/** The people of the team as they are in force, for a list and for the desk. */
export type Listed = Pick<RosterPerson, "alias" | "roles" | "state"> & {
  /** The first 16 hex digits of SHA-256 over the three keys, in groups of four: two people compare it by telephone. */
  fingerprint: string
  /** Who removed this person, until a roster says so. */
  removedBy: string[]
}

const fingerprintOf = ({ document, reply, request }: RosterPerson): string =>
  (
    createHash("sha256").update([document, reply, request].join(" ")).digest("hex").slice(0, 16).match(/.{4}/g) ?? []
  ).join(" ")

export function peopleOf(workstation: Workstation): Listed[] {
  const removals = whoIsRemoved(workstation)
  return rosterOf(workstation).people.map((person) => ({
    alias: person.alias,
    roles: person.roles,
    state: person.state,
    fingerprint: fingerprintOf(person),
    removedBy: removals.flatMap(({ by, person: removed }) => (removed === person.alias ? [by] : [])),
  }))
}

export const describePerson = ({ alias, roles, state, fingerprint, removedBy }: Listed): string =>
  `${alias}: ${removedBy.length > 0 ? `removed by ${removedBy.join(" and ")}` : state}, ${roles.join(", ")}; keys ${fingerprint}`
