import type { AlertWords, Approach, Doer, Setting, Situation, Subject } from "../../../crypto/documents/alert.ts"
import type * as choices from "../../../crypto/documents/choices.ts"
import type { IncidentType, Level } from "../../../crypto/documents/choices.ts"

/**
 * The words in which a reader meets a warning's choices. The pages have the same in `site/words/en`, where this program
 * cannot look (zones): a test holds the two side by side.
 */

type Words<Choices extends readonly string[]> = Record<Choices[number], string>

export const levelWords: Record<Level, string> = {
  danger: "Danger: could seriously hurt somebody",
  risk: "Risk: be careful",
  nuisance: "Nuisance: unpleasant, not dangerous",
}

export const incidentWords: Record<IncidentType, string> = {
  rape: "Rape",
  "sexual-assault": "Sexual assault",
  condom: "Removing, breaking or refusing a condom",
  "consent-other": "Doing something that was not agreed",
  "attempted-sexual": "Attempted rape or sexual assault",
  assault: "Hitting, strangling or hurting",
  "weapon-threat": "Threatening with a weapon",
  threat: "Threatening",
  held: "Locking in, holding or kidnapping",
  spiked: "Drugging, or spiking a drink",
  robbery: "Taking money or things by force or threat",
  theft: "Stealing",
  "payment-fraud": "Not paying, or a fake or reversed payment",
  scam: "A trick, to get money, pictures or details",
  "burglary-raid": "Breaking in or robbing a place of work",
  stalking: "Following, watching or coming back again and again",
  "harassment-online": "Calling or messaging again and again",
  "blackmail-outing": "Threatening to out somebody",
  images: "Filming or sharing images without consent",
  hate: "Racist, transphobic, homophobic or other hate",
  verbal: "Shouting or insults",
  exploitation: "Taking a worker’s money or controlling the work",
  "landlord-manager": "Bad treatment by a landlord, manager or venue",
  partner: "Harm by a partner, an ex or family",
  official: "Bad treatment by police or another official",
  "dangerous-place": "An unsafe place or unsafe conditions",
  "time-waster": "Wasting time, arguing about money or not coming",
  uneasy: "Making somebody feel unsafe",
  other: "Something else",
}

export const regionWords: Words<typeof choices.regions> = {
  "north-east": "North East England",
  "north-west": "North West England",
  "yorkshire-humber": "Yorkshire and the Humber",
  "east-midlands": "East Midlands",
  "west-midlands": "West Midlands",
  "east-england": "East of England",
  london: "London",
  "south-east": "South East England",
  "south-west": "South West England",
  wales: "Wales",
  scotland: "Scotland",
  "northern-ireland": "Northern Ireland",
  ireland: "Ireland",
  online: "Online",
  touring: "Several areas, or not known",
}

export const subjectWords: Record<Subject, string> = {
  people: "A person",
  conditions: "Dangerous conditions",
  both: "A person, and dangerous conditions",
}

export const situationWords: Record<Situation, string> = {
  "work-premises": "A place where people work",
  "rented-home": "A rented flat or room",
  "outdoor-place": "A place outdoors",
  "work-offer": "An offer of work or of a trip",
  "drink-or-drugs": "Drinks or drugs that are not what they seem",
  scam: "A trick, to get money, pictures or details",
  "official-visit": "A visit, check or raid by officials",
  other: "Something else",
}

export const doerWords: Record<Doer, string> = {
  landlord: "A landlord or letting agent",
  manager: "A manager, or whoever runs the place",
  official: "An official",
  unknown: "Not known",
}

export const settingWords: Record<Setting, string> = {
  indoors: "Indoors",
  outdoors: "Outdoors",
  hotel: "Hotel",
  online: "Online",
  "not-said": "Not said",
}

export const approachWords: Record<Approach, string> = {
  phone: "By phone",
  online: "Online",
  "in-person": "In person",
  "not-said": "Not said",
}

export const genderWords: Words<typeof choices.genders> = {
  man: "Man",
  woman: "Woman",
  "non-binary": "Non-binary",
  "trans-man": "Trans man",
  "trans-woman": "Trans woman",
  "not-sure": "Not sure",
}

export const ageWords: Words<typeof choices.ageBands> = {
  "under-20": "Under 20",
  "20s": "20 to 29",
  "30s": "30 to 39",
  "40s": "40 to 49",
  "50s": "50 to 59",
  "60s": "60 to 69",
  "70-or-over": "70 or over",
  "not-sure": "Not sure",
}

export const heightWords: Words<typeof choices.heights> = {
  short: "Short",
  average: "Average",
  tall: "Tall",
  "not-sure": "Not sure",
}

export const buildWords: Words<typeof choices.builds> = {
  thin: "Thin",
  average: "Average",
  muscular: "Muscular",
  heavy: "Heavy",
  "not-sure": "Not sure",
}

export const weaponWords: Words<typeof choices.weapons> = {
  none: "No weapon",
  knife: "Knife or blade",
  gun: "Gun",
  blunt: "Something to hit with",
  rope: "Rope, belt or tape",
  liquid: "Liquid or spray",
  dog: "Dog",
  other: "Another weapon",
  "not-sure": "Not sure",
}

export const countWords: Record<AlertWords["reports"], string> = {
  one: "One person",
  "more-than-one": "More than one person",
}
