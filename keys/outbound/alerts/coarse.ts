import type { Approach, Setting } from "../../../crypto/documents/alert.ts"
import type { IncidentType, Level } from "../../../crypto/documents/choices.ts"
import type { Report } from "../../../crypto/documents/report.ts"

/** From what a report says to what a warning may say: always coarser, never word for word. */

const danger = new Set<IncidentType>([
  "rape",
  "sexual-assault",
  "condom",
  "attempted-sexual",
  "assault",
  "weapon-threat",
  "held",
  "spiked",
  "robbery",
  "burglary-raid",
  "exploitation",
])
const nuisance = new Set<IncidentType>(["time-waster", "verbal"])

/** The level that the kinds of incident suggest; the caseworker may choose another. */
export function levelOf(types: readonly IncidentType[]): Level {
  if (types.some((type) => danger.has(type))) return "danger"
  return types.length > 0 && types.every((type) => nuisance.has(type)) ? "nuisance" : "risk"
}

const settingOfPlace = {
  street: "outdoors",
  car: "outdoors",
  "their-home": "indoors",
  "my-home": "indoors",
  hotel: "hotel",
  // A kind of venue can single somebody out: indoors is enough.
  parlour: "indoors",
  club: "indoors",
  agency: "indoors",
  online: "online",
  other: "not-said",
  "not-sure": "not-said",
} as const satisfies Record<NonNullable<Report["placeType"]>, Setting>

export const settingOf = ({ placeType }: Report): Setting => (placeType ? settingOfPlace[placeType] : "not-said")

type Route = NonNullable<Report["contactRoutes"]>[number]

const approachOfRoute = {
  phone: "phone",
  "text-message": "phone",
  "messaging-app": "online",
  "site-or-advert": "online",
  "walk-up": "in-person",
  agency: "not-said",
  regular: "not-said",
  other: "not-said",
  "not-sure": "not-said",
} as const satisfies Record<Route, Approach>

/** One way only: a combination of ways can single somebody out. */
export function approachOf({ contactRoutes = [] }: Report): Approach {
  const [first, ...others] = new Set(contactRoutes.map((route) => approachOfRoute[route]))
  return first !== undefined && others.length === 0 ? first : "not-said"
}
