import { Encrypter } from "age-encryption"
import type { IncidentType } from "../../../crypto/documents/choices.ts"
import type { NamedReceiver } from "../../casework/consent.ts"
import { refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"

/**
 * Who gets police files (S26): each one apart, with its own rules. Its name is the one by which the question of consent
 * names it, `policeReceivers` in `organisation.json`: a consent is for that receiver, and carries over to no other.
 */
export type Receiver = NamedReceiver & {
  /** Only files about these kinds of incident go to it. */
  takes: readonly IncidentType[] | "all"
  /** What files are sealed to: "age1…" or "age1pq1…". null: the file is carried as it is. */
  key: string | null
}

/** Rape, other serious sexual offences, abduction: what analysts of serious crime compare (domain §4). */
const seriousTypes: readonly IncidentType[] = ["rape", "sexual-assault", "attempted-sexual", "held"]

/** Named in the words of consent from the first (`since: null`). */
const firstReceivers: readonly Receiver[] = [
  {
    id: "scas",
    name: "the Serious Crime Analysis Section (SCAS) of the National Crime Agency",
    takes: seriousTypes,
    key: null,
    since: null,
  },
  { id: "hub", name: "a police intelligence hub", takes: "all", key: null, since: null },
]

/** One that was removed stays as a mark, so that the first ones do not come back. */
type Kept = Receiver & { removed?: true }

function keptReceivers({ vault }: Workstation): Map<string, Kept> {
  const changed = vault.list<Kept>("receiver").map(({ value }) => value)
  return new Map([...firstReceivers, ...changed].map((receiver) => [receiver.id, receiver]))
}

export const receiversOf = (workstation: Workstation): Receiver[] =>
  [...keptReceivers(workstation).values()].filter(({ removed }) => !removed)

export const receiverOf = (workstation: Workstation, id: string): Receiver | undefined =>
  receiversOf(workstation).find((receiver) => receiver.id === id)

/** Throws `no-such-receiver`. */
export const openReceiver = (workstation: Workstation, id: string): Receiver =>
  receiverOf(workstation, id) ?? refuse("no-such-receiver")

const isId = (id: string): boolean => /^[a-z][a-z0-9-]{0,19}$/.test(id)
const mostName = 120

/**
 * Adds a receiver, or gives one another name or other rules. A new name is a new receiver for consent: what was said
 * until today does not carry over. Throws `not-a-receiver`.
 */
export function addReceiver(workstation: Workstation, given: Pick<Receiver, "id" | "name" | "takes">): Receiver {
  const name = given.name.trim()
  if (!isId(given.id) || name === "" || name.length > mostName || given.takes.length === 0)
    return refuse("not-a-receiver")
  const before = receiverOf(workstation, given.id)
  const same = before?.name === name
  return keep(workstation, {
    ...given,
    name,
    key: before?.key ?? null,
    since: same ? before.since : workstation.today,
  })
}

/** Throws `no-such-receiver`. */
export function removeReceiver(workstation: Workstation, id: string): void {
  keep(workstation, { ...openReceiver(workstation, id), removed: true })
}

/** What its files are sealed to from now on; null takes the key away. Throws `no-such-receiver` and `not-a-receiver-key`. */
export function setReceiverKey(workstation: Workstation, id: string, key: string | null): Receiver {
  const receiver = openReceiver(workstation, id)
  if (key !== null && !isRecipient(key)) return refuse("not-a-receiver-key")
  return keep(workstation, { ...receiver, key })
}

function keep({ vault }: Workstation, receiver: Kept): Receiver {
  vault.put(`receiver/${receiver.id}`, receiver)
  return receiver
}

/** Classic or hybrid: the police choose their tools. An identity, which opens, is no recipient. */
function isRecipient(key: string): boolean {
  try {
    new Encrypter().addRecipient(key)
    return true
  } catch {
    return false
  }
}
