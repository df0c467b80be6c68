import { type Entry, empty, type Tree, treeOf } from "./form-tree.ts"

/** Ticks that stand alone: there or not. */
const ticks = new Set(["consents.alertPreview", "consents.limitsRead"])

/**
 * The form's fields as an object for `report.safeParse`. A question of consent without an answer is absent, and so
 * becomes No.
 */
export const draftOf = (entries: Iterable<Entry>, consentText: ConsentText): unknown =>
  treeOf(entries, ticks, withConsentText(consentText))

/** Which words of consent were read: their version, and the BCP 47 tag of their language. */
export type ConsentText = { version: number; language: string }

function withConsentText({ version, language }: ConsentText): Tree {
  const draft = empty()
  draft.consents = Object.assign(empty(), { textVersion: version, language })
  return draft
}

/**
 * The same for what is added later: `text`, `support[]`, `consents.alert` … and `answers.<question id>`, "yes" or "no".
 * Consents are there only when one was changed.
 */
export function followUpOf(entries: Iterable<Entry>, consentText: ConsentText): unknown {
  const all = [...entries].filter(([, value]) => value.trim() !== "")
  const answers = all.flatMap(([name, answer]) => (isAnswer(name) ? [{ question: name.slice(8), answer }] : []))
  const others = all.filter(([name]) => !isAnswer(name))
  const changes = others.some(([name]) => name.startsWith("consents."))
  const said = treeOf(others, ticks, changes ? withConsentText(consentText) : empty()) as object
  return answers.length > 0 ? { ...said, answers } : said
}

const isAnswer = (name: string): boolean => name.startsWith("answers.")
