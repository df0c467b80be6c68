import {
  holds,
  mostEarlierKeys,
  openers,
  type Role,
  type Roster,
  type RosterPerson,
} from "../../crypto/documents/roster.ts"
import { refuse } from "../refusals/refusal.ts"
import { isSignedBy, type Joined } from "./joining.ts"

/** Changes of a roster: each takes people and gives people, or refuses and changes nothing. */

const keysOf = ({ document, reply, request, earlier }: RosterPerson): string[] => [
  document,
  reply,
  request,
  ...(earlier ?? []).flatMap((each) => [each.document, each.reply]),
]

const personIn = ({ people }: Roster, alias: string): RosterPerson =>
  people.find((person) => person.alias === alias) ?? refuse("no-such-person")

/** What every roster needs, whoever signs it. Throws `too-many-openers` or `nobody-coordinates`. */
function sound(roster: Roster): Roster {
  if (openers(roster).length > roster.recipients) return refuse("too-many-openers")
  return roster.people.some((person) => holds(person, "coordinate")) ? roster : refuse("nobody-coordinates")
}

/** How many people may sign a list of warnings. */
export const signersIn = ({ people }: Roster): number =>
  people.filter((person) => holds(person, "publish") || holds(person, "approve")).length

const exchanged = (roster: Roster, changed: RosterPerson): Roster =>
  sound({ ...roster, people: roster.people.map((person) => (person.alias === changed.alias ? changed : person)) })

/** Throws `alias-taken`, also for somebody who left: replies name their writer by it. */
export function refuseTaken({ people }: Roster, alias: string): void {
  if (people.some((person) => person.alias === alias)) refuse("alias-taken")
}

/** The roster with somebody new. Throws `keys-taken`, `alias-taken`, `too-many-people`, `too-many-openers`. */
export function withPerson(roster: Roster, { joining }: Joined, roles: readonly Role[]): Roster {
  refuseKnownKeys(roster, joining)
  refuseTaken(roster, joining.alias)
  if (roster.people.length >= 64) return refuse("too-many-people")
  const { alias, document, reply, request } = joining
  const person: RosterPerson = { alias, document, reply, request, roles: [...roles], state: "current" }
  return sound({ ...roster, people: [...roster.people, person] })
}

function refuseKnownKeys({ people }: Roster, { document, reply, request }: Joined["joining"]): void {
  const known = new Set(people.flatMap(keysOf))
  if ([document, reply, request].some((key) => known.has(key))) refuse("keys-taken")
}

/** Whether this file renews the keys of somebody current: then the key that the roster names signed it. */
export const renews = (roster: Roster, { joining, text, earlier }: Joined): boolean =>
  earlier !== null &&
  roster.people.some(
    ({ alias, state, document }) =>
      alias === joining.alias && state === "current" && isSignedBy(document, text, earlier),
  )

/** The roster with somebody's renewed keys; the ones before stand beside them. Throws `keys-taken`. */
export function withRenewed(roster: Roster, { joining }: Joined): Roster {
  refuseKnownKeys(roster, joining)
  const before = personIn(roster, joining.alias)
  const { document, reply } = before
  const earlier = [{ document, reply }, ...(before.earlier ?? [])].slice(0, mostEarlierKeys)
  const keys = { document: joining.document, reply: joining.reply, request: joining.request }
  return exchanged(roster, { ...before, ...keys, earlier })
}

/**
 * Throws `no-such-person`, `nothing-to-change`, `nobody-coordinates`. `roster` is in force, `signed` as it
 * was signed: whom a colleague removed is current there, until this says otherwise. Who is revoked never comes back.
 */
export function withState(roster: Roster, signed: Roster, alias: string, state: "retired" | "revoked"): Roster {
  const person = personIn(signed, alias)
  if (person.state === state || person.state === "revoked") return refuse("nothing-to-change")
  return exchanged(roster, { ...person, state })
}

/** Puts somebody back whom a colleague removed. `signed`: the roster as it was signed. Throws `nothing-to-change`. */
export function withKept(roster: Roster, signed: Roster, alias: string): Roster {
  const person = personIn(roster, alias)
  const before = personIn(signed, alias)
  if (before.state !== "current" || person.state === "current") return refuse("nothing-to-change")
  return exchanged(roster, before)
}

/** Throws `no-such-person` (for who is not current, too), `too-many-openers`, `nobody-coordinates`. */
export function withRoles(roster: Roster, alias: string, roles: readonly Role[]): Roster {
  const person = personIn(roster, alias)
  return person.state === "current" ? exchanged(roster, { ...person, roles: [...roles] }) : refuse("no-such-person")
}

/** Throws `too-few-signers`: with fewer people than signatures nothing could be published. */
export function withThreshold(roster: Roster, publish: 1 | 2): Roster {
  return signersIn(roster) < publish ? refuse("too-few-signers") : { ...roster, thresholds: { publish } }
}
