/** About warnings. */
export const alertsSentences = {
  "chain-broken":
    "The warnings at the server are not the ones this workstation published last. Do not publish over them; ask your colleagues.",
  "publishing-already":
    "Another warning is on its way to the server just now. Nothing was changed. Wait a moment, then try again.",
  "no-consent-to-alert": "The reporter did not say yes to a warning. Nothing can be published from this case.",
  "consent-waits":
    "The reporter asked to be asked first, and has not said yes yet. Show them these words: `canopy alert ask FILE`. Nothing was published.",
  "alert-words-wait":
    "The reporter was shown exactly these words, and has not answered. Silence is not yes. Nothing was published.",
  "alert-words-refused":
    "The reporter was shown exactly these words and said No. Nothing was published. Write others and show them, or leave it.",
  "alert-words-changed":
    "The reporter was shown other words than these. One changed word needs a fresh yes: `canopy alert ask FILE`. Nothing was published.",
  "withdrawn-cannot-publish":
    "This reporter took everything back. No warning can be made of this case, and nothing was published.",
  "not-a-draft": "This file is not an alert's draft of this version. Make one with `canopy alert draft CASE`.",
  "draft-not-safe": "The draft still says something that must not be published. `canopy alert check FILE` lists it.",
  "needs-a-second-person":
    "This organisation publishes with two signatures. A second person has to approve this alert.",
  "no-such-alert": "There is no alert of this number in force.",
} as const
