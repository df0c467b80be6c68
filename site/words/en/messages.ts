import type { Message } from "../../browser/message-names.ts"

const kept = "Your words are still here."
const otherWay = "Please ring us, or try later or from another connection."
const notSure = "This page could not make sure that only our caseworkers would read your report. So it sent nothing."

/** Sentences that scripts show. They stand in the page, so that a translation needs no script. */
export const messages = {
  // About what was typed
  problem: "There is a problem",
  error: "Error: ",
  "nothing-said": "You have not told us anything yet. One word or one tick is enough.",
  "field-too-long": "“{label}” is too long. Please make it about {over} characters shorter.",
  "report-too-long":
    "Your report is too long to seal in one piece. Please cut about {over} characters. You can send the rest in a second report.",
  "room-left": "{used} of {room} characters",
  "room-over": "{over} characters too many. Please make it shorter.",

  // About sending
  "no-connection": `We could not reach the server. Nothing was sent. ${kept} Check your connection, then try again.`,
  "nothing-published": `The server has no list of caseworkers yet, so nobody could open your report. Nothing was sent. ${kept} Please ring us, or try later.`,
  "not-today": `Then the date on our server is wrong, and this page cannot tell which keys are good. Nothing was sent. ${kept} Please look at the date on your phone, then try again, or ring us.`,
  "perhaps-lost": `We got no answer from the server. Perhaps your report arrived, perhaps not. ${kept} Please try again: we keep the same report only once.`,
  busy: `The server has no room at the moment. Your report was not kept there. ${kept} Please try again in some minutes.`,
  "not-taken": `The server did not take your report. That is our mistake, not yours. ${kept} Please ring us, or load this page again later.`,
  "cannot-seal": `Your browser could not seal your report. Nothing was sent. ${kept} Please try another browser, or ring us.`,

  // About who would read it
  "another-organisation-key": `The list of caseworkers is signed by somebody else. ${notSure} ${kept} ${otherWay}`,
  "damaged-roster": `The list of caseworkers was changed on its way. ${notSure} ${kept} ${otherWay}`,
  "not-a-roster": `The server sent something that is not our list of caseworkers. ${notSure} ${kept} ${otherWay}`,
  "older-roster": `The server sent an old list of caseworkers. ${notSure} ${kept} ${otherWay}`,
  "expired-roster": `The list of caseworkers is out of date. ${notSure} ${kept} Please look at the date on your phone. If it is right, ring us.`,
  "key-of-nobody-here": `A key belongs to nobody who works here. ${notSure} ${kept} ${otherWay}`,
  "key-of-retired-person": `The only keys belong to somebody who no longer works here. ${notSure} ${kept} ${otherWay}`,
  "key-damaged": `A caseworker’s key was changed on its way. ${notSure} ${kept} ${otherWay}`,
  "not-a-key": `The server sent something that is not a caseworker’s key. ${notSure} ${kept} ${otherWay}`,
  "key-outside-window": `Our caseworkers’ keys are too old or too new for today. Nothing was sent. ${kept} Please look at the date on your phone. If it is right, ring us.`,
  "too-few-keys": `Too few of our caseworkers have a key today. Nothing was sent. ${kept} Please ring us, or try tomorrow.`,
} satisfies Record<Message, string>
