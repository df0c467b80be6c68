/** About the second person. */
export const approvalSentences = {
  "may-not-approve":
    "Your role in the roster does not let you approve this. Nothing was signed. Ask a colleague whose role does.",
  "needs-approval":
    "A second person has to read this and approve exactly these words. Nothing has left. Hand them the file, and bring back their slip.",
  "not-an-approval": "That file is not an approval of this version. Bring the slip that your colleague's desk wrote.",
  "approval-not-valid":
    "That approval was not signed by a current colleague who may approve. Nothing was changed. Ask them to sign again.",
  "no-colleague":
    "The server shows no key of a colleague today, so nothing could be sealed for one. Nothing was written. Ask them to pull, then try again.",
  "not-for-us":
    "That file is not sealed for a key that is here, or it was changed on its way. Nothing was changed. Ask your colleague for a fresh one.",
} as const
