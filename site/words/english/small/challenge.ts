import type { ChallengeProblem } from "../../../../crypto/challenge-draft.ts"
import type { ChallengeAbout, ChallengeReason } from "../../../../crypto/documents/challenge.ts"
import type { SmallWords } from "./words.ts"

/** "This warning is wrong": for whoever says so. Nobody is asked who they are. */
export const challenge = {
  title: "A warning is wrong",
  heading: "Is a warning wrong?",
  lead: "Tell us, and we look at it again. You need not say who you are.",
  before: [
    "One of our caseworkers opens what you wrote, and looks at the warning again within two days. If you want an answer, we tell you what we decided.",
    "The warning stays up while we look: without it somebody could be hurt. Two of us together can take it off the page meanwhile; but never one that says danger.",
    "We never say who told us about somebody, nor anything that could show it.",
    "If a warning is about you, the law lets you ask what we hold about you. You can have it put right, object, and complain to the Information Commissioner.",
  ],
  send: "Send to a caseworker",
  problems: {
    "nothing-said": "Tell us what is wrong with the warning. A few words or one tick are enough.",
    "no-number": "Give the number of the warning. Or tell us below in words which warning you mean, and what is wrong.",
    "number-unclear":
      "We cannot read this number. It stands at the top of the warning and looks like 26-0143. If you do not know it, leave this blank.",
  } satisfies Record<ChallengeProblem, string>,
  receipt: {
    heading: "We have what you wrote",
    lead: "It is sealed. Nobody has read it yet. Thank you for telling us.",
    next: [
      "Within two days of opening it, we look at the warning again.",
      "Then our answer waits for you on this site. To read it, choose “Read an answer”, and type your code.",
      "With the code you can also tell us more, or take back what you wrote.",
    ],
    noCode:
      "You asked for no answer, so there is no code. We open what you wrote, and look at the warning again within two days. You cannot take it back.",
  },

  parts: { which: "Which warning", wrong: "What is wrong", answer: "Your answer" },
  fields: {
    number: {
      label: "Number of the warning",
      hint: "It looks like 26-0143. If you do not know it, leave this blank.",
    },
    about: { label: "Is it about you?" },
    reasons: { label: "What is wrong?", hint: "Choose all that fit." },
    wrong: { label: "Tell us in your own words", hint: "You need not say who you are. Use any language." },
    right: { label: "What would put it right?" },
    answer: {
      label: "Do you want an answer?",
      hint: "It waits on this site, under a code that we show you at the end.",
    },
  },
  abouts: {
    me: "Yes, it is about me",
    "somebody-i-know": "It is about somebody I know",
    "a-place": "It is about a place: a flat, a house, a business",
    "not-sure": "I am not sure",
  } satisfies Record<ChallengeAbout, string>,
  reasons: {
    "somebody-else": "It describes somebody else",
    "not-so": "It did not happen, or not like this",
    "a-detail": "A detail is wrong",
    "out-of-date": "It is too old",
    "points-to-a-person": "It shows who somebody is",
    other: "Something else",
  } satisfies Record<ChallengeReason, string>,
  answers: { yes: "Yes", no: "No" },
} satisfies SmallWords & Record<string, unknown>
