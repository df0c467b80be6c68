import type { Approach, Doer, Setting, Situation } from "../../../crypto/documents/alert.ts"
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

type Who = NonNullable<NonNullable<Report["people"]>[number]["who"]>
const doerOfWho: Partial<Record<Who, Doer>> = { landlord: "landlord", manager: "manager", official: "official" }

/** Whether somebody is met as the one who lets, runs or checks a place: whoever reported is one of few whom they know. */
export const isDoer = ({ who }: Pick<NonNullable<Report["people"]>[number], "who">): boolean =>
  who !== undefined && doerOfWho[who] !== undefined

/** Whose doing it is, when it is one kind of people only. */
export function doerOf({ people = [] }: Report): Doer | undefined {
  const [first, ...others] = new Set(people.flatMap(({ who }) => (who && doerOfWho[who]) ?? []))
  return others.length === 0 ? first : undefined
}

const situationOfPlace: Partial<Record<NonNullable<Report["placeType"]>, Situation>> = {
  street: "outdoor-place",
  car: "outdoor-place",
  "my-home": "rented-home",
  parlour: "work-premises",
  club: "work-premises",
  agency: "work-premises",
}

/** What is dangerous besides people; undefined where only people were reported. */
export function situationOf(report: Report): Situation | undefined {
  const types = new Set(report.types)
  if (types.has("scam")) return "scam"
  if (types.has("official")) return "official-visit"
  if (types.has("landlord-manager")) return doerOf(report) === "landlord" ? "rented-home" : "work-premises"
  if (!types.has("dangerous-place")) return undefined
  return (report.placeType && situationOfPlace[report.placeType]) ?? "other"
}
