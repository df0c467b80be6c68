/**
 * Words that no page of ours says: in which forms people write them, what to write instead, and why. Readers are frightened, in
 * a hurry, or learned English late. `docs/words.md` shows the same list to whoever writes pages; a test compares the two.
 */
export type NotUsed = { not: readonly string[]; instead: string; why: string }

const isOutside = "It names a person from outside, as others see them."
const isDoubted = "It sounds as if nobody believed it."
const isBlame = "It sounds as if the reader had done something wrong."
const isOffice = "It is a word of offices."
const isLatin = "Few people know what the letters stand for."
const isIdiom = "Who learned English late takes it word for word."

const wordsOfPeople: readonly NotUsed[] = [
  { not: ["victim", "victims"], instead: "who was hurt; you", why: isOutside },
  { not: ["prostitute", "prostitutes", "prostitution"], instead: "sex worker; sex work", why: isOutside },
  { not: ["hooker", "hookers", "whore", "whores"], instead: "sex worker", why: isOutside },
  { not: ["girls", "boys", "ladies"], instead: "people; workers", why: "People of all genders do sex work." },
  { not: ["punter", "punters"], instead: "client", why: "Few people outside the country know it." },
  {
    not: ["ugly mug", "ugly mugs"],
    instead: "warning; dangerous person",
    why: "Few people outside the trade know it.",
  },
  {
    not: ["perpetrator", "perpetrators", "offender", "offenders"],
    instead: "who did it; they",
    why: "It is a word of courts.",
  },
  { not: ["vulnerable"], instead: "what makes it hard or dangerous", why: isOutside },
  { not: ["rescue", "rescued", "rescuing"], instead: "help", why: "It decides for people what they want." },
  { not: ["illegals", "illegal immigrant", "illegal immigrants"], instead: "somebody without papers", why: isOutside },
  { not: ["commit suicide", "committed suicide"], instead: "end their life", why: "It makes a crime of it." },
]

const wordsOfDoubt: readonly NotUsed[] = [
  { not: ["alleged", "allegedly", "allegation", "allegations"], instead: "told us; reported", why: isDoubted },
  { not: ["claim", "claims", "claimed"], instead: "says; told us", why: isDoubted },
  { not: ["why did you", "why didn’t you"], instead: "what happened", why: isBlame },
  { not: ["you should have"], instead: "what helps now", why: isBlame },
]

const wordsOfMachines: readonly NotUsed[] = [
  { not: ["invalid"], instead: "We cannot read this as …", why: isBlame },
  { not: ["failed", "failure", "fails"], instead: "did not work, and what to do", why: isBlame },
  {
    not: ["error", "errors"],
    instead: "what is missing, and where",
    why: `${isBlame} Only the mark “Error:” before a sentence stays: programs that read aloud need it.`,
  },
  { not: ["user", "users"], instead: "you; people", why: "It names a person from the side of the machine." },
  { not: ["submit", "submits", "submitted", "submission"], instead: "send", why: isOffice },
  {
    not: ["encrypt", "encrypted", "encryption", "decrypt", "decrypted"],
    instead: "seal; sealed; open",
    why: "A letter is something that everybody knows.",
  },
  {
    not: ["click", "click here", "click on"],
    instead: "the name of the page as the link; press",
    why: "Most people have no mouse, and links are read aloud by themselves.",
  },
  {
    not: ["successfully", "congratulations", "oops"],
    instead: "what happened, and what comes next",
    why: "Nobody here is in a mood for it.",
  },
  {
    not: ["completely anonymous", "totally secure", "100% secure", "guarantee", "guaranteed"],
    instead: "what is protected, and what is not",
    why: "We cannot keep such a promise.",
  },
]

const wordsOfOffices: readonly NotUsed[] = [
  { not: ["please note", "note that", "please be aware"], instead: "say it, and nothing before it", why: isOffice },
  { not: ["kindly"], instead: "please", why: isOffice },
  { not: ["in order to"], instead: "to", why: isOffice },
  { not: ["prior to"], instead: "before", why: isOffice },
  { not: ["regarding", "with regard to"], instead: "about", why: isOffice },
  { not: ["utilise", "utilize"], instead: "use", why: isOffice },
  { not: ["commence"], instead: "begin", why: isOffice },
  { not: ["terminate"], instead: "end", why: isOffice },
  { not: ["obtain"], instead: "get", why: isOffice },
  { not: ["purchase"], instead: "buy", why: isOffice },
  { not: ["ensure"], instead: "make sure", why: isOffice },
  { not: ["require", "requires", "required"], instead: "need; must", why: isOffice },
  { not: ["assist", "assistance"], instead: "help", why: isOffice },
  { not: ["additional"], instead: "more", why: isOffice },
  { not: ["individual", "individuals"], instead: "person; people", why: isOffice },
  { not: ["approximately"], instead: "about", why: isOffice },
  { not: ["immediately"], instead: "at once; now", why: isOffice },
  { not: ["whilst"], instead: "while", why: isOffice },
  { not: ["shall"], instead: "will; must", why: isOffice },
  { not: ["via"], instead: "by; through", why: isLatin },
  { not: ["and/or"], instead: "or", why: isOffice },
  { not: ["e.g."], instead: "for example", why: isLatin },
  { not: ["i.e."], instead: "that is", why: isLatin },
  { not: ["etc.", "etc"], instead: "and more", why: isLatin },
  { not: ["asap", "ASAP"], instead: "as soon as we can", why: isLatin },
]

const idioms: readonly NotUsed[] = [
  { not: ["get back to you"], instead: "answer you", why: isIdiom },
  { not: ["reach out"], instead: "write; ring", why: isIdiom },
  { not: ["touch base"], instead: "talk", why: isIdiom },
  { not: ["bear with us"], instead: "please wait", why: isIdiom },
  { not: ["feel free"], instead: "you can", why: isIdiom },
  { not: ["rest assured"], instead: "what makes it sure", why: isIdiom },
  { not: ["red flag", "red flags"], instead: "sign of danger", why: isIdiom },
  { not: ["a safe pair of hands", "in safe hands"], instead: "who does it, and how", why: isIdiom },
  { not: ["at the end of the day"], instead: "say it, and nothing before it", why: isIdiom },
  { not: ["simply", "obviously"], instead: "leave it out", why: "Whoever does not find it easy feels stupid." },
]

export const notUsed: readonly NotUsed[] = [
  ...wordsOfPeople,
  ...wordsOfDoubt,
  ...wordsOfMachines,
  ...wordsOfOffices,
  ...idioms,
]
