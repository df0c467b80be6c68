import type { OpenedLetter } from "./case.ts"
import { permissionFor } from "./consent.ts"
import type { AskedQuestion } from "./questions.ts"
import { consentsIn } from "./told.ts"

/** S3: whether a reporter lets us keep a record, or only wanted to be heard. */

/** What a letter says to "May we keep a record of this?"; undefined when it says nothing. */
const recordIn = ({ document }: OpenedLetter): string | undefined => consentsIn(document)?.record

/**
 * Whether no record may be kept: the answer is No, or was left blank. Deleting cannot be undone, so a later letter that
 * says something else keeps the case until a caseworker has asked, though it allows nothing by itself.
 */
export function isListenOnly(letters: readonly OpenedLetter[], questions: readonly AskedQuestion[]): boolean {
  const last = letters.map(recordIn).findLast((said) => said !== undefined)
  return last === "no" && permissionFor("record", letters, questions) === "no"
}
