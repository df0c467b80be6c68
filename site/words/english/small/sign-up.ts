import type { Level } from "../../../../crypto/documents/choices.ts"
import type { Channel, MemberRegion, QuietTime, SenderLabel, Subject } from "../../../../crypto/documents/sign-up.ts"
import type { SignUpProblem } from "../../../../crypto/sign-up-draft.ts"
import { choices } from "../../en/choices.ts"
import type { SmallWords } from "./words.ts"

const { touring: _, ...regions } = choices.region
const { "not-sure": __, ...levels } = choices.level

/** Being told of new warnings by e-mail or text. */
export const signUp = {
  title: "Sign up for messages",
  heading: "Get a message when there is a new warning",
  lead: "By e-mail or text. You need not say who you are.",
  before: [
    "Our message says only that something new is here, its number and the area. It has no word about sex work, and nothing about what happened.",
    "First we send one message with a number. You give that number on this site, and then messages begin. If you do not, we forget you after 14 days.",
    "Your address is sealed in this browser. Our caseworkers keep it, sealed and apart from all reports. This website never sees it.",
    "A text company and your phone company see your number, and that we wrote to it. E-mail or a feed is safer. An e-mail company sees that your address gets mail from us.",
    "You can stop whenever you like, without a code.",
  ],
  elsewhere: [
    { to: "alerts", text: "Safest: read the warnings here, or follow them with a feed. No address is needed" },
    { to: "confirm", text: "I have the number from your message" },
    { to: "stop", text: "Stop messages" },
  ],
  send: "Sign up",
  problems: {
    "no-channel": "Choose e-mail or text.",
    "no-address": "Give the e-mail address or the phone number that the messages should go to.",
    "mail-unclear": "We cannot read this as an e-mail address. It looks like name@example.org.",
    "number-unclear":
      "We cannot read this as a phone number. Give the whole number. Outside the UK, begin with + and the country’s code.",
    "no-region": "Choose at least one area, or “Everywhere”.",
    "no-level": "Choose at least one kind of warning.",
    "nuisance-by-text": "By text we tell you of danger and risk only. Take the tick from “Nuisance”, or choose e-mail.",
    "words-by-text": "By text we never send the warning itself. Take this tick away, or choose e-mail.",
    "no-quiet": "Choose when no message may come. “Any time is fine” is an answer too.",
    "not-yearly": "Tick that we may ask you once a year. Without an answer we then forget you.",
  } satisfies Record<SignUpProblem, string>,
  receipt: {
    heading: "We have your sign-up",
    lead: "It is sealed. Nobody has read it yet.",
    next: [],
    noCode:
      "In the next days one message comes to your address. It holds a number. Give that number on this site under “Give the number”, and messages begin. If nothing comes, look among the unwanted mail, or sign up again.",
  },

  parts: { where: "Where to", what: "What", how: "How it looks", end: "Once a year" },
  fields: {
    channel: { label: "How should we tell you?" },
    address: {
      label: "Your e-mail address or phone number",
      hint: "One that nobody else reads. An address that does not have your name in it is best.",
    },
    regions: { label: "For which areas?", hint: "Choose all that you want." },
    levels: { label: "Which warnings?", hint: "Choose all that you want. “Nuisance” comes by e-mail only." },
    fullText: { label: "Put the whole warning into the e-mail. Whoever reads my e-mail can then read it" },
    quiet: { label: "When may no message come?" },
    sender: { label: "Whom should an e-mail say that it is from?", hint: "Texts show a phone number." },
    subject: { label: "What should we call a message?", hint: "For example: “New notice 26-0143, North West.”" },
    yearly: { label: "Ask me once a year if I still want messages. If I do not answer, forget me" },
  },
  ticks: {
    fullText: { said: "Yes", blank: "No: only that there is one" },
    yearly: { said: "Yes", blank: "No" },
  },
  channels: { email: "By e-mail", text: "By text message" } satisfies Record<Channel, string>,
  regions: { everywhere: "Everywhere", ...regions } satisfies Record<MemberRegion, string>,
  levels: levels satisfies Record<Level, string>,
  quietTimes: {
    none: "Any time is fine",
    night: "Not at night: 10 pm to 8 am",
    "evening-and-night": "Not in the evening or at night: 6 pm to 8 am",
    "working-day": "Not in the day: 9 am to 6 pm",
  } satisfies Record<QuietTime, string>,
  senders: {
    notices: "Notices",
    updates: "Updates",
    bulletin: "Bulletin",
    office: "Office",
    newsletter: "Newsletter",
  } satisfies Record<SenderLabel, string>,
  subjects: { notice: "Notice", update: "Update", bulletin: "Bulletin", item: "Item" } satisfies Record<
    Subject,
    string
  >,
} satisfies SmallWords & Record<string, unknown>
