import { policeExperience } from "./documents/police-experience.ts"
import { type OwnProblem, type Said, smallLetter } from "./small-letter.ts"

/** Why an experience with the police cannot be sealed as it stands. */
export type ExperienceProblem = "nothing-said" | "month-unclear"

const isMonth = (value: string): boolean => policeExperience.safeParse({ month: value }).success

function problems(said: Said): OwnProblem[] {
  const own = (field: string, why: ExperienceProblem): OwnProblem => ({ kind: "own", field, why })
  const month = said("month")
  const told =
    ["wentWell", "wentBadly", "wanted", "themes[]"].some((name) => said(name) !== "") || said("complaint") === "yes"
  return [
    ...(month !== "" && !isMonth(month) ? [own("month", "month-unclear")] : []),
    ...(told ? [] : [own("wentWell", "nothing-said")]),
  ]
}

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
/** Nobody writes a month in more, and a pattern is slow over what has no end. */
const mostTyped = 40

/** A month as people write it: "May 2026", "05/2026", "2026-5". What is none comes back as it was. */
export function monthUnderstood(typed: string): string {
  if (typed.length > mostTyped) return typed
  const plain = typed.normalize("NFKC").trim().toLowerCase()
  const [, name, ofName] = /^([a-z]{3,9})\.? (\d{4})$/.exec(plain) ?? []
  const [, first, ofFirst] = /^(\d{1,2})[ /.-](\d{4})$/.exec(plain) ?? []
  const [, ofLast, last] = /^(\d{4})[ /.-](\d{1,2})$/.exec(plain) ?? []
  const month = name ? monthNames.findIndex((each) => name.startsWith(each)) + 1 : Number(first ?? last)
  const year = ofName ?? ofFirst ?? ofLast
  return year && month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : typed
}

export const policeExperienceLetter = smallLetter({
  kind: "canopy/police-experience",
  body: policeExperience,
  understood: (name, value) => (name === "month" ? monthUnderstood(value) : value),
  problems,
  // It has a way back always: who said Yes must be able to say No later, and who asked for help is answered.
  wantsAnswer: () => true,
})
