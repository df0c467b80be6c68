import type { Words } from "../words/words.ts"

/** A page's title: it says first when something is wrong, for whoever hears it. */
export const titled = (title: string, wrong: boolean, words: Words): string =>
  wrong ? `${words.messages.error}${title}` : title
