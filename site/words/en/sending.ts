/** What is shown between "Check your answers" and the receipt. */
export const sending = {
  check: {
    title: "Check your answers",
    heading: "Check your answers",
    lead: "Nothing is sent yet. Read it once more, if you want to.",
    change: "Change",
    back: "Back to the form",
    send: "Send my report",
    sending: "Sealing and sending. This can take a minute.",
    again: "Try again",
    otherWays: "Or reach a caseworker in another way:",
  },
  day: {
    question: "Is today {day}?",
    why: "Your phone and our server do not agree about the date.",
    yes: "Yes",
    no: "No",
  },
  standing: {
    text: "Or you can seal your report with keys that last longer. Only caseworkers can open it, too. But if somebody steals such a key, they have more time to use it.",
    button: "Seal with the longer-lasting keys",
  },
  receipt: {
    title: "Your code",
    heading: "We have your report",
    lead: "It is sealed. Nobody has read it yet. Thank you for telling us.",
    codeHeading: "This is your code",
    codeText:
      "With it we can answer you, and nobody needs to know who you are. It is shown only now. Write it down before you leave this page.",
    words: "As words",
    digits: "The same code as numbers",
    either: "The words or the numbers: one of them is enough.",
    keep: "Write it on paper. If you lose it, nobody can find you, and you can tell us again. To read our answer, choose “Read an answer” on this site.",
    print: "Print the words",
    printDigits: "Print the numbers",
    /** What the printer, and a file that is made instead, are told that this is. */
    printTitle: "List",
    nextHeading: "What happens next",
    next: (days: number) => [
      `A caseworker opens your report on a working day. Within ${days} working days an answer waits for you on this site.`,
      "To read it, choose “Read an answer” on this site, and type your code.",
      `If no answer is there after ${days} working days, your report may not have reached us. Then please ring us.`,
    ],
    noCode:
      "You asked us not to contact you, so there is no code. We will read your report. We cannot answer you, and you cannot take it back or change it.",
    noCodeHelp: "You can talk to a caseworker at any time, today or next year.",
    leave: "When you are done, close this page, or use “Leave this site”.",
  },
}
