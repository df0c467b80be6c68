import * as choices from "../../crypto/documents/choices.ts"
import { checkerAnswers, consentAnswers } from "../../crypto/documents/consents.ts"
import type { Person, Report } from "../../crypto/documents/report.ts"

/** The questions with a list to choose from, and what can be chosen. Their words stand with each language. */
export const questions = {
  safeNow: choices.yesNoUnsure,
  about: choices.about,
  wants: choices.wants,
  types: choices.incidentTypes,
  level: choices.reportedLevels,
  timeBand: choices.timeBands,
  stillHappening: choices.yesNoUnsure,
  region: choices.regions,
  placeType: choices.placeTypes,
  contactRoutes: choices.contactRoutes,
  metBefore: choices.metBefore,
  weapons: choices.weapons,
  intoxicated: choices.yesNoUnsure,
  lost: choices.losses,
  injury: choices.injuryNeeds,
  evidence: choices.evidence,
  who: choices.who,
  gender: choices.genders,
  ageBand: choices.ageBands,
  height: choices.heights,
  build: choices.builds,
  vehicleType: choices.vehicleTypes,
  support: choices.support,
  contactPreference: choices.contactPreferences,
  localProject: choices.yesNoUnsure,
  consent: consentAnswers,
  checker: checkerAnswers,
} as const

export type Question = keyof typeof questions
/** A label for every choice of every question: one that is missing does not compile. */
export type ChoiceWords = { [Name in Question]: Record<(typeof questions)[Name][number], string> }

/** What stands beside a field: a label, and where it helps, one sentence on why or how. */
export type FieldWords = { label: string; hint?: string }
export type ReportField = Exclude<keyof Report, "people" | "consents" | "usernames" | "vehicles">
export type PersonField = keyof Person
