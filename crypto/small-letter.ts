import type * as z from "zod/mini"
import { bytesOver } from "./compose.ts"
import type { LetterContent, LetterKind, LetterOf } from "./documents/letter.ts"
import { type Entry, treeOf } from "./form-tree.ts"
import type { RecipientCount } from "./lengths.ts"
import { type FieldTooLong, fieldsTooLong, type IssuesOf } from "./too-long.ts"

/**
 * A small letter: a short form of its own, on a page of its own, that becomes a letter of its own kind. All of them share
 * one page, one script and one way without scripts; docs/small-letters.md says how one is added.
 */

/** What keeps the fields of a small letter from being one that can be sealed. */
export type SmallProblem =
  | FieldTooLong
  /** The letter's own: `why` names a sentence of its words. */
  | { kind: "own"; field: string; why: string }
  | { kind: "letter-too-long"; over: number }
  /** A name or a choice that the schema does not know: this page is broken. */
  | { kind: "cannot-seal" }

export type OwnProblem = Extract<SmallProblem, { kind: "own" }>

/** The first thing said in the field of this name, trimmed, or "". */
export type Said = (name: string) => string
/** Everything chosen under this name, for a question with several answers. */
export type SaidAll = (name: string) => string[]

type Asked<Kind extends LetterKind> = {
  kind: Kind
  /** For writing: unknown fields are refused. */
  body: z.ZodMiniType<LetterOf<Kind>["body"]>
  /** Fields that stand alone: there or not. */
  ticks?: ReadonlySet<string>
  /** A field's value as it was understood: "warning 26 143" is "26-0143". Without it: as it was typed. */
  understood?: (name: string, value: string) => string
  /** What is missing or unclear, in the order of the form; [] when nothing is. */
  problems: (said: Said, all: SaidAll) => OwnProblem[]
  /** Without an answer there is no code, and nothing can be taken back. */
  wantsAnswer: (body: LetterOf<Kind>["body"]) => boolean
}

export type SmallLetter = {
  kind: LetterKind
  /** The fields as they were understood. They are what the check shows, and what is sealed. */
  understood: (entries: readonly Entry[]) => Entry[]
  /** The letter in these fields, or every reason why there is none. */
  read: (
    entries: readonly Entry[],
    count: RecipientCount,
  ) => { content: LetterContent; answerWanted: boolean } | { problems: SmallProblem[] }
  /** What its schema says about one field alone. */
  issuesOf: IssuesOf
}

const saidIn =
  (entries: readonly Entry[]): Said =>
  (name) =>
    entries.find(([each]) => each === name)?.[1].trim() ?? ""

const chosenIn =
  (entries: readonly Entry[]): SaidAll =>
  (name) =>
    entries.flatMap(([each, value]) => (each === name ? [value] : []))

export function smallLetter<Kind extends LetterKind>(asked: Asked<Kind>): SmallLetter {
  const { kind, body, ticks, wantsAnswer } = asked
  const parse = (entries: readonly Entry[]) => body.safeParse(treeOf(entries, ticks))
  // Of one field alone: that others are missing says nothing about it.
  const issuesOf: IssuesOf = (entry) => {
    const [field] = entry[0].split(/[.[]/)
    return parse([entry]).error?.issues.filter(({ path }) => path.length === 0 || path[0] === field)
  }
  const understood = (entries: readonly Entry[]) =>
    entries.map(([name, value]): Entry => [name, asked.understood?.(name, value) ?? value])
  return {
    kind,
    understood,
    issuesOf,
    read(typed, count) {
      const entries = understood(typed)
      const problems = [...fieldsTooLong(entries, issuesOf), ...asked.problems(saidIn(entries), chosenIn(entries))]
      if (problems.length > 0) return { problems }
      const parsed = parse(entries)
      if (!parsed.success) return { problems: [{ kind: "cannot-seal" }] }
      const content = { kind, body: parsed.data } as LetterContent
      const over = bytesOver(content, count)
      return over > 0
        ? { problems: [{ kind: "letter-too-long", over }] }
        : { content, answerWanted: wantsAnswer(parsed.data) }
    },
  }
}
