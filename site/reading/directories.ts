import { getCollection } from "astro:content"
import { type PublicService, policeKinds } from "../../crypto/documents/directory.ts"
import type { OwnWords } from "../../crypto/documents/pages.ts"
import type { PlaceChoice } from "../../crypto/place-choice.ts"
import type { Filed } from "./spoken.ts"

/** The directory as it is read: the organisation's own, or the few numbers that come with the program. */

const built: readonly PublicService[] = (await getCollection("services")).map(
  ({ data }: Pick<Filed<PublicService>, "data">) => data,
)

const isPolice = ({ kinds }: PublicService): boolean => policeKinds.some((kind) => kinds.includes(kind))
const isEverywhere = ({ regions, areas }: PublicService): boolean => regions.length + areas.length === 0
const byName = (one: PublicService, other: PublicService): number => one.name.localeCompare(other.name, "en")

/** Services that help with what was chosen, where it was chosen. What is there for everybody everywhere stands last. */
export function servicesFor({ region, kind }: PlaceChoice, own?: OwnWords | null): PublicService[] {
  const fits = (own?.services ?? built).filter((service) => {
    const isThere = !region || isEverywhere(service) || service.regions.includes(region)
    return !isPolice(service) && isThere && (!kind || service.kinds.includes(kind))
  })
  const near = fits.filter((service) => !isEverywhere(service)).toSorted(byName)
  return [...near, ...fits.filter(isEverywhere).toSorted(byName)]
}

/** Whom to ask for at the police, by the name of the force. */
export function policeContacts(own?: OwnWords | null): [force: string, contacts: PublicService[]][] {
  const contacts = (own?.services ?? built).filter(isPolice).toSorted(byName)
  const forces = [...new Set(contacts.map(({ force = "" }) => force))].toSorted((one, other) =>
    one.localeCompare(other, "en"),
  )
  return forces.map((name) => [name, contacts.filter(({ force }) => force === name)])
}
