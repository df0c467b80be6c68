/** The report form, full and quick. */
export const report = {
  title: "Tell us",
  quickTitle: "Quick warning",
  heading: "Tell us what happened",
  quickHeading: "A quick warning",
  lead: "Tell us about a crime, or about anything that felt wrong. All questions can be skipped. Fill in one, or many.",
  quickLead: "A few questions, about three minutes. All of them can be skipped.",
  toQuick: "No time, or no strength for all this? There is a short form.",
  toQuickLink: "Quick warning",
  toFull: "More to say? There is a longer form.",
  toFullLink: "Full report",
  stop: "You can stop at any time. If you leave this page, what you wrote is gone from it.",
  open: "Tap a part to open it.",

  before: {
    heading: "Before you start",
    danger: "If you are in danger now, ring 999. The call is free.",
    notSafe: [
      "Please ring 999 if you can, and go to a place with other people.",
      "If you cannot speak, ring 999 from a mobile, wait, then press 55.",
      "You can still write to us. We may not read it for some days, so we cannot help as fast as 999.",
    ],
    readersHeading: "Who will read this",
    readers: (name: string) => [
      `Only the caseworkers of ${name}. They know the work, and they do not judge. You can ask for somebody who has done sex work.`,
      "If scripts are on, this page seals your words on your phone before it sends them. Then the people who run our computers cannot read them.",
    ],
  },

  wants: { heading: "What you would like" },
  story: { heading: "In your own words", room: "There is room for about five pages." },
  place: { heading: "When and where" },
  happened: { heading: "What kind of thing it was" },
  official:
    "For police and other officials: we never publish an officer’s name or number. We can help you to complain.",
  health: {
    heading: "Your health, and things to keep",
    pep: "PEP can stop HIV. It must be started within 72 hours (3 days), and sooner is better. A sexual health clinic or a hospital emergency department (A&E) gives it free.",
    contraception: "Emergency contraception works up to 5 days after, and sooner is better. Any pharmacy can help.",
    sarc: "A sexual assault centre (SARC) cares for you without telling the police, if you do not want that.",
    evidence:
      "You do not have to keep anything. If you want to: keep messages and photos where they are, and put clothes unwashed in a paper bag. You cannot send us files here. Just tell us that you have them.",
  },
  person: {
    heading: "The person",
    intro: "Whatever you remember. A single detail can help.",
    one: (number: number) => `Person ${number}`,
    more: (number: number) => `Add person ${number}`,
  },
  identifiers: {
    heading: "Numbers, names and cars",
    intro: "These help most to see if it is the same person. We never publish them whole.",
    another: (label: string) => `Another: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    more: "Add more",
  },
  contact: {
    heading: "Help, and how to answer you",
    code: "At the end you get a code. Only that code leads to you. With it you can read our answers here, on the page “Read an answer”.",
    none: "If you choose no contact, you get no code. Then you cannot take your report back later.",
  },
  consents: {
    heading: "What we may do",
    intro: "Each question stands alone. If you leave one blank, it means No. Nothing happens without your Yes.",
    change: "You can change your mind later, with your code or on the phone.",
    blank: "No (left blank)",
    notTicked: "Not ticked",
  },

  select: "No answer",
  check: "Check your answers",
  checkNote: "Nothing is sent yet. You see everything once more first.",
}
