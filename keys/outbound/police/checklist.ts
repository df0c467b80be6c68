/** What a program cannot know. Whoever drafts ticks each, and the second person reads with the same eyes. */
export const policeChecks = {
  "could-know":
    "Nobody could know from this who reported: not the subject, not an officer, not somebody from the area.",
  place: "No place of work can be worked out, not by putting details together either.",
  anew: "Every line is written anew. Nothing sounds like the person who reported.",
  speech: "Every quotation is what the subject said, and nobody else.",
  others: "Nobody else is in it: no other worker, no family, no friend.",
  identifiers: "Every number, name and plate is the subject’s, and none is the reporter’s.",
} as const
export type PoliceCheck = keyof typeof policeChecks
export const policeCheckNames = Object.keys(policeChecks) as [PoliceCheck, ...PoliceCheck[]]
