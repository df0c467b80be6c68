import type { PlainTrouble } from "../../../crypto/page-data.ts"
import type { CodeProblem } from "../../browser/message-names.ts"

/** The pages that answer forms where no script runs, and what is said to people without scripts before the first field. */
export const plain = {
  /** Before the first field. What differs comes first, then what is safer. */
  before: {
    heading: "Please read this first",
    off: "Scripts are off, or did not load.",
    safer: "Safer: allow scripts on this address, or",
    block: "paste a sealed block",
    saferCode: "Safer: allow scripts on this address.",
    tor: "In Tor Browser, the “Safer” level works with this page on its secure address. The “Safest” level switches scripts off.",
    reach: "Or reach a caseworker in another way:",
    onionOnly: "Without scripts this works only at our onion address, which ends in “.onion”:",
    report: {
      works:
        "You can send without them. But then our server sees your words for a moment, before it seals them. It keeps none of them.",
      off: "This page cannot send anything from your browser now. It needs a script to seal your words. Nothing that you type here will be sent.",
    },
    code: {
      works:
        "You can read our answers with scripts off, too. But then our server sees this code and can read its messages.",
      off: "This page cannot open answers now. It needs a script to open them on your phone. So there is no field for your code here. Please send it to nobody.",
    },
  },

  form: "Scripts are off. When you send this form, our server sees your words for a moment, before it seals them. It keeps none of them.",

  check: {
    lead: "Nothing is sealed or kept yet. Read it once more, if you want to.",
    differs:
      "Our server saw your words to make this page, and kept nothing. The button sends them once more. Then the server seals them, and only our caseworkers can open them.",
    change: "Change something",
  },

  sent: {
    lead: "It is sealed now. No caseworker has read it yet. Thank you for telling us.",
    seen: "Our server saw your words for a moment, and kept nothing.",
    seenCode: "Our server saw your words and this code for a moment, and kept neither.",
    risk: "Somebody who has broken into our server could have read them. From then on a new code helps.",
    renew:
      "The next time you come with scripts on, choose “Read an answer” and type this code. Then choose “Somebody saw my code”.",
    again: "If your browser asks whether to send this page again, it does no harm. We keep the same report only once.",
    block: {
      heading: "We have your block",
      lead: "It is sealed. Our server cannot open it. No caseworker has read it yet. Thank you for telling us.",
      ours: "If our offline form made the block, that form showed you a code. Then that code counts, and you do not need this one.",
      host: "This code was made on our server. Whoever runs the server could read our answers to it, or put their own in place of ours.",
    },
  },

  code: {
    problems: {
      "no-code": "Please type your code: eight words, or eight numbers.",
      "word-not-in-list": "Word {at}, “{part}”, is in no code of ours. Please look at it again.",
      "number-not-in-list":
        "Number {at}, “{part}”, is in no code of ours. Each number has four digits and is not above 2047.",
      "words-wrong-count": "A code has 8 words. Here are {count}. Please look for a word too few or too many.",
      "numbers-wrong-count": "A code has 8 numbers of four digits. Here are {count}. Please look at them again.",
      mistyped:
        "Each part of this code exists, but not together. Perhaps one of them is another, or two changed places.",
    } satisfies Record<CodeProblem, string>,
  },

  replies: {
    lead: "Our server opened these to show them to you. The newest is at the end.",
    written:
      "It is sealed and sent. A caseworker reads it on a working day. Our questions stay on this page. You need not answer twice.",
    deleted: "The answers that you had read are deleted on our server.",
    question: "We ask you something. Read it and answer below",
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    older: "Older answers",
    newer: "Newer answers",
    deletePage: "Only the answers on this page are deleted.",
    leave: "When you are done, close this page, or use “Leave this site”.",
  },

  write: {
    differs:
      "With scripts off our server sees what you write here for a moment, before it seals it. It keeps none of it. You can skip any field.",
    warning: "Words of a warning",
    police: "Words for the police",
    policeWatch: "Words for Police Watch",
    leaveAsItIs: "Leave it as it is",
  },

  withdraw: {
    offer: "You can take back everything that you told us. We show you first what that means.",
    offerHeading: "Take everything back",
  },

  withdrawn: {
    after: "It may take until the next working day until our caseworkers have deleted theirs.",
  },

  notHere: {
    title: "Not sent",
    heading: "This needs a script here",
    lead: "Nothing was sent to our caseworkers. Nothing that you typed was kept. You did nothing wrong.",
    off: "On this site, forms work only with scripts. A script seals your words on your phone, so that our server never sees them.",
    onion:
      "On this address, forms work only with scripts. Without scripts they work at our onion address, in Tor Browser:",
    back: "If you go back in your browser, your words may still be there. You can copy them.",
  },

  /** Why something could not be done. What became of the words is said after it, by the page that knows. */
  trouble: {
    "another-organisation-key":
      "The list of caseworkers on our server is signed by somebody else. So it cannot tell who is a caseworker.",
    "damaged-roster": "The list of caseworkers on our server is damaged. So it cannot tell who is a caseworker.",
    "not-a-roster": "Our server has something else in the place of our list of caseworkers.",
    "older-roster": "The list of caseworkers on our server is an old one. So it cannot tell who is a caseworker.",
    "expired-roster": "The list of caseworkers on our server is out of date.",
    "key-of-nobody-here": "A key on our server belongs to nobody who works here.",
    "key-of-retired-person": "The only keys on our server belong to somebody who no longer works here.",
    "key-damaged": "A caseworker’s key on our server is damaged.",
    "not-a-key": "Our server has something else in the place of a caseworker’s key.",
    "key-outside-window": "Our caseworkers’ keys on the server are too old or too new for today.",
    "too-few-keys": "Too few of our caseworkers have a key today. Please ring us, or try tomorrow.",
    "nothing-published": "Our server has no list of caseworkers yet, so nobody could open this.",
    busy: "Our server has no room at the moment. Please try again in some minutes.",
    "not-taken": "Our server did not take this. That is our mistake, not yours.",
    "cannot-seal": "Our server could not seal this. That is our mistake, not yours.",
  } satisfies Record<PlainTrouble, string>,
  afterTrouble: {
    report: "Your report was not sent. Your words are still here. You can try again.",
    sealed: "Your block was not sent. It is still here. You can try again.",
    small: "It was not sent. Your words are still here. You can try again.",
    code: "Your code is still in the field. You can try again.",
    replies: "What you wrote is still here. You can try again.",
    withdraw: "Perhaps not all is deleted. Please press again: it does no harm.",
  },
}
