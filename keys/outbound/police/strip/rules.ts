/**
 * What is struck out of every police file (S27; domain §4, "Strip always"). A hard rule has no answer: whatever it found
 * never leaves. To any other a caseworker can answer why it is wrong here, and the second person reads the answer.
 */
export const stripRules = {
  name: { hard: true, reason: "This is a name of the reporter." },
  contact: { hard: true, reason: "This is how the reporter can be reached." },
  code: { hard: true, reason: "This could be a receipt code, or the name of a case." },
  venue: { hard: true, reason: "A venue, an agency, a room or who works there can show who reported." },
  address: { hard: true, reason: "An address or a postcode can show where somebody works." },
  road: { hard: false, reason: "This looks like a road, a station, or a part of a postcode." },
  time: { hard: false, reason: "An exact time can show which booking it was. Six hours are the finest." },
  thread: { hard: false, reason: "This speaks of how it was reported to us." },
  language: { hard: false, reason: "The language that somebody reports in can show who they are." },
  profile: { hard: false, reason: "A site, an advert or how somebody works can show who reported." },
  price: { hard: false, reason: "A price, a service or the length of a booking can show which one it was." },
  others: {
    hard: false,
    reason: "Other workers, maids, drivers and landlords can show who reported, and come to harm.",
  },
  appearance: { hard: false, reason: "This could describe the worker." },
  health: { hard: false, reason: "Health is nobody’s business here." },
  drugs: {
    hard: false,
    reason: "What somebody takes is nobody’s business here. Of the subject there is a field for it.",
  },
  immigration: { hard: false, reason: "Papers and convictions do harm to whoever reported, or are not ours to claim." },
  children: { hard: false, reason: "Children and family can show who reported." },
  project: { hard: false, reason: "A small project is as good as a name." },
  spelling: { hard: false, reason: "This is spelt as the reporter spells it." },
  quoted: { hard: false, reason: "These are the reporter’s own words in a row. Write it anew." },
  identifier: {
    hard: false,
    reason: "This looks like a number, a name on a site or a registration. It has a field of its own.",
  },
  names: { hard: false, reason: "This looks like a name. What the subject called themself has a field of its own." },
  "subject-address": {
    hard: false,
    reason: "An address that the subject gave may be the place where it happened. Keep it only when you looked twice.",
  },
  other: { hard: false, reason: "The rules for warnings keep this in." },
} as const satisfies { [rule: string]: { hard: boolean; reason: string } }
export type StripRule = keyof typeof stripRules

/** What a finder saw: the words, as they stand in the text or as a report has them. */
export type Seen = { rule: StripRule; found: string }
