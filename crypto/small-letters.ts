import { challengeLetter } from "./challenge-draft.ts"
import { feedbackLetter } from "./feedback-draft.ts"
import { policeExperienceLetter } from "./police-experience-draft.ts"
import { confirmLetter, signUpLetter, stopLetter } from "./sign-up-draft.ts"
import type { SmallLetter } from "./small-letter.ts"

/** Every small letter, by the last part of its page's address. A line here gives it a page, with scripts and without. */
export const smallLetters = {
  challenge: challengeLetter,
  feedback: feedbackLetter,
  "police-experience": policeExperienceLetter,
  "sign-up": signUpLetter,
  confirm: confirmLetter,
  stop: stopLetter,
} satisfies Record<string, SmallLetter>

export type SmallName = keyof typeof smallLetters
export const smallNames = Object.keys(smallLetters) as SmallName[]
