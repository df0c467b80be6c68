import type { Day } from "../../../crypto/day.ts"
import type { AlertWords } from "../../../crypto/documents/alert.ts"
import type { PoliceWords } from "../../../crypto/documents/police-words.ts"
import type { Entry } from "../../../crypto/form-tree.ts"
import type { PlainPage } from "../../../crypto/page-data.ts"
import { digitsOf, freshReceiptCode, wordsOf } from "../../../crypto/receipt-code.ts"
import type { Line, Whole } from "../../../crypto/thread.ts"
import { fixedRandom } from "../../crypto/cast.ts"
import type { Render } from "./build.ts"
import { today } from "./scheme.ts"

/** Every page that answers a form without scripts, in the states that people meet. */

const receipt = freshReceiptCode(fixedRandom("a code without scripts"))
export const code = wordsOf(receipt).join(" ")
export const shownCode = { words: wordsOf(receipt), digits: digitsOf(receipt) }
const day = "2026-06-11" as Day

export const said: readonly Entry[] = [
  ["safeNow", "no"],
  ["wants[]", "listen"],
  ["wants[]", "warn-others"],
  ["story", "\nHe was kind on the phone.\nThen he locked the door. <b>他锁了门</b> & left"],
  ["types[]", "held"],
  ["region", "wales"],
  ["people.1.hair", 'grey, "short"'],
  ["phones.1", "07700 900123"],
  ["contactPreference", "code"],
  ["consents.alert", "ask-me-first"],
  ["consents.limitsRead", "yes"],
]

const warningWords: AlertWords = {
  level: "danger",
  types: ["held", "robbery"],
  region: "wales",
  setting: "hotel",
  approach: "phone",
  people: [{ gender: "man", hair: "grey" }, { ageBand: "40s" }],
  weapons: ["knife"],
  watchFor: "Changes the place at the last moment.",
  advice: "Do not go alone.",
  reports: "one",
}

const reply = (number: number, message: Whole["message"]): Line => ({
  kind: "reply",
  reply: { from: "Ana", number, last: number, day, letters: number, message },
})

export const questionId = "a".repeat(32)
export const warningId = "b".repeat(32)
export const policeId = "c".repeat(32)

export const policeFile: PoliceWords = [
  {
    heading: "Report",
    rows: [
      { label: "Marking", value: "OFFICIAL-SENSITIVE" },
      { label: "Reference", value: "PF-0123456789" },
    ],
  },
  { heading: "Information", rows: [{ label: "1, grade A", value: "The subject <b>blocked</b>\nthe door." }] },
]

const lines: Line[] = [
  reply(1, { type: "opened" }),
  { kind: "missing", first: 2, last: 2 },
  reply(3, { type: "message", text: "We read it. Look at https://example.org/help\n<b>أهلا</b>" }),
  { kind: "missing", first: 4, last: 6 },
  { kind: "repeated", number: 7 },
  { kind: "unfinished", first: 8, of: 3 },
  reply(11, { type: "question", id: questionId, consent: "alert", text: "You said No in May. May we ask again?" }),
  reply(12, {
    type: "police-words",
    id: policeId,
    to: "a police intelligence hub",
    file: policeFile,
    text: "May this go?",
  }),
  reply(13, { type: "alert-words", id: warningId, alert: warningWords, text: "These would be the words." }),
]

type Replies = Extract<PlainPage, { view: "replies" }>

const empty: Replies = {
  view: "replies",
  code,
  threads: [],
  ids: [],
  unshown: [],
  page: 1,
  pages: 1,
  entries: [],
  problems: [],
  trouble: null,
  told: null,
}

export const threads: Replies = {
  ...empty,
  threads: [{ from: "Ana", lines }],
  ids: ["1".repeat(32), "2".repeat(32)],
  unshown: ["not-bound-to-code"],
  page: 2,
  pages: 3,
}

export const views: Readonly<Record<string, PlainPage>> = {
  "the full form again": { view: "form", long: true, entries: said, problems: [] },
  "the quick form, blank": { view: "form", long: false, entries: [], problems: [{ kind: "nothing-said" }] },
  "the form, with what is too long": {
    view: "form",
    long: true,
    entries: [...said, ["usernames.2.name", "x".repeat(205)]],
    problems: [
      { kind: "field-too-long", name: "usernames.2.name", over: 5 },
      { kind: "report-too-long", over: 900 },
      { kind: "cannot-seal" },
    ],
  },
  "check your answers": { view: "check", long: true, entries: said, code, day, trouble: null },
  "the check, when there was no room": { view: "check", long: false, entries: said, code, day, trouble: "busy" },
  "the receipt": { view: "sent", of: "report", code: shownCode },
  "the receipt without a code": { view: "sent", of: "report", code: null },
  "the receipt of a block": { view: "sent", of: "block", code: shownCode },
  "the code again": { view: "code", typed: "abandon zzz", problem: { kind: "not-in-list", at: 2 }, trouble: null },
  "the code, when the list is old": { view: "code", typed: code, problem: null, trouble: "older-roster" },
  answers: threads,
  "nothing here": empty,
  "answers deleted": { ...empty, told: "deleted" },
  "written back": { ...threads, told: "written" },
  "writing back, with a problem": {
    ...threads,
    entries: [
      ["text", "x".repeat(10_003)],
      [`answers.${questionId}`, "yes"],
      ["consents.checker", "no"],
      ["supportDetail", "somebody who speaks Polish"],
    ],
    problems: [{ kind: "field-too-long", name: "text", over: 3 }],
    trouble: "cannot-seal",
  },
  "delete everything": { view: "withdraw", code, trouble: null },
  "delete everything, again": { view: "withdraw", code, trouble: "busy" },
  deleted: { view: "withdrawn" },
  "the block again": {
    view: "sealed",
    pasted: "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl",
    code,
    day,
    problem: { kind: "block-not-whole" },
    trouble: null,
  },
  "the block, when there was no room": {
    view: "sealed",
    pasted: "a block",
    code,
    day,
    problem: null,
    trouble: "not-taken",
  },
  "a small letter again": {
    view: "small-form",
    letter: "challenge",
    entries: [["number", "my number"]],
    problems: [{ kind: "own", field: "number", why: "number-unclear" }],
  },
  "the check of a small letter": {
    view: "small-check",
    letter: "challenge",
    entries: [
      ["number", "26-0143"],
      ["wrong", "It was not me.\n<b>أهلا</b>"],
    ],
    code,
    day,
    trouble: "busy",
  },
  "the receipt of a small letter": { view: "small-sent", letter: "challenge", code: shownCode },
  "switched off": { view: "not-here" },
}

/** The page of a view, as the server asks the built entry for it. */
export const renderPlain = async (render: Render, plain: PlainPage): Promise<string> => {
  const page = await render(new Request("http://canopy.invalid/en/plain"), { alerts: null, today, plain })
  if (page.status !== 200) throw new Error(`${plain.view} answers ${page.status}`)
  return page.text()
}
