/** About links between cases, and checks by hand. */
export const linkingSentences = {
  "link-to-itself": "A case cannot be linked to itself. Nothing was changed. Name another case.",
  "link-withdrawn":
    "This reporter took everything back, and nothing of it is here any more. It cannot be linked. Nothing was changed.",
  "already-linked": "These two cases are linked already. Nothing was changed. Undo that link first to make another.",
  "already-undone": "This link was undone before. Nothing was changed. You can link the two cases anew.",
  "no-such-link": "There is no link of this name here. Nothing was changed. `canopy links CASE` lists them.",
  "no-such-sureness":
    "How sure are you: low, medium or high? The link was not made. Choose one of the three, and try again.",
  "no-writers-answer":
    "Were these written by the same person: different, same or not-asked? Nothing was changed. Choose one of the three.",
  "no-reason-to-undo":
    "Say in a few words why the link is undone. It stays in the history for whoever reads it later. Nothing was changed.",
  "check-empty":
    "There is nothing here to check. Type a phone number, an e-mail address, a username or a registration.",
  "check-too-little":
    "This was understood as part of a number or of a registration, and it is too little to look for. Nothing was looked up. Give the last four digits, or three signs in a row of a registration.",
  "check-words":
    "This was understood as words, not as a phone number, an e-mail address, a username or a registration. Nothing was looked up. Type one of those alone.",
  "check-not-understood":
    "No letter and no digit was found in this, so it could not be understood. Nothing was looked up. Type a phone number, an e-mail address, a username or a registration.",
  "not-named-here":
    "No report of this case names that number, address or registration. Nothing was changed. Check the spelling, and the name of the case.",
  "no-others-answer":
    "What did the reporter say: do others have this number? Yes, no or not-sure. Nothing was changed. Choose one of the three.",
} as const
