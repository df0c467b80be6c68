import { report } from "../../crypto/documents/report.ts"
import { draftOf } from "../../crypto/report-form.ts"
import { type SmallName, smallLetters } from "../../crypto/small-letters.ts"

/** Whose fields: the report's, or a small letter's. */
export type FieldsOf = "report" | SmallName

const anyConsentText = { version: 1, language: "en" }
const inReport = (name: string, value: string) =>
  report.safeParse(draftOf([[name, value]], anyConsentText)).error?.issues
const problemsWith = (name: string, value: string, of: FieldsOf) =>
  (of === "report" ? inReport(name, value) : smallLetters[of].issuesOf([name, value])) ?? []

/**
 * How many characters the schema takes in the field of this name: asked of the schema itself, so that the number stands
 * in one place. Throws, and ends the build, when the schema has no such field.
 */
export function roomFor(name: string, of: FieldsOf = "report"): number {
  const [issue, ...others] = problemsWith(name, "x".repeat(100_000), of)
  if (issue?.code === "too_big" && others.length === 0) return Number(issue.maximum)
  throw new Error(`The ${of} has no field for text named ${name}.`)
}

/** The choices, if the schema takes each of them in the field of this name. Throws, and ends the build, when it does not. */
export function taken<Choice extends string>(
  name: string,
  choices: readonly Choice[],
  of: FieldsOf = "report",
): readonly Choice[] {
  const refused = choices.find((choice) => problemsWith(name, choice, of).length > 0)
  if (refused === undefined) return choices
  throw new Error(`The ${of} does not take ${refused} in the field named ${name}.`)
}

/** A field's name as an id that a hint can be found by: "people.0.hair" is "people-0-hair". */
export const idOf = (name: string): string => name.replace("[]", "").replaceAll(".", "-")
