/** What stands on every page. Titles stay neutral: they can be read in a history, a bookmark, a task list. */
export const layout = {
  site: "Canopy",
  skip: "Skip to the page",
  leave: "Leave this site",
  leaving: "Leaving",
  shift: "Pressing Shift three times leaves too.",
  navigation: "Pages",
  caseworker: "Talk to a caseworker",
  tell: "Tell us",
  answers: "Read an answer",
  warnings: "Warnings",
  protect: "How we protect you",
  demonstration: "This is a demonstration. Do not send a real report.",
  key: "Our key",
  keyWhy: "Compare it with the key on our cards.",
  free: "Free and confidential. Independent of the police.",
}

export const contact = {
  phone: "Phone",
  email: "E-mail",
  hours: "Hours",
  danger: "In danger now? Ring 999. The call is free.",
}
