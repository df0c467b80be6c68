import type { About } from "../../../crypto/about.ts"

const warnings = (count: number): string => (count === 1 ? "1 warning" : `${count.toLocaleString("en-GB")} warnings`)

/** Looking for warnings, lists of an area, sheets for a wall. */
export const browse = {
  count: warnings,
  all: "all",
  choice: (text: string, count: number) => `${text} (${count})`,

  heading: "Look for a warning",
  words: "Any words",
  wordsHint: "A name of a town, a habit, a number of a warning. Part of a word is enough.",
  vehicle: "Vehicle",
  vehicleHint: "Its colour, its make, or what kind it is.",
  more: "More to choose from",
  region: "Area",
  level: "How serious",
  about: "About",
  type: "Reported as",
  setting: "Where",
  month: "When",
  any: "Any",
  abouts: { people: "People", conditions: "Places and conditions" } satisfies Record<About, string>,
  search: "Search",
  searchWhy:
    "What you look for is not in the address of the page, and we keep no note of it. Our server sees it for a moment, to find it.",
  backHint:
    "Each warning opens here, on this page. If you reload this page or come back to it, your browser may ask to send the search again. That is safe.",

  found: (count: number) => (count === 1 ? "1 warning fits" : `${warnings(count)} fit`),
  nothingHeading: "No warning fits",
  nothing:
    "That does not mean that somebody is safe. Try fewer words, or ask a caseworker: we know more than stands here.",
  tooManyWords: "Those were many words. We looked for the first 20.",
  startAgain: "All warnings",
  whole: "Read it",
  ownPage: "Its own page, in a new tab",
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  newer: "Newer warnings",
  older: "Older warnings",
  pagesName: "Pages of this list",

  made: (month: string) => `This list was made in ${month}.`,
  areaHeading: (area: string) => `Warnings: ${area}`,
  areaNone: "There is no warning for this area at the moment. That does not mean that everybody is safe.",
  areas: "Lists of one area",
  areasText: "Each has an address of its own: you can keep it, or give it to somebody.",
  print: "To print or copy",
  sheet: "A sheet for a wall",
  plain: "As plain text",

  feeds: "Follow without an address",
  feedsText: [
    "A feed is a list that a program on your phone or computer reads for you. It tells you when there is something new. You give no name, no e-mail address and no number.",
    "Nobody learns who follows. The computer that holds this site sees only that somebody fetches the feed. Over Tor it does not see from where.",
    "The titles in a feed do not tell what it is about. The words inside do: think of who looks at your screen.",
  ],
  messages: "Get a message by e-mail or text. That takes an address: read first who sees it",
  feedAll: "everything",
  atom: "Atom",
  json: "JSON Feed",
}

/** A sheet for a wall: what stands around the warnings on it. */
export const sheet = {
  title: "Notices",
  backLink: "Back to the list",
  howToPrint: "Print this page on A4. Only the sheet below is printed.",
  heading: (area: string) => `Warnings: ${area}`,
  everywhere: "all areas",
  made: (month: string) => `Made in ${month}. Ask for a newer sheet after a month: an old one can be wrong.`,
  newest: (shown: number, total: number) =>
    `These are the newest ${shown} of ${total}. Ask us, or look at our site, for the others.`,
  call: "Do you know more? Did something happen to you? Ring us. It is free of judgement, and you need not say your name.",
  check: "Is this sheet really ours?",
  checkText:
    "Ring the number on our cards, not the one on this sheet, and read out the first two groups of this code. We tell you whether it is ours:",
  checkProgram: (epoch: number) =>
    `For experts: list ${epoch}. The code is the SHA-256 of roster.json. “canopy verify” checks the site that this was printed from.`,
  notAgain: "A warning that was taken back must come off the wall. Please do not copy this sheet by hand.",
}

/** Titles in a feed can be read on a lock screen: nothing in them tells what they are about. */
export const feed = {
  title: (area: string | null) => (area ? `Notices: ${area}` : "Notices"),
  entry: (number: string, area: string) => `New notice ${number}, ${area}`,
  takenBack: (number: string) => `Notice ${number} was taken back`,
  paused: (number: string) => `Notice ${number} is being looked at again`,
  several: "several areas",
}
