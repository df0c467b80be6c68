/** About numbers and legal demands. */
export const numbersSentences = {} as const
