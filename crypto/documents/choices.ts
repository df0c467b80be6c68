/**
 * What can be chosen on the report form, in the order in which it is offered. Values are ids: the words stand with each
 * language's messages, and a missing one does not compile.
 */

export const yesNoUnsure = ["yes", "no", "not-sure"] as const

export const about = ["me", "someone-who-asked-me", "someone-i-worry-about", "through-a-project"] as const

export const wants = [
  "listen",
  "record",
  "warn-others",
  "contact-me",
  "police-anonymously",
  "speak-to-police",
  "formal-report",
  "not-sure",
] as const

export const incidentTypes = [
  "rape",
  "sexual-assault",
  "condom",
  "consent-other",
  "attempted-sexual",
  "assault",
  "weapon-threat",
  "threat",
  "held",
  "spiked",
  "robbery",
  "theft",
  "payment-fraud",
  "scam",
  "burglary-raid",
  "stalking",
  "harassment-online",
  "blackmail-outing",
  "images",
  "hate",
  "verbal",
  "exploitation",
  "landlord-manager",
  "partner",
  "official",
  "dangerous-place",
  "time-waster",
  "uneasy",
  "other",
] as const
export type IncidentType = (typeof incidentTypes)[number]

export const levels = ["danger", "risk", "nuisance"] as const
export type Level = (typeof levels)[number]
export const reportedLevels = [...levels, "not-sure"] as const

export const timeBands = ["night", "morning", "afternoon", "evening", "not-sure"] as const

export const regions = [
  "north-east",
  "north-west",
  "yorkshire-humber",
  "east-midlands",
  "west-midlands",
  "east-england",
  "london",
  "south-east",
  "south-west",
  "wales",
  "scotland",
  "northern-ireland",
  "ireland",
  "online",
  "touring",
] as const

export const placeTypes = [
  "street",
  "car",
  "their-home",
  "my-home",
  "hotel",
  "parlour",
  "club",
  "agency",
  "online",
  "other",
  "not-sure",
] as const

export const contactRoutes = [
  "phone",
  "text-message",
  "messaging-app",
  "site-or-advert",
  "walk-up",
  "agency",
  "regular",
  "other",
  "not-sure",
] as const

export const metBefore = ["never", "once", "regular", "not-sure"] as const

export const weapons = ["none", "knife", "gun", "blunt", "rope", "liquid", "dog", "other", "not-sure"] as const

export const losses = ["cash", "phone", "bag", "bank-transfer", "not-paid", "other"] as const

export const injuryNeeds = ["medical", "pep", "emergency-contraception", "sarc", "none", "not-sure"] as const

export const evidence = ["messages", "photos", "clothes", "cctv", "payment-record", "none", "not-sure"] as const

export const who = [
  "client",
  "partner",
  "manager",
  "landlord",
  "official",
  "stranger",
  "other-worker",
  "not-sure",
] as const

export const genders = ["man", "woman", "non-binary", "trans-man", "trans-woman", "not-sure"] as const
export const ageBands = ["under-20", "20s", "30s", "40s", "50s", "60s", "70-or-over", "not-sure"] as const
export const heights = ["short", "average", "tall", "not-sure"] as const
export const builds = ["thin", "average", "muscular", "heavy", "not-sure"] as const

export const vehicleTypes = ["car", "van", "taxi", "motorbike", "lorry", "bicycle", "other", "not-sure"] as const

export const support = [
  "talk",
  "isva",
  "experiential-worker",
  "health",
  "housing",
  "legal",
  "immigration-advice",
  "money",
  "trafficking",
  "drugs-alcohol",
  "safety-plan",
  "other",
] as const

export const contactPreferences = ["code", "email", "text-message", "call", "through-a-project", "none"] as const
