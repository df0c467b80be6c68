/** About cases, replies and tasks. */
export const casesSentences = {
  "reply-too-long":
    "This is longer than our replies can carry. Characters too many: {count}. Nothing was cut and nothing was sent. Send it in two, or shorten it.",
  "empty-reply": "There are no words in this reply. Nothing was sent. Write it first.",
  "no-summary":
    "A case is closed with a few words for the reporter about what was done. There are none yet, so it stays open. Write them first.",
  "already-closed": "This case is closed already, with other words. Nothing was changed. A new letter opens it again.",
  "no-answer-wanted":
    "There is no way to reply: this reporter wants no answer. Nothing was sent. You can still close the case; what was done is then kept here.",
  "another-way-back":
    "Letters of this case name different ways back: somebody else may hold the code. Nothing was sent. Do not write to it; talk to the coordinator.",
  "case-withdrawn":
    "This reporter took everything back. Nothing was sent, and nothing more is written to them. There is nothing left to close.",
  "no-such-consent":
    "There is no question of consent by this name. Nothing was sent. `canopy ask` without words lists the names.",
  "already-allowed": "The reporter said yes to this already. There is nothing to ask, and nothing was sent.",
  "cannot-be-answered":
    "The way back that this reporter's letter names does not work, so nothing can be written to it. Their letter is kept.",
  "nothing-held": "There is no alarm about this case. Nothing was changed.",
  "no-such-state":
    "A case can be set to read, acknowledged, working or waiting. Nothing was changed. It is done when you close it with word of what was done.",
  "closed-by-closing":
    "This case is done, and its reporter was told so. Nothing was changed. A new letter opens it again.",
  "empty-note": "There are no words in this note. Nothing was kept. Write it first.",
  "note-too-long": "This note is longer than 2,000 characters. Nothing was kept. Keep to what colleagues must know.",
  "no-such-note": "There is no such note in this case. Nothing was changed.",
  "not-a-day": "That is not a day. Write it like 2026-11-25. Nothing was changed.",
  "no-such-case": "There is no case of this name. `canopy cases` lists them.",
  "no-such-task": "There is no task of this name. `canopy tasks` lists them.",
} as const
