/** The page that lists everything. */
export const everything = {
  heading: "Everything on this site",
  groups: {
    now: "Now",
    reporting: "Telling us",
    warnings: "Warnings",
    police: "The police",
    care: "Staying well",
    us: "About us",
  },
}

/** Services near somebody, and whom to ask for at the police. */
export const directories = {
  any: "All",
  show: "Show",
  showAll: "Show everything",
  why: "What you choose stands in no address and in no history.",
  phone: "Phone",
  email: "E-mail",
  site: "On the web",
  hours: "Hours",
  languages: "Languages",
  welcome: "Welcome are",
  checked: "Last checked",
  notChecked: "Nobody has checked this yet. If it does not work, please tell us.",
  siteWhy: "Opening a web page leaves traces on your phone, so nothing here leads there by itself.",
  services: {
    title: "Services",
    heading: "Services that can help",
    lead: "You choose where you want to go. None of them hears from us, unless you say Yes.",
    ask: "Nothing near you? Ask a caseworker. We know more places than stand here.",
    none: "Nothing here fits what you chose. A caseworker may know more.",
    region: "Where",
    kind: "What for",
    everywhere: "Everywhere",
  },
  contacts: {
    title: "Contacts",
    heading: "Whom to ask for at the police",
    lead: "Some forces have an officer for sex workers. Every force in the UK has one person who answers for this.",
    kindsHeading: "Two kinds",
    "liaison-officer": "Liaison officer for sex workers",
    "liaison-officer-what":
      "Knows sex work, and is there for sex workers. Not every force has one, and few do only this.",
    "single-point-of-contact": "Single point of contact",
    "single-point-of-contact-what": "Answers for the force about sex work. Need not be there for you as a person.",
    force: "Police force",
    none: "We have no contact to show here yet.",
    ask: "We find out whom to ask for, and can speak with them first. You need not give your name.",
    caseworker: "Ask a caseworker",
  },
}

/** Public counts: what we did, and who asked us for something. */
export const countsPage = {
  title: "Counts",
  heading: "What we did, in numbers",
  lead: "We count what we do, so that you can judge us. No number here points to a person.",
  none: "We have not published any numbers yet.",
  year: (year: number) => `In ${year}`,
  reports: "Reports",
  tooFew: "Not told: too few, or the year is not over.",
  reportsWhy: "Only reports whose writers said that we may count them.",
  issued: "Warnings published",
  withdrawn: "Warnings taken back",
  policeFiles: "Files that went to the police, with a Yes",
  demands: "Who asked us for something",
  noDemands: "Nobody asked us for anything by law.",
  received: "Asked",
  open: "Not decided yet",
  kinds: {
    "court-order": "A court",
    "police-request": "The police",
    "counselling-notes": "Notes of counselling",
    "data-request": "Somebody about their own data",
    takedown: "That something be taken down",
    other: "Something else",
  },
  outcomes: {
    "nothing-held": "We had nothing",
    refused: "We said No",
    "given-in-part": "We gave a part",
    given: "We gave it",
    withdrawn: "They took it back",
  },
  check: "The signed numbers, for experts",
}

/** The organisation's shop: a page in between, because it is somebody else's. */
export const shop = {
  title: "Shop",
  heading: "You are about to leave this site",
  text: [
    "The shop belongs to another company. It can see your address on the internet, what you look at, and what you buy.",
    "It can send letters and parcels with its name on them.",
    "In your browser’s history the shop will stand under its own name.",
  ],
  go: "Go to the shop",
  stay: "Stay here",
  link: "Our shop",
}
