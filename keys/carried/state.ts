import type { Day } from "../../crypto/day.ts"
import { refuse } from "../refusals/refusal.ts"
import { homeOf, type Workstation } from "../workstation.ts"
import { carriedFetch } from "./carried-fetch.ts"
import { carryingOf } from "./courier-key.ts"
import type { Look } from "./look.ts"
import type { Carrying } from "./sealed-file.ts"

/** What a workstation remembers of its courier and of the trip that is under way. */

/** The courier that was made last; `request`: the public key of what it signs with. */
export type CourierMade = { server: string; carrying: string; request: string; made: Day }

/** The last fetch that was taken. */
export type Trip = {
  trip: string
  /** The day on which it was fetched. */
  day: Day
  /** Whether every clock said the same: server, courier, and this machine when it was taken. */
  clocksAgree: boolean
  /** What is said to the server of its letters, in base64; null once the server has it, or where there was nothing. */
  acknowledgement: string | null
}

type Vaulted = Pick<Workstation, "vault">

const courierItem = "carried/courier"
const lookItem = "carried/look"
const tripItem = "carried/trip"
const earlierItem = "carried/earlier-trips"
const parcelItem = "carried/parcel"

export const courierMade = ({ vault }: Vaulted): CourierMade | null => vault.get<CourierMade>(courierItem) ?? null
export const keepCourier = ({ vault }: Vaulted, made: CourierMade): void => vault.put(courierItem, made)
/** Back to a network of its own: what the courier saw is forgotten. */
export const stopCarrying = ({ vault }: Vaulted): void =>
  vault.together(() => {
    for (const item of [courierItem, lookItem, tripItem, earlierItem, parcelItem]) vault.remove(item)
  })

/** Throws `no-courier`. */
export function carryingAt(workstation: Workstation): Carrying {
  const { carrying } = courierMade(workstation) ?? refuse("no-courier")
  return carryingOf({ carrying, organisation: homeOf(workstation).id })
}

/** What the server showed when the courier was there last. */
export const lastLook = ({ vault }: Vaulted): Look | null => vault.get<Look>(lookItem) ?? null
export const keepLook = ({ vault }: Vaulted, look: Look): void => vault.put(lookItem, look)

export const tripOf = ({ vault }: Vaulted): Trip | null => vault.get<Trip>(tripItem) ?? null
export const earlierTrips = ({ vault }: Vaulted): string[] => vault.get<string[]>(earlierItem) ?? []

/** More than the files that lie about on a stick. */
const mostEarlier = 50

export function keepTrip({ vault }: Vaulted, trip: Trip): void {
  const before = tripOf({ vault })
  if (before && before.trip !== trip.trip)
    vault.put(earlierItem, [...earlierTrips({ vault }), before.trip].slice(-mostEarlier))
  vault.put(tripItem, trip)
}

/** The parcel that was packed last. */
export const lastParcel = ({ vault }: Vaulted): string | null => vault.get<string>(parcelItem) ?? null
export const keepParcel = ({ vault }: Vaulted, parcel: string): void => vault.put(parcelItem, parcel)

/**
 * The workstation as every command gets it: with a courier it asks no network, whatever it is asked. It reads what the
 * courier saw, and whatever it would send waits.
 */
export function asItWorks(workstation: Workstation): Workstation {
  const made = courierMade(workstation)
  if (!made) return workstation
  const brought = () => ({ look: lastLook(workstation) ?? refuse("nothing-carried-yet") })
  return { ...workstation, server: made.server, fetch: carriedFetch(brought) }
}
