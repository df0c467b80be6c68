import type { FeedbackAbout } from "../../../../crypto/documents/feedback.ts"
import type { FeedbackProblem } from "../../../../crypto/feedback-draft.ts"
import type { SmallWords } from "./words.ts"

/** What somebody thinks of our service, without a name. */
export const feedback = {
  title: "Tell us what you think",
  heading: "What should we do better?",
  lead: "Tell us what was good and what was not. You need not say who you are.",
  before: [
    "Our caseworkers read it. What you say changes nothing about the help that you get.",
    "Something happened to you? That is not for this page. There is one that is made for it.",
    "We publish what we changed, and never your words.",
  ],
  elsewhere: [
    { to: "report", text: "Tell us what happened" },
    { to: "technical-help", text: "Something on this site does not work" },
  ],
  send: "Send it",
  problems: {
    "nothing-said": "Tell us a few words: what was good, what was not, or what we could change.",
  } satisfies Record<FeedbackProblem, string>,
  receipt: {
    heading: "We have what you wrote",
    lead: "It is sealed. Thank you: it helps us to do better.",
    next: ["Our answer waits for you on this site. To read it, choose “Read an answer”, and type your code."],
    noCode: "You asked for no answer, so there is no code. We read what you wrote.",
  },
  part: "What you think",
  answerPart: "Your answer",
  fields: {
    about: { label: "What is it about?", hint: "Choose all that fit." },
    wentWell: { label: "What was good?" },
    wentBadly: { label: "What was not good?", hint: "Use any language." },
    better: { label: "What should we change?" },
    answer: {
      label: "Do you want an answer?",
      hint: "It waits on this site, under a code that we show you at the end.",
    },
  },
  abouts: {
    site: "This site",
    caseworker: "A caseworker, or an answer from us",
    warnings: "The warnings",
    words: "Words that hurt, or that I did not understand",
    access: "Something that I could not see, hear or press",
    other: "Something else",
  } satisfies Record<FeedbackAbout, string>,
  answers: { yes: "Yes", no: "No" },
} satisfies SmallWords & Record<string, unknown>
