import type { IdentifierKind } from "../../crypto/identifier/identifier.ts"
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

/** Rows in which two spellings can be one thing, and of which kind that is. */
const kinds: { [label: string]: IdentifierKind } = {
  Phones: "tel",
  Emails: "mail",
  Registrations: "vrm",
  Usernames: "user",
}

/** Whether both name one and the same thing of this kind, however they wrote it. */
function namesTheSame(kind: IdentifierKind, one: readonly OpenedLetter[], other: readonly OpenedLetter[]): boolean {
  const keysOf = (letters: readonly OpenedLetter[]) =>
    identifiersOf(bodiesOf(letters)).flatMap((named) => (named.kind === kind ? [named.key] : []))
  const theirs = new Set(keysOf(other))
  return keysOf(one).some((key) => theirs.has(key))
}

export function besideRows(one: readonly OpenedLetter[], other: readonly OpenedLetter[]): Row[] {
  const [mine, theirs] = [told(one), told(other)]
  const isRespelt = (label: string, mark: string): boolean => {
    const kind = kinds[label.replace(/ \d.*$/, "")]
    return mark === "different" && kind !== undefined && namesTheSame(kind, one, other)
  }
  return [...new Set([...mine.keys(), ...theirs.keys()])].map((label) => {
    const [left, right] = [mine.get(label) ?? [], theirs.get(label) ?? []]
    const mark = markOf(left, right)
    const said = isRespelt(label, mark) ? "one of them is the same, written in another way" : mark
    return { label, one: left.join("\n"), other: right.join("\n"), mark: said }
  })
}
