import type { PoliceTheme } from "../../../crypto/documents/police-experience.ts"

/** Police Watch: what workers tell of the police, by force. It is experience, and says so. */
export const policeWatch = {
  /** Not its name: the title stands in a history. */
  title: "Entries",
  heading: "Police Watch",
  lead: "How the police treated workers who told us, force by force: what went well, and what went badly.",
  what: [
    "This is what people told us, in our words. It is experience and not a finding: nobody has investigated it, and it need not be so for you.",
    "No officer is named, numbered or described here, and no station. Only those who said Yes are here, and anybody can take theirs back.",
  ],
  none: "Nothing is here at the moment. That says nothing about the police.",
  noneFound: "Nothing here fits what you chose. That says nothing about the police.",
  notYet:
    "We cannot show this now. Perhaps nothing has been published yet, or the list is being renewed. Please come back in some minutes, or ask a caseworker.",
  old: "This list may be out of date. It should have been renewed by now. Please ask a caseworker for the newest one.",

  choose: "Choose what to read",
  chooseWhy: "What you choose stands in no address and in no history.",
  any: "All",
  show: "Show",
  showAll: "Show everything",

  force: "Force",
  theme: "What it was about",
  month: "When",
  notSaid: "Not said",
  wentWell: "What went well",
  wentBadly: "What went badly",
  nothingSaid: "Nothing was said about this.",
  wanted: "What people would want",
  reports: "How many people told us",
  count: (count: number) => `${count} entries`,
  counts: "How often each thing was told",
  fewWhy: (fewest: number) =>
    `We count only where there are ${fewest} entries or more, so that no number points to one person.`,
  number: (number: string) => `Entry ${number}`,
  all: "All of Police Watch",
  published: "Published",
  checked: "Last checked",
  expires: "Ends",

  withdrawnHeading: "This entry was taken back",
  withdrawn: (number: string) =>
    `Entry ${number} is no longer published. We take an entry back when somebody asks us to, when it was wrong, or when it is too old. Please do not pass it on.`,

  addHeading: "Tell us how the police were with you",
  addText: "Good or bad: both help others. You need not say who you are, and you decide whether we share it.",
  add: "Tell us about the police",

  complainHeading: "If you want to complain about an officer",
  complainText: "Who takes a complaint depends on where it was.",
  // policeconduct.gov.uk ("A guide to the complaints process"), pirc.scot ("Complaint handling review process"),
  // policeombudsman.org ("What can I complain about"), citizensinformation.ie ("The Office of the Police Ombudsman").
  complainTo: [
    [
      "England and Wales",
      "The force itself. Most have a Professional Standards Department for it. You can also write to the Independent Office for Police Conduct. It sends your complaint to the force, and looks into the most serious ones itself.",
    ],
    [
      "Scotland",
      "The force first. If its last answer does not satisfy you, the Police Investigations and Review Commissioner can look at how it was dealt with. Ask for that within three months of the answer.",
    ],
    [
      "Northern Ireland",
      "The Police Ombudsman for Northern Ireland, not the police. Normally it must be within one year of what happened.",
    ],
    ["Ireland", "Fiosrú, the Office of the Police Ombudsman. It is not part of the Garda."],
  ] as const,
  complainSoon: "Sooner is better: some take a complaint only within a certain time, and traces get lost.",
  complainHelp:
    "We can explain it, write it with you, and stand beside you. A sex workers’ organisation, a local project, a solicitor or your MP can help too.",
  caseworker: "Ask a caseworker",

  whyNot:
    "You cannot read the reports themselves here. They belong to the people who wrote them, and only our caseworkers see them. An entry says what may help others, and nothing that could point to the person who told us.",
  check: "For experts: this is part of the signed list",

  themes: {
    respect: "How they treated people",
    reporting: "Reporting a crime to them",
    "call-for-help": "Calling them for help",
    "follow-up": "What they did afterwards",
    stop: "Being stopped, searched or moved on",
    visit: "A visit or a raid",
    arrest: "Being arrested or held",
    belongings: "Money or belongings",
    privacy: "Keeping things private",
    papers: "Questions about papers or immigration",
    other: "Something else",
  } satisfies Record<PoliceTheme, string>,
}
