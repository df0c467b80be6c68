import type { CheckMessage } from "../../browser/check/message-names.ts"

const nothingSent = "Nothing was checked."
const ask = "Ask a caseworker to check for you."

/** The page on which somebody checks a number, an address, a name or a car. */
export const check = {
  title: "Check",
  heading: "Check a number or a name",
  lead: "Type a phone number, an e-mail address, a username or a car registration. This page tells you whether workers reported it to us.",
  private:
    "What you type stays on your phone. Our server helps with the answer, but it cannot see what you check, or what the answer is. It can see that somebody checks something.",
  himself:
    "Everybody can use this page, also the person you check. So we show only what the people who reported allow.",
  label: "What do you want to check?",
  hint: "However it is written: 07700 900123 · dave@example.org · bigdave on Instagram · AB12 CDE",
  go: "Go on",
  plainWorks:
    "With scripts off our server sees what you type for a moment. It keeps nothing of it. Safer: allow scripts on this address, or ask a caseworker.",
  plainOff: "With scripts off you cannot check here. Ask a caseworker to check for you.",

  understoodTitle: "Check this?",
  understoodHeading: "We understood",
  isThisIt: "Is this what you mean?",
  which: "It can be read in several ways. Which one do you mean?",
  kinds: { tel: "a phone number", mail: "an e-mail address", vrm: "a car registration", user: "a username" },
  /** "@bigdave on instagram" */
  on: "on",
  /** Behind "+44 7700 900123". */
  ofKind: ", {kind}",
  checkIt: "Check this",
  change: "Change what I typed",
  busyNow: "Checking. This can take some seconds.",

  missTitle: "Not listed here",
  missHeading: "Not listed here",
  missText: "That does not mean safe. Not everybody reports, and people change their numbers and their names.",
  hitTitle: "Listed here",
  hitHeading: "This is listed here",
  hitText: "Workers told us about somebody who used this. It may belong to somebody else by now. Compare what is said.",
  looked: "We looked for:",
  levelOnly: "We can tell you how serious it was, and no more. That keeps the person who told us safe.",
  levels: {
    danger: "Danger: could seriously hurt somebody",
    risk: "Risk: be careful",
    nuisance: "Nuisance: unpleasant, not dangerous",
  },
  advice: {
    danger:
      "Our advice: do not meet this person. If you have a booking, write to us or ring us. We think about it with you.",
    risk: "Our advice: be careful. Meet them only if somebody knows where you are. Leave when something feels wrong.",
    nuisance: "Our advice: give them no more of your time than you want to.",
  },
  warning: "Warning",
  watchFor: "What to watch for:",
  whatToDo: "What you can do:",
  gone: "A warning belongs to it that we cannot show now. Ask a caseworker.",
  whole: "You find the whole warning under its number in our list of warnings.",
  safetyHeading: "Before you meet somebody",
  safety: [
    "Tell somebody where you are and when you will be back.",
    "Talk to them first, and see whether what they say fits.",
    "Meet in a place that you can leave.",
    "If something feels wrong, trust that. You can always say no.",
  ],
  more: "More on staying safe",
  caseworkerHeading: "Talk to a caseworker",
  caseworker: "We can look with you, and think about it with you. You need no name.",
  again: "Check something else",
  tell: "Tell us about somebody",
  off: "If you leave this page, nothing of your check stays behind.",

  partner: "Are you from a partner project?",
  partnerCode: "Your project’s code",
  partnerHint:
    "With it you can still check when many others do. Our server then knows that your project checks something, and not what.",

  otherWays: "You can reach a caseworker like this:",
}

export const checkMessages = {
  problem: "There is a problem",
  error: "Error: ",
  empty: "Type what you want to check.",
  "a-part": `This is only a part of a number. Our page needs the whole one. ${ask} A caseworker can look for parts, too.`,
  "not-understood":
    "We did not recognise this. Type a phone number, an e-mail address, a username or a car registration.",
  "no-connection": `We could not reach our server. ${nothingSent} Try again, or from another connection.`,
  "nothing-published": `The check is not ready yet. ${nothingSent} ${ask}`,
  offline: `The check is off for a while. That does not mean that nothing is listed. ${nothingSent} ${ask}`,
  busy: `Too many people are checking now. That does not mean that nothing is listed. ${nothingSent} Try again in an hour, or ask a caseworker.`,
  "too-slow": `This browser is too slow for the private check. ${nothingSent} ${ask} Or use a browser that can reach this page by https.`,
  "table-not-signed": `What our server sent is not signed by us. ${nothingSent} Do not trust this page. Please ring us and say that you saw this.`,
  "table-old": `The list that our server sent is out of date. ${nothingSent} ${ask}`,
  "table-newer": `This page is older than our list. ${nothingSent} Load the page again.`,
  "wrong-evaluation": `The answer of our server was not right. Do not trust it. ${nothingSent} Please ring us and say that you saw this.`,
  "roster-not-trusted": `We could not tell whether this list is ours. ${nothingSent} Do not trust this page. Please ring us and say that you saw this.`,
  "not-today": `Then the time on this device or on our server is wrong. ${nothingSent} ${ask}`,
  "not-loaded": `A part of this page did not arrive. ${nothingSent} Try again.`,
  "wrong-code": "This is no code as we give them. Look at it again, or leave the field empty.",
} satisfies Record<CheckMessage, string>
