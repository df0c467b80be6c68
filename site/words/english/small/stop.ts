import type { StopProblem } from "../../../../crypto/sign-up-draft.ts"
import type { SmallWords } from "./words.ts"

/** No more messages. */
export const stop = {
  title: "Stop messages",
  heading: "Stop messages",
  lead: "Give the address or number that gets them. No code is needed.",
  before: [
    "We forget the address, and write to it one last time. So anybody who was stopped by somebody else can come back.",
    "If you get texts, you can answer one with STOP instead.",
  ],
  elsewhere: [{ to: "sign-up", text: "Sign up for messages" }],
  send: "Stop messages",
  problems: {
    "no-address": "Give the e-mail address or the phone number that gets our messages.",
    "address-unclear":
      "We cannot read this as an e-mail address or a phone number. Give it as you gave it when you signed up.",
  } satisfies Record<StopProblem, string>,
  receipt: {
    heading: "We have your wish to stop",
    lead: "It is sealed.",
    next: [],
    noCode:
      "It counts when a caseworker has opened it, in the next days. A message that is on its way until then can still come.",
  },
  part: "Your address",
  fields: { address: { label: "E-mail address or phone number" } },
} satisfies SmallWords & Record<string, unknown>
