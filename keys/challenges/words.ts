import { numberInWords } from "../casework/words.ts"
import { noWarning } from "./challenge.ts"

/** "warning 26-0143" */
export const groupInWords = (group: string): string =>
  group === noWarning ? "no warning that is known here" : numberInWords(group)
