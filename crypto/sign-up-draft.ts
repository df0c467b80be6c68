import { asWritten } from "./documents/field.ts"
import { confirmation, echoDigits, mostAddress, signUp, stop } from "./documents/sign-up.ts"
import { type OwnProblem, type Said, type SaidAll, smallLetter } from "./small-letter.ts"

/** Signing up, the number that comes back, and stopping, as somebody types them. None of them wants an answer: no code. */

export type SignUpProblem =
  | "no-channel"
  | "no-address"
  | "mail-unclear"
  | "number-unclear"
  | "no-region"
  | "no-level"
  | "nuisance-by-text"
  | "words-by-text"
  | "no-quiet"
  | "not-yearly"
export type ConfirmProblem = "no-number" | "number-unclear"
export type StopProblem = "no-address" | "address-unclear"

const own = <Why extends string>(field: string, why: Why): OwnProblem => ({ kind: "own", field, why })

/** Its form only: whether it exists is not asked. The desk reads every spelling. */
const isMail = (typed: string): boolean => typed.length <= mostAddress && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed)
function isPhone(typed: string): boolean {
  const digits = typed.length <= mostAddress ? typed.replace(/\D/g, "").length : 0
  return digits >= 7 && digits <= 17 && !typed.includes("@")
}

function addressProblem(said: Said): OwnProblem[] {
  const [channel, address] = [said("channel"), said("address")]
  if (channel === "") return [own<SignUpProblem>("channel", "no-channel")]
  if (address === "") return [own<SignUpProblem>("address", "no-address")]
  if (channel === "email" && !isMail(address)) return [own<SignUpProblem>("address", "mail-unclear")]
  return channel === "text" && !isPhone(address) ? [own<SignUpProblem>("address", "number-unclear")] : []
}

function wishProblems(said: Said, all: SaidAll): OwnProblem[] {
  const byText = said("channel") === "text"
  const found: [boolean, string, SignUpProblem][] = [
    [said("regions[]") === "", "regions[]", "no-region"],
    [said("levels[]") === "", "levels[]", "no-level"],
    [byText && all("levels[]").includes("nuisance"), "levels[]", "nuisance-by-text"],
    [byText && said("fullText") !== "", "fullText", "words-by-text"],
    [said("quiet") === "", "quiet", "no-quiet"],
    [said("yearly") === "", "yearly", "not-yearly"],
  ]
  return found.flatMap(([isSo, field, why]) => (isSo ? [own(field, why)] : []))
}

export const signUpLetter = smallLetter({
  kind: "canopy/sign-up",
  body: signUp(asWritten),
  ticks: new Set(["fullText", "yearly"]),
  problems: (said, all) => [...addressProblem(said), ...wishProblems(said, all)],
  wantsAnswer: () => false,
})

/** The digits in "482 109 375", "482-109-375" and the like; anything else comes back as it was. */
export function echoUnderstood(typed: string): string {
  const digits = typed.length <= 40 ? typed.normalize("NFKC").replace(/[\s.-]/g, "") : ""
  return new RegExp(`^\\d{${echoDigits}}$`).test(digits) ? digits : typed
}

export const confirmLetter = smallLetter({
  kind: "canopy/confirmation",
  body: confirmation(asWritten),
  understood: (_, value) => echoUnderstood(value),
  problems: (said) => {
    const echo = said("echo")
    if (echo === "") return [own<ConfirmProblem>("echo", "no-number")]
    return confirmation(asWritten).safeParse({ echo }).success ? [] : [own<ConfirmProblem>("echo", "number-unclear")]
  },
  wantsAnswer: () => false,
})

export const stopLetter = smallLetter({
  kind: "canopy/stop",
  body: stop(asWritten),
  problems: (said) => {
    const address = said("address")
    if (address === "") return [own<StopProblem>("address", "no-address")]
    return isMail(address) || isPhone(address) ? [] : [own<StopProblem>("address", "address-unclear")]
  },
  wantsAnswer: () => false,
})
