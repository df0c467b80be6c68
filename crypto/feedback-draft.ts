import { feedback } from "./documents/feedback.ts"
import { type OwnProblem, type Said, smallLetter } from "./small-letter.ts"

/** Why feedback cannot be sealed as it stands. */
export type FeedbackProblem = "nothing-said"

function problems(said: Said): OwnProblem[] {
  const says = ["wentWell", "wentBadly", "better"].some((field) => said(field) !== "")
  return says ? [] : [{ kind: "own", field: "wentBadly", why: "nothing-said" satisfies FeedbackProblem }]
}

export const feedbackLetter = smallLetter({
  kind: "canopy/feedback",
  body: feedback,
  understood: (_, value) => value,
  problems,
  wantsAnswer: ({ answer }) => answer === "yes",
})
