import type { FollowUpMessage } from "../../browser/message-names.ts"

/** Writing back with the code: more to say, consents, "delete everything", "somebody saw my code". */
export const followUp = {
  heading: "Write to us",
  lead: "What you write is sealed on your phone. Only our caseworkers can open it. You can skip any field.",
  rightCode: "Is it your code, with those two words? With another code we cannot tell which report you mean.",
  text: {
    label: "What would you like to tell us?",
    hint: "Use any language. Something new, a question, or something that we got wrong.",
  },
  help: {
    heading: "Ask for a certain caseworker, or for a service",
    support: { label: "What would you like help with?" },
    supportDetail: {
      label: "More about it",
      hint: "For example: a caseworker who is a woman, or one who speaks Polish.",
    },
    helpArea: { label: "Where should we look for local help?" },
  },
  consents: {
    heading: "Change what we may do",
    intro: "Choose only what you want to change. What you leave blank stays as it is.",
    again: "If you said No before and now say Yes, a caseworker asks you once more before anything happens.",
    clear: "Clear my choices in this part",
  },
  send: "Send to a caseworker",
  again: "Try again",
  sending: "Sealing and sending. This can take a minute.",
  standing: {
    text: "Or you can seal it with keys that last longer. Only caseworkers can open it, too. But if somebody steals such a key, they have more time to use it.",
    button: "Seal with the longer-lasting keys",
  },

  more: {
    heading: "Your code and your report",
    code: "Somebody saw my code",
    withdraw: "Delete everything I told you",
    back: "Back",
  },

  withdraw: {
    title: "Delete everything",
    heading: "Delete everything you told us?",
    lead: "We delete all of it. You need not say why.",
    goneHeading: "What is deleted",
    gone: [
      "Your report. If it still waits on our server, it goes at once.",
      "All that you wrote later. What our caseworkers have not opened yet, they delete unread.",
      "The answers to you that wait on our server.",
      "What has not left us yet, for example a warning: it is stopped.",
    ],
    staysHeading: "What nobody can undo",
    stays: [
      "What others already have because you said Yes to it: the police, or a service.",
      "What people have read in a warning, or printed.",
    ],
    after:
      "Our office does this on a working day. With your code you can then read here that it is done. If you want to stop a published warning at once, ring us.",
    confirm: "Yes, delete everything",
    working: "Deleting. This can take a minute.",
    doneTitle: "Deleted",
    doneHeading: "Your request to delete everything is sent",
    done: [
      "The answers on our server are deleted. So is your report, if it still waited there.",
      "Our caseworkers delete all the rest on a working day. What they have not opened yet, they delete unread.",
      "Your code and the answers are gone from this page. Keep your code: with it you can read here that all is done.",
    ],
    later: "You can tell us again at any time. You can also ring us and ask whether it is done.",
  },

  newCode: {
    title: "A new code",
    heading: "Get a new code",
    lead: "If somebody saw your code, they can read our answers, and write to us as you. With a new code, they cannot.",
    newest: "If you changed your code before, use the newest one here. An older code no longer counts.",
    seen: "If you ever typed this code on a page without scripts, our server has seen it. Then a new one is a good idea too.",
    read: "Answers that wait now are deleted on our server. Read them first, if you want to keep what they say.",
    ready:
      "Have something to write with, and stay here until you see the new code. We show it only once. The old one then no longer works.",
    confirm: "Give me a new code",
    working: "Making a new code and telling our caseworkers. This can take a minute.",
    shownTitle: "Your new code",
    shownHeading: "Your new code",
    shownLead: "From now on we answer you under this code. Please write it down before you leave this page.",
    emptying: "Deleting the answers under the old code.",
    empty: "Delete the answers under the old code",
    close: "I have it: close",
  },
}

const kept = "Nothing that you typed is lost."
const otherWay = "Please ring us, or try later or from another connection."
const notSure = "This page could not make sure that only our caseworkers would read it. So it sent nothing."

