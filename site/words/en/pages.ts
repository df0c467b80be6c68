/** The pages that only say something. */
export const home = {
  title: "Home",
  heading: "We listen. You decide.",
  lead: "Did somebody hurt you, threaten you, or make you feel unsafe? You can tell us. It does not have to be a crime. You need no name and no account.",
  quickAccess: "Talk to a caseworker",
  quickAccessText: "A caseworker is on your side. You can just talk. Nothing else has to happen.",
  otherWays: "Other ways to reach us",
  helpNow: "Help now",
  reportHeading: "Tell us what happened",
  reportText: "Your words are sealed. Only our caseworkers can open them.",
  quick: "Quick warning",
  quickText: "A few questions, about 3 minutes",
  full: "Full report",
  fullText: "As much or as little as you like",
  answersHeading: "Do you have a code?",
  answersText: "With it you can read our answer to what you told us.",
  answers: "Read an answer",
  warningsHeading: "Warnings",
  warningsText: "Read what other workers have told us about dangerous people and places.",
  warnings: "Read the warnings",
  freeHeading: "What you can count on",
  free: [
    "Nothing leaves our team without your yes. There are a few limits, and you read them before you write.",
    "We never push you to go to the police or to court.",
    "We help people of all genders, and in every kind of sex work.",
    "It is free, now and at any later time.",
  ],
}

export const contactPage = {
  title: "Talk to us",
  heading: "Talk to a caseworker",
  lead: "Use the way that feels safest. All of them are free of judgement, and all lead to the same team.",
  callHeading: "Ring us",
  callText: "You need not say your name. You can ask for somebody who has done sex work.",
  callBill: "A phone bill can show our number. You can use another phone.",
  writeHeading: "Write an e-mail",
  writeText:
    "An e-mail is not sealed, and shows your address. If somebody can see your e-mails, use the report page instead.",
  reportHeading: "Write on this site",
  reportText: "What you write on the report page is sealed. You need no name.",
  technicalHeading: "Something on this site does not work",
  technicalText: "Ring or write to us. You need not tell us what happened to you, only what does not work.",
  offHeading: "Outside our hours",
  offText:
    "In danger, ring 999. For medical advice at any time, ring 111. To talk to somebody at any time, ring Samaritans on 116 123. All three are free.",
}

export const notFound = {
  title: "Page not found",
  heading: "This page is not here",
  text: "Maybe the address is a bit wrong, or the page has moved. You did nothing wrong.",
  home: "Go to the first page",
}

export const errorPage = {
  title: "Something went wrong",
  heading: "Something went wrong on our side",
  text: [
    "You did nothing wrong. Nothing you typed was kept here.",
    "If you came from a form, go back in your browser. Your words may still be there.",
  ],
  reach: "You can try again in some minutes, or reach a caseworker in another way:",
}
