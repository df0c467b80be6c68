import type { OpenedLetter } from "../casework/case.ts"
import { fieldLines } from "../casework/words.ts"
import { folded } from "./fold.ts"
import { bodiesOf, identifiersOf } from "./named.ts"
import { describedKey } from "./shown.ts"

/** Two cases side by side: what each tells about the person, a row a field, and in words whether they agree. */

export type Row = { label: string; one: string; other: string; mark: string }

/** Who reports is no part of this table: how to reach them, what they need, how they work. */
const ofTheReporter = new Set([
  "consents",
  "answers",
  "wants",
  "replyLanguage",
  "workMode",
  "safeNow",
  "about",
  "injury",
  "injuryDetail",
  "support",
  "supportDetail",
  "contactPreference",
  "contactDetail",
  "contactSafe",
  "name",
  "helpArea",
  "localProject",
  "accessNeeds",
])

/** Everything that the letters say under one label, each value once. */
function told(letters: readonly OpenedLetter[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const body of bodiesOf(letters)) {
    const fields = Object.fromEntries(Object.entries(body).filter(([field]) => !ofTheReporter.has(field)))
    for (const { label, value } of fieldLines(fields))
      found.set(label, [...new Set([...(found.get(label) ?? []), value])])
  }
  const identifiers = identifiersOf(bodiesOf(letters)).map(({ key }) => describedKey(key))
  return identifiers.length > 0 ? found.set("Read as", identifiers) : found
}

function markOf(one: readonly string[], other: readonly string[]): string {
  if (one.length === 0) return "only in the second"
  if (other.length === 0) return "only in the first"
  const theirs = new Set(other.map(folded))
  const shared = one.filter((value) => theirs.has(folded(value))).length
  if (shared === 0) return "different"
  return shared === one.length && shared === other.length ? "the same" : "partly the same"
}

export function besideRows(one: readonly OpenedLetter[], other: readonly OpenedLetter[]): Row[] {
  const [mine, theirs] = [told(one), told(other)]
  return [...new Set([...mine.keys(), ...theirs.keys()])].map((label) => {
    const [left, right] = [mine.get(label) ?? [], theirs.get(label) ?? []]
    return { label, one: left.join("\n"), other: right.join("\n"), mark: markOf(left, right) }
  })
}
