import type { ConfirmProblem } from "../../../../crypto/sign-up-draft.ts"
import type { SmallWords } from "./words.ts"

/** The number of our first message, sent back. */
export const confirm = {
  title: "Give the number",
  heading: "Give the number from our message",
  lead: "Then messages begin, or go on for another year.",
  before: ["Your address is not needed here: the number is enough."],
  elsewhere: [{ to: "stop", text: "Stop messages" }],
  send: "Send the number",
  problems: {
    "no-number": "Give the number from our message.",
    "number-unclear": "We cannot read this number. It has nine digits and looks like 482 109 375.",
  } satisfies Record<ConfirmProblem, string>,
  receipt: {
    heading: "We have the number",
    lead: "Thank you. You have nothing more to do.",
    next: [],
    noCode: "Messages begin when a caseworker has opened this, in the next days. You can stop whenever you like.",
  },
  part: "The number",
  fields: { echo: { label: "The number from our message", hint: "Nine digits, with or without spaces." } },
} satisfies SmallWords & Record<string, unknown>