/** Sentences that scripts show there. They stand in the page, so that a translation needs no script. */
export const followUpMessages = {
  // About what was filled in
  "nothing-added": "There is nothing to send yet. One word, one tick or one answer is enough.",
  "follow-up-field-too-long": "“{label}” is too long. Please make it about {over} characters shorter.",
  "follow-up-too-long":
    "This is too long to seal in one piece. Please cut about {over} characters. You can send the rest afterwards.",
  "room-left": "{used} of {room} characters",
  "room-over": "{over} characters too many. Please make it shorter.",

  // Questions
  question: "Answer {number}, {day}: a question for you",
  "question-consent": "We ask you again",
  "alert-words": "This is the warning, as everybody would read it:",
  "alert-question": "May we publish this warning, in these words?",
  "police-watch-words": "This is what would stand on the page “Police Watch”, as everybody would read it:",
  "police-watch-question": "May we publish this, in these words?",
  "police-words": "This is what would go to {to}. Only the day on which it goes is added.",
  "police-question": "May we give them this, in these words?",
  "no-answer": "If you do not answer, that is a No.",
  "answer-yes": "Yes",
  "answer-no": "No",
  "answered-yes": "You answered Yes. It is sent.",
  "answered-no": "You answered No. It is sent.",
  "how-to-answer": "Choose here, then press “Send to a caseworker” further down.",

  // Sending
  "follow-up-sent": "It is sealed and sent. A caseworker reads it on a working day.",
  "letter-no-connection": `We could not reach the server. This was not sent. ${kept} Check your connection, then try again.`,
  "letter-nothing-published": `The server has no list of caseworkers yet, so nobody could open it. It was not sent. ${kept} Please ring us, or try later.`,
  "letter-not-today": `Then the date on our server is wrong, and this page cannot tell which keys are good. Nothing was sent. ${kept} Please look at the date on your phone, then try again, or ring us.`,
  "letter-perhaps-lost": `We got no answer from the server. Perhaps it arrived, perhaps not. ${kept} Please try again: we keep the same words only once.`,
  "letter-busy": `The server has no room at the moment. It was not kept there. ${kept} Please try again in some minutes.`,
  "letter-not-taken": `The server did not take it. That is our mistake, not yours. ${kept} Please ring us, or try again later.`,
  "letter-cannot-seal": `Your browser could not seal it. Nothing was sent. ${kept} Please try another browser, or ring us.`,
  "letter-not-loaded": `A part of this page did not load. Nothing was sent. ${kept} Check your connection, then try again, or ring us.`,
  "letter-another-organisation-key": `The list of caseworkers is signed by somebody else. ${notSure} ${kept} ${otherWay}`,
  "letter-damaged-roster": `The list of caseworkers was changed on its way. ${notSure} ${kept} ${otherWay}`,
  "letter-not-a-roster": `The server sent something that is not our list of caseworkers. ${notSure} ${kept} ${otherWay}`,
  "letter-older-roster": `The server sent an old list of caseworkers. ${notSure} ${kept} ${otherWay}`,
  "letter-expired-roster": `The list of caseworkers is out of date. ${notSure} ${kept} Please look at the date on your phone. If it is right, ring us.`,
  "letter-key-of-nobody-here": `A key belongs to nobody who works here. ${notSure} ${kept} ${otherWay}`,
  "letter-key-of-retired-person": `The only keys belong to somebody who no longer works here. ${notSure} ${kept} ${otherWay}`,
  "letter-key-damaged": `A caseworker’s key was changed on its way. ${notSure} ${kept} ${otherWay}`,
  "letter-not-a-key": `The server sent something that is not a caseworker’s key. ${notSure} ${kept} ${otherWay}`,
  "letter-key-outside-window": `Our caseworkers’ keys are too old or too new for today. Nothing was sent. ${kept} Please look at the date on your phone. If it is right, ring us.`,
  "letter-too-few-keys": `Too few of our caseworkers have a key today. Nothing was sent. ${kept} Please ring us, or try tomorrow.`,

  // What a mailbox did not do
  "mailbox-no-connection": "We could not reach the server.",
  "mailbox-busy": "The server has too much to do at the moment.",
  "mailbox-not-taken": "The server did not answer as it should. That is our mistake, not yours.",

  // How far "delete everything" came
  "withdraw-not-begun": "Not finished. Perhaps nothing is deleted yet.",
  "withdraw-not-told":
    "Not finished. If your report still waited on our server, it is deleted there. But perhaps our caseworkers do not know yet.",
  "withdraw-not-emptied":
    "Not finished. Our caseworkers will delete what they have. But perhaps answers to you still wait on our server.",
  "press-again": "Please press again. It does no harm. If it does not help, ring us.",

  // How far the change of the code came
  "code-not-changed": "Your code is not changed. The old one still works.",
  "code-perhaps-changed":
    "The server did not answer. Perhaps your code is changed, perhaps not. Please try again: it does no harm. If you must leave now, write down the new code below, and keep the old one. One of them works.",
  "code-not-emptied": "Your new code works. But perhaps answers still wait under the old one.",
  "code-changed": "The answers under the old code are deleted. The old code is gone from this page.",
} satisfies Record<FollowUpMessage, string>
