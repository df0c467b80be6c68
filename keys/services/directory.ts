import { toHex } from "../../crypto/bytes.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { refuse } from "../refusals/refusal.ts"
import { selfOf, type Workstation } from "../workstation.ts"
import { type Service, type ServiceWords, service, servicesFile, serviceWords } from "./service.ts"

/** The directory: added to, changed, checked again, and carried as one file. Nothing in it is about a person who reported. */

export const servicesOf = ({ vault }: Workstation): Service[] =>
  vault
    .list<Service>("service")
    .map(({ value }) => value)
    .toSorted((one, other) => one.name.localeCompare(other.name, "en") || (one.id < other.id ? -1 : 1))

/** Throws the refusal `no-such-service`. */
export const serviceOf = ({ vault }: Workstation, id: string): Service =>
  vault.get<Service>(`service/${id.toLowerCase()}`) ?? refuse("no-such-service")

const keep = ({ vault }: Workstation, one: Service): Service => {
  vault.put(`service/${one.id}`, one)
  return one
}

/** Whoever writes a service down has just looked: it counts as checked today. Throws `not-a-service`. */
export function addService(workstation: Workstation, words: unknown): Service {
  const parsed = serviceWords.safeParse(words)
  if (!parsed.success) return refuse("not-a-service")
  const checked = { lastChecked: workstation.today, checkedBy: selfOf(workstation).alias }
  return keep(workstation, { id: toHex(workstation.random(4)), ...parsed.data, ...checked })
}

/** Other words; when it was checked stays as it was. Throws `no-such-service` and `not-a-service`. */
export function changeService(workstation: Workstation, id: string, words: unknown): Service {
  const parsed = serviceWords.safeParse(words)
  return workstation.vault.together(() => {
    const { id: kept, lastChecked, checkedBy } = serviceOf(workstation, id)
    return parsed.success
      ? keep(workstation, { ...parsed.data, id: kept, lastChecked, checkedBy })
      : refuse("not-a-service")
  })
}

/** "It is still right": today, by this caseworker. Throws `no-such-service`. */
export const markChecked = (workstation: Workstation, id: string): Service =>
  workstation.vault.together(() =>
    keep(workstation, {
      ...serviceOf(workstation, id),
      lastChecked: workstation.today,
      checkedBy: selfOf(workstation).alias,
    }),
  )

/** Throws `no-such-service`. */
export function removeService(workstation: Workstation, id: string): Service {
  const gone = serviceOf(workstation, id)
  workstation.vault.remove(`service/${gone.id}`)
  return gone
}

/** A service in a file of its own, as `services add` and `services change` take it: with or without what the desk adds. */
export function serviceIn(text: string): { id: string | null; words: ServiceWords } {
  const value = jsonOf(text)
  const whole = service.safeParse(value)
  if (whole.success) {
    const { id, lastChecked: _, checkedBy: __, ...words } = whole.data
    return { id, words }
  }
  const parsed = serviceWords.safeParse(value)
  return parsed.success ? { id: null, words: parsed.data } : refuse("not-a-service")
}

export const exported = (workstation: Workstation): string =>
  `${JSON.stringify({ kind: "canopy/services", version: 1, services: servicesOf(workstation) }, null, 2)}\n`

export type Imported = { added: number; changed: number; left: number }

/**
 * Takes what a file holds: all of it or none. Of a service that is here too, the one that was checked later stands;
 * ours, when it was the same day. Throws `not-a-services-file`.
 */
export function importServices(workstation: Workstation, text: string): Imported {
  const parsed = servicesFile.safeParse(jsonOf(text))
  if (!parsed.success) return refuse("not-a-services-file")
  const { services } = parsed.data
  // A check on a day to come would never be overdue.
  if (services.some(({ lastChecked }) => lastChecked > workstation.today)) return refuse("not-a-services-file")
  return workstation.vault.together(() => services.reduce((done, one) => imported(workstation, done, one), none))
}

const none: Imported = { added: 0, changed: 0, left: 0 }

function imported(workstation: Workstation, done: Imported, one: Service): Imported {
  const here = workstation.vault.get<Service>(`service/${one.id}`)
  if (here && here.lastChecked >= one.lastChecked) return { ...done, left: done.left + 1 }
  keep(workstation, one)
  return here ? { ...done, changed: done.changed + 1 } : { ...done, added: done.added + 1 }
}
