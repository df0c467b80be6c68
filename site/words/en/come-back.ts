import type { MailboxMessage } from "../../browser/message-names.ts"

/** The page for reading answers with the code. */
export const comeBack = {
  title: "Read an answer",
  heading: "Read an answer",
  lead: "With the code that you got here you can read what we answered. You need no name.",
  sealed: "Your code does not leave your phone. This page makes keys from it and opens the answers with them.",
  code: "Your code",
  hint: "Eight words, or eight numbers. The first four letters of each word are enough.",
  read: "Read my answers",
  reading: "Looking for answers and opening them. This can take a minute.",
  again: "Try again",
  otherWays: "Or reach a caseworker in another way:",
  lost: "If you lost your code, we cannot find your answers. You can tell us again, or ring us.",

  replies: {
    title: "Answers",
    heading: "Answers for you",
    lead: "Opened on your phone, just now. The newest is at the end.",
    keepHeading: "Keep or delete",
    keep: (days: number) =>
      `These answers stay on our server, sealed, until you delete them, or until the first of the month after ${days} days. Until then you can read them again with your code.`,
    deleted:
      "If you delete them, nobody can read them here again. You cannot, either. Our caseworkers keep their copy. First answer what we asked you, and send what you have written.",
    delete: "I have read these: delete them",
    close: "Close",
    closeWhy: "“Close” takes the answers and your code off this page. It deletes nothing on our server.",
  },

  nothing: {
    title: "Answers",
    heading: "Nothing here",
    check: "Check your code: its first word is {first}, its last {last}.",
    right: "If that is your code, no answer waits for you now. Answers that you deleted do not come back.",
    ring: (days: number) =>
      `If no answer is here ${days} working days after you told us, your report may not have reached us. Please ring us.`,
    another: "Back to the code",
  },
}

const stays = "Your code is still in the field."
const notSent = "So this page asked for no answers."
const otherWay = "Please ring us, or try later or from another connection."
const ringFirst = "Do not act on it. Please ring us and tell us that you saw this."

/** Sentences that scripts show on that page. They stand in the page, so that a translation needs no script. */
export const comeBackMessages = {
  // About the code, before anything is sent
  problem: "There is a problem",
  error: "Error: ",
  "no-code": "Please type your code: eight words, or eight numbers.",
  "word-not-in-list": "Word {at}, “{part}”, is in no code of ours. Please look at it again. Nothing was sent.",
  "number-not-in-list":
    "Number {at}, “{part}”, is in no code of ours. Each number has four digits and is not above 2047. Nothing was sent.",
  "words-wrong-count": "A code has 8 words. Here are {count}. Please look for a word too few or too many.",
  "numbers-wrong-count": "A code has 8 numbers of four digits. Here are {count}. Please look at them again.",
  mistyped:
    "Each part of this code exists, but not together. Perhaps one of them is another, or two changed places. Nothing was sent.",

  // About fetching
  "no-connection": `We could not reach the server. ${stays} Check your connection, then try again.`,
  "nothing-published": `The server has no list of caseworkers yet, so this page cannot tell who wrote an answer. ${stays} Please ring us, or try later.`,
  "not-today": `Then the date on our server is wrong, and this page cannot tell whom to believe. ${stays} Please look at the date on your phone, then try again, or ring us.`,
  busy: `The server has too much to do at the moment. ${stays} Please try again in some minutes.`,
  "not-taken": `The server did not answer as it should. That is our mistake, not yours. ${stays} Please try again later, or ring us.`,
  "not-loaded":
    "A part of this page did not load, or does not work in this browser. Your code was not sent. Check your connection, then load this page again, or ring us.",

  // About who answers
  "another-organisation-key": `The list of caseworkers is signed by somebody else. ${notSent} ${stays} ${otherWay}`,
  "damaged-roster": `The list of caseworkers was changed on its way. ${notSent} ${stays} ${otherWay}`,
  "not-a-roster": `The server sent something that is not our list of caseworkers. ${notSent} ${stays} ${otherWay}`,
  "older-roster": `The server sent an old list of caseworkers. ${notSent} ${stays} ${otherWay}`,
  "expired-roster": `The list of caseworkers is out of date. ${notSent} ${stays} Please look at the date on your phone. If it is right, ring us.`,

  // The answers
  from: "From {who}",
  reply: "Answer {number}, {day}",
  opened: "We have your report, and a caseworker’s key has opened it. Our office sends this line by itself.",
  withdrawn: "We have deleted everything that you told us. Our office sends this line by itself.",
  unfinished:
    "A longer answer from {who} begins with number {first} and has {of} parts. Not all of them are here yet, so it is not shown. Please look again later, or ring us.",
  "one-letter": "When this was written, we had one letter from you.",
  letters: "When this was written, we had {letters} letters from you.",
  missing:
    "Answer {number} from {who} is not here. If you did not delete it, and it is not old, somebody may have kept it from you. Please ring us.",
  "several-missing":
    "Answers {first} to {last} from {who} are not here. If you did not delete them, and they are not old, somebody may have kept them from you. Please ring us.",
  repeated: "Two answers from {who} have the number {number}. That should not be. Please ring us.",

  // Answers that are not shown
  "not-shown": "Not shown",
  "sealed-for-another-key": `Something here was sealed for another code. It is not for you, so it is not shown. ${ringFirst}`,
  damaged: `An answer was damaged or changed on its way. It is not shown. ${ringFirst}`,
  "not-a-reply": `Something here is not an answer as our caseworkers write them. It is not shown. ${ringFirst}`,
  "another-mailbox": `An answer was written for somebody else and put here. It is not shown. ${ringFirst}`,
  "unknown-caseworker": `An answer comes from somebody who is not, or is no longer, one of our caseworkers. It is not shown. ${ringFirst}`,
  "not-signed-by-caseworker": `An answer is not signed by the caseworker whose name it uses. It is not shown. ${ringFirst}`,
  "not-bound-to-code": `An answer comes from somebody who has never read your report. It is not shown. ${ringFirst}`,

  // Deleting and closing
  deleting: "Deleting.",
  deleted: "The answers are deleted on our server. They and your code are gone from this page.",
  closed: "Closed. Your code and the answers are gone from this page. Nothing was deleted on our server.",
  "delete-no-connection":
    "We could not reach the server. Perhaps the answers are deleted, perhaps not. Please press again: it does no harm.",
  "delete-busy": "The server has too much to do at the moment. Not all is deleted. Please press again in some minutes.",
  "delete-not-taken":
    "The server did not answer as it should. Perhaps not all is deleted. Please press again, or ring us.",
} satisfies Record<MailboxMessage, string>
