import type { SmallName } from "../../../../crypto/small-letters.ts"
import { challenge } from "./challenge.ts"
import { confirm } from "./confirm.ts"
import { feedback } from "./feedback.ts"
import { policeExperience } from "./police-experience.ts"
import { signUp } from "./sign-up.ts"
import { stop } from "./stop.ts"
import type { SmallWords } from "./words.ts"

/** Short forms that have a page each. */
export const small = {
  check: {
    button: "Check what I wrote",
    note: "Next you see all that you wrote. Nothing is sent before you say so.",
    title: "Check what you wrote",
    heading: "Check what you wrote",
  },
  again: "If your browser asks whether to send this page again, it does no harm. We keep the same words only once.",
  letters: {
    challenge,
    feedback,
    "police-experience": policeExperience,
    "sign-up": signUp,
    confirm,
    stop,
  } satisfies Record<SmallName, SmallWords>,
}
