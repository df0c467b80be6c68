import type { ExperienceProblem } from "../../../../crypto/police-experience-draft.ts"
import type { SmallWords } from "./words.ts"

/**
 * "Tell us about the police": what went well, and what did not. Whoever changes what its two consents mean raises
 * `policeConsentVersion`.
 */
export const policeExperience = {
  title: "Tell us more",
  heading: "How were the police?",
  lead: "Tell us what went well and what went badly. You need not say who you are.",
  before: [
    "A caseworker reads it. Nothing goes to the police. Nothing is published before you say Yes to it below.",
    "If you say Yes, we write it anew in our own words, and put it on the page “Police Watch”. It names the force, the month if you agree, and what it was about. It never names or describes an officer, and it never says who told us.",
    "If you want to complain about one officer, say so below. We help you with it.",
  ],
  send: "Send to a caseworker",
  problems: {
    "nothing-said": "Tell us something about the police. A few words or one tick are enough.",
    "month-unclear": "We cannot read this month. Write it like “May 2026”, or leave it blank.",
  } satisfies Record<ExperienceProblem, string>,
  receipt: {
    heading: "We have what you wrote",
    lead: "It is sealed. Nobody has read it yet. Thank you for telling us.",
    next: [
      "A caseworker reads it, and our answer waits for you on this site. To read it, choose “Read an answer”, and type your code.",
      "If you chose “Ask me first”, we show you the words there. Without your Yes to them they are not published.",
      "You can take it back later with the code: delete everything, or answer No to “May we warn other workers?”. What we published of it goes then.",
    ],
    noCode: "We read what you wrote.",
  },

  parts: { which: "Which police, and when", how: "How it was", answer: "What may happen with it" },
  fields: {
    force: { label: "Which force was it?", hint: "If you do not know it, leave this blank." },
    month: { label: "In which month?", hint: "For example “May 2026”. Leave it blank if you like." },
    themes: { label: "What was it about?", hint: "Choose all that fit." },
    wentWell: { label: "What went well?", hint: "Use any language. No name or number of an officer is needed." },
    wentBadly: { label: "What went badly?", hint: "Use any language. No name or number of an officer is needed." },
    wanted: { label: "What would you want the police to do?" },
    share: {
      label: "May we share this with everybody?",
      hint: "In our words, on the page “Police Watch”. It names no officer, and it never says who told us. Blank means No.",
    },
    keep: {
      label: "May we keep a record of this?",
      hint: "If No, we delete it 30 days after our last message. Blank means No.",
    },
    complaint: {
      label: "Do you want help with a complaint?",
      hint: "We tell you how it works and who can stand beside you. Nothing is sent before you say so.",
    },
    consents: { label: "What may happen with it" },
  },
  unknownForce: "I do not know",
  shareAnswers: { yes: "Yes", no: "No", "ask-me-first": "Ask me first" },
  answers: { yes: "Yes", no: "No" },
  language: "en",
} satisfies SmallWords & Record<string, unknown>
