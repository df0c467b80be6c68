import { readAnything } from "../../crypto/identifier/read.ts"
import type { OpenedLetter } from "../casework/case.ts"
import { folded, wordsOf } from "./fold.ts"
import { type Body, bodiesOf, identifiersOf, phoneMetadata, sentencesOf } from "./named.ts"

/**
 * What could speak for two cases being written by the same person. For the caseworker who answers that question, and for
 * nothing else: no suggestion, order or count is made of it (S72).
 */

const wordsInARow = 5

const runs = (bodies: readonly Body[]): Set<string> =>
  new Set(
    bodies.flatMap(sentencesOf).flatMap((text) => {
      const words = wordsOf(text)
      return Array.from({ length: Math.max(0, words.length - wordsInARow + 1) }, (_, at) =>
        words.slice(at, at + wordsInARow).join(" "),
      )
    }),
  )

const shared = <Item>(mine: Iterable<Item>, theirs: ReadonlySet<Item>): Item[] =>
  [...mine].filter((item) => theirs.has(item))

/** Where the reporters can be reached: as it was typed, and as the number or address that it is. */
const contacts = (bodies: readonly Body[]): Set<string> =>
  new Set(
    bodies
      .flatMap(({ contactDetail = "" }) => [
        folded(contactDetail).trim(),
        ...readAnything(contactDetail, phoneMetadata).keys,
      ])
      .filter((each) => each !== ""),
  )

const saidIn = (bodies: readonly Body[], fields: (body: Body) => (string | undefined)[]): Set<string> =>
  new Set(bodies.flatMap(fields).flatMap((value) => (value && value.trim() !== "" ? [folded(value).trim()] : [])))

/** Each hint is one sentence. None is an answer: different people can write on one day, and one person in two ways. */
export function writerHints(one: readonly OpenedLetter[], other: readonly OpenedLetter[]): string[] {
  const [mine, theirs] = [bodiesOf(one), bodiesOf(other)]
  const same = (fields: (body: Body) => (string | undefined)[]): boolean =>
    shared(saidIn(mine, fields), saidIn(theirs, fields)).length > 0
  const days = shared(
    one.map(({ document }) => document.day),
    new Set(other.map(({ document }) => document.day)),
  )
  const own = shared(contacts(mine), new Set([...contacts(theirs), ...identifiersOf(theirs).map(({ key }) => key)]))
  const hints: [boolean, string][] = [
    [shared(runs(mine), runs(theirs)).length > 0, "Both have the same words in a row."],
    [own.length > 0, "The same contact detail stands in both."],
    [same(({ name }) => [name]), "Both want to be called by the same name."],
    [
      same(({ replyLanguage }) => [replyLanguage]) && same(({ helpArea, town }) => [helpArea, town]),
      "Both name the same language for replies and the same area.",
    ],
    [days.length > 0, "Both were written on the same day."],
  ]
  return hints.flatMap(([holds, sentence]) => (holds ? [sentence] : []))
}
