import { challenge } from "./documents/challenge.ts"
import { type OwnProblem, type Said, smallLetter } from "./small-letter.ts"

/** Why a challenge cannot be sealed as it stands. */
export type ChallengeProblem = "nothing-said" | "no-number" | "number-unclear"

/**
 * A warning's number as people write it: "26-0143", "warning 26 143", "26/0143", "No. 260143"; or "P26-0012", of Police
 * Watch. Its form only: whether there is such a warning is not asked. What is no number comes back as it was.
 */
export function numberUnderstood(typed: string): string {
  if (typed.length > mostTyped) return typed
  const plain = typed.normalize("NFKC").replace(/\p{Pd}/gu, "-")
  const parts = written.exec(plain.trim())
  if (!parts) return typed
  const [, series = "", year, short, long] = parts
  return `${series.toUpperCase()}${year}-${(short ?? long)!.padStart(4, "0")}`
}

/** Nobody writes a number in more, and a pattern is slow over what has no end. */
const mostTyped = 40
const written = /^(?:(?:warning|alert|police watch|number|no\.?|#) *)*(p)? ?(\d{2}) ?(?:[-/. ] ?(\d{1,4})|(\d{4}))\.?$/i

const isNumber = (value: string): boolean => challenge.safeParse({ number: value }).success

function problems(said: Said): OwnProblem[] {
  const number = said("number")
  const own = (field: string, why: ChallengeProblem): OwnProblem => ({ kind: "own", field, why })
  if (number !== "" && !isNumber(number)) return [own("number", "number-unclear")]
  const saysWhatIsWrong = said("reasons[]") !== "" || said("wrong") !== "" || said("right") !== ""
  if (!saysWhatIsWrong) return [own("wrong", "nothing-said")]
  // Who does not know the number says in words which warning it is.
  return number === "" && said("wrong") === "" ? [own("number", "no-number")] : []
}

export const challengeLetter = smallLetter({
  kind: "canopy/challenge",
  body: challenge,
  understood: (name, value) => (name === "number" ? numberUnderstood(value) : value),
  problems,
  wantsAnswer: ({ answer }) => answer !== "no",
})
