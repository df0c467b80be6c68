import type { Day } from "../../crypto/day.ts"
import type { Alert } from "../../crypto/documents/alert.ts"
import { levels } from "../../crypto/documents/choices.ts"
import type { CodeShown, PlainPage } from "../../crypto/page-data.ts"
import type { Thread } from "../../crypto/thread.ts"

/** What the page of components shows in them. Nobody wrote it, and nothing of it is published. */

/** A form that came back: a field that is too long, and some that were filled in. */
export const filledIn: PlainPage = {
  view: "form",
  long: true,
  entries: [
    ["story", "He was kind on the phone.\nThen he locked the door."],
    ["town", "x".repeat(205)],
    ["types[]", "held"],
  ],
  problems: [{ kind: "field-too-long", name: "town", over: 5 }, { kind: "nothing-said" }],
}

export const aCode: CodeShown = {
  words: ["during", "reward", "spoon", "mom", "vocal", "divert", "able", "shift"],
  digits: ["0545", "1477", "1684", "1142", "1962", "0510", "0002", "1582"],
}

export const warningsShown: readonly Alert[] = levels.map((level, at) => ({
  number: `26-014${at}`,
  level,
  types: ["threat"],
  region: "wales",
  setting: "indoors",
  approach: "phone",
  people: [],
  weapons: [],
  watchFor: "Reported as polite at first, then blocks the door.",
  advice: "Have somebody on the phone.",
  reports: "more-than-one",
  published: "2026-06" as Alert["published"],
  checked: "2026-06" as Alert["checked"],
  expires: "2027-06" as Alert["expires"],
}))

const reply = { from: "Ana", day: "2026-06-11" as Day, letters: 1 }

export const aThread: Thread = {
  from: "Ana",
  lines: [
    { kind: "reply", reply: { ...reply, number: 1, last: 1, message: { type: "opened" } } },
    { kind: "missing", first: 2, last: 2 },
    { kind: "reply", reply: { ...reply, number: 3, last: 3, message: { type: "message", text: "We read it.\nأهلا" } } },
  ],
}
