/**
 * What of a vault belongs to the whole team, and goes to colleagues' workstations through the journal (docs/journal.md).
 * All else stays where it is: secrets, what waits to be sent, what this workstation saw at the server, its settings, its
 * search index, and the name that somebody left for a formal report.
 */

/**
 * How two that were written at the same time become one. `fields`: each field for itself. `whole`: as one value. `alike`:
 * as one value, and whichever stays is as good as the other. Of the first two nothing is lost: what did not win is kept
 * and shown.
 */
type Merged = "fields" | "whole" | "alike"

const shelves = {
  case: "fields",
  note: "fields",
  offer: "fields",
  chain: "fields",
  draft: "fields",
  "service-warning": "fields",
  police: "fields",
  confidence: "fields",
  demand: "fields",
  alert: "fields",
  challenge: "fields",
  receiver: "fields",
  service: "fields",
  "page-draft": "fields",
  project: "fields",
  link: "whole",
  asked: "whole",
  numbers: "whole",
  "alert-log": "whole",
  review: "whole",
  "police-log": "whole",
  "confidence-log": "whole",
  letter: "alike",
  reply: "alike",
  question: "alike",
  linked: "alike",
  words: "alike",
  withdrawn: "alike",
  gone: "alike",
  warned: "alike",
  moved: "alike",
  task: "alike",
  drafted: "alike",
  "for-services": "alike",
  frozen: "alike",
  waits: "alike",
  challenged: "alike",
  paused: "alike",
  approval: "alike",
  "call-off": "alike",
  "open-chains": "alike",
  "check-made": "alike",
  unreadable: "alike",
  "project-letter": "alike",
  "echo-given": "alike",
  member: "alike",
  "member-asked": "alike",
  "member-confirmed": "alike",
  "member-refused": "alike",
  message: "alike",
  goodbye: "alike",
  notice: "alike",
  "members-sender": "alike",
  "member-request": "alike",
  digest: "alike",
  "digest-told": "alike",
  "page-version": "alike",
} as const satisfies { [shelf: string]: Merged }

/** Null for what stays at its workstation. */
export const mergedAs = (name: string): Merged | null =>
  (shelves as { [shelf: string]: Merged | undefined })[name.slice(0, name.indexOf("/"))] ?? null

export const isShared = (name: string): boolean => mergedAs(name) !== null

/** Fields that are lists to which people add: of two additions both stay. Other lists are one value. */
const lists: { [shelf: string]: readonly string[] } = { case: ["letters", "alerts", "earlier", "whatWeDid"] }
export const listsIn = (name: string): readonly string[] => lists[name.slice(0, name.indexOf("/"))] ?? []

/** Fields that follow from others: of two values either will do. */
const following: { [shelf: string]: readonly string[] } = {
  case: ["/answered", "/cannotBeAnswered", "/anotherWayBack"],
}
export const followsFromOthers = (name: string, path: string): boolean =>
  (following[name.slice(0, name.indexOf("/"))] ?? []).includes(path)

/** Fields that each workstation counts for itself: a caseworker numbers only their own replies. */
const own: { [shelf: string]: readonly string[] } = { case: ["replies", "before"] }
export const ownFieldsIn = (name: string): readonly string[] => own[name.slice(0, name.indexOf("/"))] ?? []
