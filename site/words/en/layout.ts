/** What stands on every page. Titles stay neutral: they can be read in a history, a bookmark, a task list. */
export const layout = {
  site: "Canopy",
  skip: "Skip to the page",
  leave: "Leave this site",
  leaving: "Leaving",
  pressTwice: "Shift. Press it 2 more times to leave.",
  pressOnce: "Shift. Press it once more to leave.",
  navigation: "Pages",
  caseworker: "Talk to a caseworker",
  tell: "Tell us",
  answers: "Read an answer",
  warnings: "Warnings",
  check: "Check",
  protect: "How we protect you",
  safety: "Using this site safely",
  paper: "On paper",
  challenge: "A warning is wrong",
  policeWatch: "Police Watch",
  all: "All pages",
  languages: "Languages",
  /** Over a page that nobody has translated. */
  inEnglish: "This page is in English for now. You can ask us about it in your language.",
  /** Over the words of consent, and over the limits of confidence, until somebody has made sure of the translation. */
  partInEnglish:
    "This part is in English, because nobody has made sure of the translation yet. You can skip it, and ask us in your language.",
  /** Under a page of words. */
  checked: (month: string) => `Somebody last made sure of this page in ${month}.`,
  demonstration: "This is a demonstration. Do not send a real report.",
  key: "Our key",
  earlierKey: (until: string) => `Our key before, which still counts until ${until}`,
  keyWhy: "Compare it with the key on our cards.",
  free: "Free and confidential. Independent of the police.",
}

export const contact = {
  phone: "Phone",
  email: "E-mail",
  hours: "Hours",
  danger: "In danger now? Ring 999. The call is free.",
}
