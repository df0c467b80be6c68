import type { FieldWords } from "../../../form/questions.ts"

/** What every small letter says, whatever it is about. Its choices have words of their own beside these. */
export type SmallWords = {
  /** Neutral: it stands in a history. */
  title: string
  heading: string
  lead: string
  /** Before the first field: what happens with it, a paragraph each. */
  before: readonly string[]
  /** Other pages that may be what somebody looks for, by the last part of their address. */
  elsewhere?: readonly { to: string; text: string }[]
  send: string
  /** A sentence for each problem of its own. */
  problems: Readonly<Record<string, string>>
  receipt: {
    heading: string
    lead: string
    /** What happens next, for whoever has a code. */
    next: readonly string[]
    noCode: string
  }
  /** What stands beside each field, by its name: of "areas.2" and "areas[]" it is "areas". */
  fields: Readonly<Record<string, FieldWords>>
}
