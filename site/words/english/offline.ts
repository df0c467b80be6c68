import type { OfflineMessage } from "../../browser/offline/message-names.ts"

/** The form in one file, for a stick or a saved page. Its title says nothing. */
export const offline = {
  title: "Form",
  heading: "Tell us what happened",
  lead: "This form works without the internet. You can skip any question. Fill in one, or many.",
  how: [
    "At the end, this form seals your words into a block of letters and numbers. Only our caseworkers can open it.",
    "You can bring the block to us in the way that is safest for you. This form sends nothing by itself.",
  ],
  leaveHeading: "To leave",
  leave: "Close this window. Or press Shift three times: the page is empty at once. Your words are then gone from it.",

  withoutScripts: {
    heading: "This form cannot be filled in here",
    text: "It needs a script to seal your words, and scripts are switched off here. Please open it in another browser.",
  },

  refused: {
    heading: "Please do not use this form",
    fresh: "You can get a fresh form on our site:",
    reach: "A caseworker can help you:",
  },

  check: {
    title: "Form",
    heading: "Check your answers",
    lead: "Nothing is sealed or sent yet. Read it once more, if you want to.",
    change: "Change",
    back: "Back to the form",
    sealing: "This can take a minute.",
    nextHeading: "How to bring it to us",
    blockText: "The block is sealed text. You copy it and bring it to us later. This form uses no connection for that.",
    block: "Show the block",
    sendText: "Your browser sends it to us now. Whoever runs this connection can see that you reach our site.",
    onion: "This works only in Tor Browser.",
    send: "Send now over this connection (not hidden)",
    otherWays: "Or reach a caseworker in another way:",
  },

  receipt: {
    blockHeading: "Your sealed block",
    blockLead: "Only our caseworkers can open it. It has not reached us yet: please bring it to us.",
    label: "The block",
    copy: "Copy the block",
    copied: "The block is copied.",
    marked: "The block is marked. Now copy it with your browser: hold your finger on it, or press Ctrl and C.",
    waysHeading: "How to bring it to us",
    ways: [
      "Paste it on our site, from this or from another device. All of it, with the first and the last line.",
      "Save it in a text file on a stick. A project or a person whom you trust can paste it for you.",
    ],
    address: (address: string) => `The page for it on our site: ${address}`,
    ring: "Or ask us how to bring it:",
    back: "Back to your answers",
    sentHeading: "We have your report",
    sentLead: "It is sealed. Nobody has read it yet. Thank you for telling us.",
    codeText:
      "With it we can answer you, and nobody needs to know who you are. Write it down before you close this window.",
    codeWhen: "The code works once the block has reached us.",
    next: (days: number) =>
      `Within ${days} working days after it reached us, an answer waits for you on our site. Choose “Read an answer” there.`,
    close: "When you are done, close this window.",
    clear: "Empty this page",
  },

  save: {
    heading: "Save a form for later",
    text: "This is our report form in one file. It works without the internet, from a stick or on another phone.",
    seals:
      "It seals your words into a block. You can paste the block on this site later, or give it to somebody you trust.",
    careful: "Whoever finds the file can see that it is our form. What you write is not kept in it.",
    link: "Save the form",
  },
}

const notUsed = "So this form seals nothing, and sent nothing."
const another = "Please use no copy of this file. Get a fresh one, or ring us."
const tooOld = "Please look at the date on your phone or computer. If it is right, get a fresh form."
const kept = "Your words are still here."

/** Sentences that its script shows. They stand in the page, so that a translation needs no script. */
export const offlineMessages = {
  problem: "There is a problem",
  error: "Error: ",
  "nothing-said": "You have not told us anything yet. One word or one tick is enough.",
  "field-too-long": "“{label}” is too long. Please make it about {over} characters shorter.",
  "report-too-long":
    "Your report is too long for one block. Please cut about {over} characters. You can put the rest into a second block.",
  "room-left": "{used} of {room} characters",
  "room-over": "{over} characters too many. Please make it shorter.",

  // About whom it seals to
  "nothing-published": `This form has no keys of our caseworkers yet, so nobody could open what it seals. ${notUsed}`,
  "expired-roster": `This form is too old. ${notUsed} ${tooOld}`,
  "key-outside-window": `This form is too old, and its keys no longer count. ${notUsed} ${tooOld}`,
  "older-roster": `This form has an old list of our caseworkers in it. ${notUsed} ${another}`,
  "too-few-keys": `This form has keys of too few of our caseworkers. ${notUsed} ${tooOld}`,
  "another-organisation-key": `The list of caseworkers in this form is signed by somebody else. ${notUsed} ${another}`,
  "damaged-roster": `Something in this form was changed. ${notUsed} ${another}`,
  "not-a-roster": `This form has no list of our caseworkers in it. ${notUsed} ${another}`,
  "key-of-nobody-here": `A key in this form belongs to nobody who works here. ${notUsed} ${another}`,
  "key-of-retired-person": `The keys in this form belong to somebody who no longer works here. ${notUsed} ${another}`,
  "key-damaged": `A key in this form was changed. ${notUsed} ${another}`,
  "not-a-key": `Something in this form is not a caseworker’s key. ${notUsed} ${another}`,

  // About sealing and sending
  "cannot-seal": `Your browser could not seal your report. Nothing was sent. ${kept} Please try another browser, or ring us.`,
  "perhaps-lost": `We got no answer. Perhaps your report arrived, perhaps not. ${kept} You can press again: we keep the same report only once. Or show the block.`,
  busy: `The server has no room at the moment. Your report was not kept there. ${kept} Please try again in some minutes, or show the block.`,
  "not-taken": `The server did not take your report. That is our mistake, not yours. ${kept} Please show the block, or ring us.`,
} satisfies Record<OfflineMessage, string>
