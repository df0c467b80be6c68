import { aboutOf } from "../../../crypto/about.ts"
import { type AlertDraft, alertDraft } from "../../../crypto/documents/alert.ts"
import type { Person, Report } from "../../../crypto/documents/report.ts"
import type { Case } from "../../casework/case.ts"
import { approachOf, doerOf, isDoer, levelOf, settingOf, situationOf } from "./coarse.ts"

const mostWords = 60
/** Not in the middle of a character that takes two units. */
const shortened = (words: string | undefined): string | undefined =>
  words?.slice(0, mostWords).replace(/[\ud800-\udbff]$/, "")

/** Descriptions that may stand in a warning. Not "not sure", not clothing, not a name, not appearance by itself. */
function personOf({ gender, ageBand, height, build, hair, accent }: Person): AlertDraft["alert"]["people"][number] {
  const sure = <Choice extends string>(choice: Choice | undefined) => (choice === "not-sure" ? undefined : choice)
  return {
    gender: sure(gender),
    ageBand: sure(ageBand),
    height: sure(height),
    build: sure(build),
    hair: shortened(hair),
    accent: shortened(accent),
  }
}

const describedIn = ({ people = [] }: Report): AlertDraft["alert"]["people"] =>
  people
    .filter((person) => !isDoer(person))
    .map(personOf)
    .filter((person) => Object.values(person).some(Boolean))

/**
 * A draft from a report: coarse values filled in, the story never copied. A landlord, a manager and an official are told
 * by their part, and not described: each of them knows whom they meet. What to watch for and the advice are for the
 * caseworker to write; the marks too, for an exact design gives somebody away.
 */
export function draftAlert({ id }: Case, report: Report): AlertDraft {
  const types = report.types?.length ? report.types.slice(0, 10) : ["uneasy" as const]
  const situation = situationOf(report)
  const level = report.level && report.level !== "not-sure" ? report.level : levelOf(types)
  const draft = alertDraft.parse({
    kind: "canopy/alert-draft",
    version: 1,
    case: id,
    alert: {
      situation,
      doneBy: situation && doerOf(report),
      level,
      types,
      region: report.region ?? "touring",
      setting: settingOf(report),
      approach: approachOf(report),
      people: describedIn(report),
      weapons: (report.weapons ?? []).filter((weapon) => weapon !== "none" && weapon !== "not-sure").slice(0, 8),
      watchFor: "",
      advice: "",
      reports: "one",
    },
  })
  return { ...draft, alert: { ...draft.alert, about: aboutOf(draft.alert) } }
}
