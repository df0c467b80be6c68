import type { FieldWords, PersonField, ReportField } from "../../form/questions.ts"

export const fields = {
  notInCheck: {
    label: "Is there a number, name or car among them that only you know?",
    hint: "Write it here. Then nobody who checks it learns anything, whatever you chose above.",
  },
  safeNow: { label: "Are you safe right now?" },
  about: { label: "Who did this happen to?" },
  wants: {
    label: "What would you like from us?",
    hint: "Choose as many as you like. This only tells us what you hope for. We ask for your yes later, one by one.",
  },
  replyLanguage: { label: "In which language should we answer?" },
  story: {
    label: "What happened?",
    hint: "Use any language. Spelling does not matter. Start where you want, and stop when you want.",
  },
  types: { label: "Which of these fit?", hint: "This list names hard things. You can skip it." },
  level: { label: "How dangerous are they, do you think?" },
  when: { label: "Roughly when was it?", hint: "For example “last Friday” or “in March”." },
  timeBand: { label: "What time of day was it?" },
  stillHappening: { label: "Is it still going on?" },
  region: { label: "Which area was it in?", hint: "We use this to warn people in the right area." },
  town: { label: "Town or city" },
  placeType: { label: "What kind of place was it?" },
  placeDetail: { label: "Anything else about the place", hint: "We never publish this." },
  workMode: { label: "How do you work? Use your own words", hint: "So that we can suggest help that fits." },
  contactRoutes: { label: "How did they first reach you?" },
  metBefore: { label: "Had you met before?", hint: "We ask so that a warning cannot point to you." },
  weapons: { label: "Was there a weapon?" },
  weaponDetail: { label: "More about the weapon" },
  control: {
    label: "What did they do or say?",
    hint: "Words they used, tricks, what they asked for, how it began and ended. This helps to see if it is the same person.",
  },
  intoxicated: { label: "Had they used drink or drugs, do you think?" },
  lost: { label: "Was something taken, or not paid?" },
  lostDetail: { label: "More about what was taken" },
  injury: { label: "Are you hurt? What do you need?", hint: "Only for your care. We never publish this." },
  injuryDetail: { label: "More about what you need" },
  evidence: { label: "Have you kept anything?" },
  phones: { label: "Phone number", hint: "Write it as you have it." },
  emails: { label: "E-mail address" },
  registrations: { label: "Number plate", hint: "A part of it helps too. Put ? where you do not know." },
  payHandles: { label: "Name or number on a payment" },
  addresses: { label: "Address or workplace they gave", hint: "We never publish this." },
  support: { label: "Would you like help with any of these?" },
  supportDetail: { label: "More about the help you would like" },
  contactPreference: { label: "How may we answer you?" },
  contactDetail: {
    label: "Your e-mail address or phone number",
    hint: "Only if you chose e-mail, text or phone call. Or the name of the project.",
  },
  contactSafe: {
    label: "How can we contact you safely?",
    hint: "Good times, words we may use, whether we may leave a message.",
  },
  name: { label: "What should we call you?", hint: "Any name you like. It need not be your own." },
  helpArea: { label: "Where should we look for local help?" },
  localProject: { label: "Are you in touch with a local project?" },
  accessNeeds: {
    label: "What would make talking easier?",
    hint: "An interpreter, sign language, easy words, a caseworker of a certain gender.",
  },
} satisfies Record<ReportField, FieldWords>

export const person = {
  who: { label: "Who were they to you?" },
  nameUsed: { label: "Name they gave" },
  gender: { label: "Gender" },
  ageBand: { label: "Age, roughly" },
  height: { label: "Height" },
  build: { label: "Build" },
  hair: { label: "Hair" },
  facialHair: { label: "Beard or moustache" },
  eyes: { label: "Eyes, glasses" },
  accent: { label: "Accent, language" },
  clothing: { label: "Clothes" },
  appearance: { label: "Skin tone, if you think it helps others" },
  marks: { label: "Tattoos, scars, teeth, a limp, a smell" },
  leaving: { label: "How they left, and which way" },
} satisfies Record<PersonField, FieldWords>

/** Parts of the identifiers that have two parts. */
export const usernameName = { label: "Username or link to a profile" }
export const usernamePlatform = { label: "On which site or app?" }
export const vehicleType = { label: "Kind of vehicle" }
export const vehicleDescription = { label: "Vehicle: make, colour, stickers, damage" }
