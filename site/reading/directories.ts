import { getCollection } from "astro:content"
import type { PoliceContact, Service } from "../../crypto/documents/directory.ts"
import type { OwnWords } from "../../crypto/documents/pages.ts"
import { type PoliceForce, policeForceIds, policeForces } from "../../crypto/documents/police-forces.ts"
import type { PlaceChoice } from "../../crypto/place-choice.ts"

const built: readonly Service[] = (await getCollection("services")).map(({ data }) => data)

const byName = (one: Service, other: Service): number => one.name.localeCompare(other.name, "en")

/** Services that help with what was chosen, where it was chosen. What is there for everybody everywhere stands last. */
export function servicesFor({ region, kind }: PlaceChoice, own?: OwnWords | null): Service[] {
  const all = own?.services ?? built
  const fits = all.filter(
    ({ regions, kinds }) =>
      (!region || regions.length === 0 || regions.includes(region)) && (!kind || kinds.includes(kind)),
  )
  return [
    ...fits.filter(({ regions }) => regions.length > 0).toSorted(byName),
    ...fits.filter(({ regions }) => regions.length === 0).toSorted(byName),
  ]
}

export type ForceContacts = { force: PoliceForce; name: string; contacts: PoliceContact[] }

/** Every force, or the one that was chosen, with whom to ask for there. */
export function contactsFor({ force }: PlaceChoice, own?: OwnWords | null): ForceContacts[] {
  const all = own?.contacts ?? []
  return policeForceIds
    .filter((each) => !force || each === force)
    .map((each) => ({
      force: each,
      name: policeForces[each],
      contacts: all.filter((contact) => contact.force === each),
    }))
}
