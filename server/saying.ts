/** The status, and the sentence for the person who meets it. A kind without a sentence does not compile. */
export type Saying = readonly [status: number, sentence: string]
